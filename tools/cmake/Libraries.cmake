# The libraries that Evenkeel stands on, all of them Debian packages. What differs between releases is kept here.
find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

find_package(PkgConfig REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(CLI11 REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(SFML 2.5 REQUIRED COMPONENTS graphics window audio system)
find_package(OpenGL REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(fontconfig REQUIRED IMPORTED_TARGET fontconfig)
pkg_check_modules(freetype REQUIRED IMPORTED_TARGET freetype2)
pkg_check_modules(stb REQUIRED IMPORTED_TARGET stb)
pkg_check_modules(espeak REQUIRED IMPORTED_TARGET espeak-ng)

# RapidJSON's own target differs between releases; it is headers only.
find_path(RAPIDJSON_INCLUDE rapidjson/reader.h REQUIRED)
add_library(rapidjson INTERFACE IMPORTED)
target_include_directories(rapidjson INTERFACE ${RAPIDJSON_INCLUDE})

# Snowball ships no build files.
find_library(STEMMER_LIBRARY stemmer REQUIRED)
find_path(STEMMER_INCLUDE libstemmer.h REQUIRED)
add_library(stemmer INTERFACE IMPORTED)
target_link_libraries(stemmer INTERFACE ${STEMMER_LIBRARY})
target_include_directories(stemmer INTERFACE ${STEMMER_INCLUDE})

# gettext's PO files; ships no build files.
find_library(GETTEXTPO_LIBRARY gettextpo REQUIRED)
find_path(GETTEXTPO_INCLUDE gettext-po.h REQUIRED)
add_library(gettextpo INTERFACE IMPORTED)
target_link_libraries(gettextpo INTERFACE ${GETTEXTPO_LIBRARY})
target_include_directories(gettextpo INTERFACE ${GETTEXTPO_INCLUDE})

# Debian's pkg-config file for Dear ImGui lists its static libraries in an order that does not link.
find_library(IMGUI_LIBRARY imgui REQUIRED)
find_path(IMGUI_INCLUDE imgui.h PATH_SUFFIXES imgui REQUIRED)
find_library(STB_LIBRARY stb REQUIRED)
add_library(imgui STATIC IMPORTED)
set_target_properties(imgui PROPERTIES
    IMPORTED_LOCATION ${IMGUI_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${IMGUI_INCLUDE}
    INTERFACE_LINK_LIBRARIES "${STB_LIBRARY};PkgConfig::freetype;OpenGL::GL;${CMAKE_DL_LIBS}")
