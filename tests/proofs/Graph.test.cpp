#include "proofs/Graph.h"

#include "catch.h"
#include "scenario/SmallScenario.h"

using namespace keel;
using namespace keel::test;

TEST_CASE("The picture shows every beat and ending, with labels in the language asked for")
{
    const auto scenario = loadedSmallScenario();
    for (const std::string& picture : {toDot(*scenario, "bg"), toSvg(*scenario, "bg")}) {
        CHECK_THAT(picture, ContainsSubstring("start"));
        CHECK_THAT(picture, ContainsSubstring("solve"));
        CHECK_THAT(picture, ContainsSubstring("Запазен"));
        CHECK_THAT(picture, ContainsSubstring("Изгубената пратка"));
    }
}

TEST_CASE("Texts cannot break out of the picture")
{
    const auto loaded = loadScenario(smallScenarioWith("scenario.json", "The lost parcel", "<b>\\\"&"), "s");
    REQUIRE(loaded.scenario);
    CHECK_THAT(toSvg(*loaded.scenario, "en"), ContainsSubstring("&lt;b&gt;&quot;&amp;"));
    CHECK_THAT(toDot(*loaded.scenario, "en"), ContainsSubstring("<b>\\\"&"));
}
