#include "catch.h"

#include "base/Files.h"
#include "desktop/Settings.h"

#include <cstdlib>

using namespace keel;
namespace fs = std::filesystem;

namespace {

fs::path freshFile()
{
    const fs::path folder = fs::path(KEEL_BUILD_DIR) / "test-settings";
    fs::remove_all(folder);
    return folder / "settings.json";
}

} // namespace

TEST_CASE("Settings come back as they were kept", "[desktop]")
{
    const fs::path file = freshFile();
    const Settings kept{"bg", "es", "dark", 150, "Ива \"Кита\"", CoachTime::Silent, Pace::Off, true, true, true, false, 15, true, true};
    REQUIRE(saveSettings(file, kept));
    const LoadedSettings loaded = loadSettings(file);
    CHECK(loaded.settings == kept);
    CHECK(loaded.setAside.empty());
}

TEST_CASE("Without a file everything is as usual", "[desktop]")
{
    CHECK(loadSettings(freshFile()).settings == Settings{});
}

TEST_CASE("A broken file is set aside, not read in part and not lost", "[desktop]")
{
    for (const char* broken : {"{ \"theme\": \"dark\",", "[]", "{ \"textSize\": 9000 }", "{ \"theme\": 3 }", ""}) {
        const fs::path file = freshFile();
        fs::create_directories(file.parent_path());
        REQUIRE(writeFile(file, broken));
        const LoadedSettings loaded = loadSettings(file);
        CHECK(loaded.settings == Settings{});
        REQUIRE_FALSE(loaded.setAside.empty());
        CHECK(readFile(loaded.setAside) == std::optional<std::string>(broken));
        CHECK_FALSE(fs::exists(file));
    }
}

TEST_CASE("The file lives where XDG says", "[desktop]")
{
    const char* before = std::getenv("XDG_CONFIG_HOME");
    const std::string kept = before != nullptr ? before : "";
    setenv("XDG_CONFIG_HOME", "/somewhere/config", 1);
    CHECK(settingsFile() == fs::path("/somewhere/config/evenkeel/settings.json"));
    setenv("XDG_CONFIG_HOME", "not/absolute", 1);
    CHECK(settingsFile().string().ends_with(".config/evenkeel/settings.json"));
    if (before != nullptr)
        setenv("XDG_CONFIG_HOME", kept.c_str(), 1);
    else
        unsetenv("XDG_CONFIG_HOME");
}
