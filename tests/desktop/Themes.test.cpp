#include "catch.h"

#include "desktop/ThemeFile.h"

using namespace keel;

TEST_CASE("Every text can be read on its ground, in both themes", "[desktop][content]")
{
    Diagnostics diagnostics;
    const auto themes = loadThemes(readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets"), diagnostics);
    for (const Diagnostic& diagnostic : diagnostics)
        FAIL_CHECK(toText(diagnostic));
    REQUIRE(themes.size() == 2);
    for (const auto& [id, theme] : themes)
        for (const ColourPair& pair : textPairs(theme)) {
            INFO(id << ": " << pair.what);
            CHECK(contrast(pair.text, pair.ground) >= 4.5);
        }
}

TEST_CASE("A theme that lacks a colour is refused by name", "[desktop]")
{
    Diagnostics diagnostics;
    loadThemes({{"themes/x.json", R"({ "formatVersion": 1, "id": "x", "paper": "#ffffff" })"}}, diagnostics);
    REQUIRE(hasErrors(diagnostics));
    std::string all;
    for (const Diagnostic& diagnostic : diagnostics)
        all += diagnostic.message;
    CHECK_THAT(all, ContainsSubstring("card"));
}
