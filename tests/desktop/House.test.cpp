#include "catch.h"

#include "desktop/House.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace keel;
namespace fs = std::filesystem;

TEST_CASE("The data folder is the one asked for, or the checkout of the executable", "[desktop]")
{
    unsetenv("EVENKEEL_DATA");
    const fs::path root = KEEL_SOURCE_DIR;
    CHECK(findDataFolder(root.string(), "/nowhere/evenkeel") == std::optional(root));
    CHECK_FALSE(findDataFolder("/nowhere", "/nowhere/evenkeel").has_value());
    CHECK(findDataFolder("", root / "build" / "bin" / "evenkeel") == std::optional(root));
    setenv("EVENKEEL_DATA", "/nowhere", 1);
    CHECK_FALSE(findDataFolder("", root / "build" / "bin" / "evenkeel").has_value());
    unsetenv("EVENKEEL_DATA");
}

TEST_CASE("A broken list of phrases is told, and keeps nobody from starting", "[desktop]")
{
    const fs::path folder = fs::temp_directory_path() / "evenkeel-broken-phrases";
    fs::remove_all(folder);
    fs::create_directories(folder / "assets" / "practice");
    for (const char* part : {"texts", "themes", "characters"})
        fs::copy(fs::path(KEEL_SOURCE_DIR) / "assets" / part, folder / "assets" / part, fs::copy_options::recursive);
    std::ofstream(folder / "assets" / "practice" / "first-person.json") << "{ broken";
    Diagnostics diagnostics;
    CHECK(openHouse(folder, diagnostics) != nullptr);
    CHECK(hasErrors(diagnostics));
    fs::remove_all(folder);
}

TEST_CASE("What ships loads whole, and every customer has a figure", "[desktop][content]")
{
    Diagnostics diagnostics;
    const auto house = loadHouse(KEEL_SOURCE_DIR, diagnostics);
    REQUIRE(house);
    CHECK(house->themes.contains("light"));
    CHECK(house->themes.contains("dark"));
    CHECK(house->brokenScenarios == 0);
    for (const auto& scenario : house->scenarios)
        CHECK(house->characters.contains(scenario->customer.character));
    REQUIRE(house->rules());
}
