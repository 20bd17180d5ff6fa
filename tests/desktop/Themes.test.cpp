#include "catch.h"

#include "desktop/ThemeFile.h"
#include "screens/ColourVision.h"

using namespace keel;

namespace {

std::map<std::string, Theme> shippedThemes()
{
    Diagnostics diagnostics;
    auto themes = loadThemes(readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets"), diagnostics);
    for (const Diagnostic& diagnostic : diagnostics)
        FAIL_CHECK(toText(diagnostic));
    return themes;
}

/// What stands side by side and must not be taken for one another.
std::vector<std::vector<std::pair<std::string, Colour>>> groupsOf(const Theme& theme)
{
    return {{{"anger", theme.anger}, {"trust", theme.trust}, {"patience", theme.patience}},
            {{"empathy", theme.empathy}, {"resolution", theme.resolution}, {"courtesy", theme.courtesy}},
            {{"good", theme.good}, {"mixed", theme.mixed}, {"poor", theme.poor}}};
}

} // namespace

TEST_CASE("Every text can be read on its ground, in all themes", "[desktop][content]")
{
    const auto themes = shippedThemes();
    REQUIRE(themes.size() == 4);
    for (const auto& [id, theme] : themes)
        for (const ColourPair& pair : textPairs(theme)) {
            INFO(id << ": " << pair.what);
            CHECK(contrast(pair.text, pair.ground) >= (id == "high-contrast" ? 7.0 : 4.5));
        }
}

TEST_CASE("Outlines and signs that carry meaning are seen, in all themes", "[desktop][content]")
{
    for (const auto& [id, theme] : shippedThemes())
        for (const ColourPair& pair : outlinePairs(theme)) {
            INFO(id << ": " << pair.what);
            CHECK(contrast(pair.text, pair.ground) >= 3.0);
        }
}

TEST_CASE("In the theme for them, colour-blind eyes tell apart what stands side by side", "[desktop][content]")
{
    const auto themes = shippedThemes();
    REQUIRE(themes.contains("colour-blind"));
    for (const ColourVision vision : {ColourVision::Usual, ColourVision::Protanopia, ColourVision::Deuteranopia, ColourVision::Tritanopia})
        for (const auto& group : groupsOf(themes.at("colour-blind")))
            for (std::size_t a = 0; a < group.size(); ++a)
                for (std::size_t b = a + 1; b < group.size(); ++b) {
                    INFO(group[a].first << " and " << group[b].first << ", vision " << static_cast<int>(vision));
                    CHECK(difference(seenBy(vision, group[a].second), seenBy(vision, group[b].second)) >= 30);
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
