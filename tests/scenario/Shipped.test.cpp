#include "catch.h"
#include "scenario/Load.h"
#include "scenario/Script.h"

#include <set>

using namespace keel;

TEST_CASE("The scenarios that come with Evenkeel load without a fault, in four languages")
{
    const auto folders = scenarioFolders(std::string(KEEL_SOURCE_DIR) + "/scenarios");
    CHECK(folders.size() >= 5);
    std::set<std::string> sources;
    for (const auto& folder : folders) {
        const LoadedScenario loaded = loadScenarioFolder(folder);
        for (const Diagnostic& d : loaded.diagnostics)
            UNSCOPED_INFO(toText(d));
        INFO(folder);
        CHECK(loaded.diagnostics.empty());
        REQUIRE(loaded.scenario);
        CHECK(loaded.scenario->texts.size() == 4);
        CHECK(loaded.scenario->endings.size() >= 3);
        sources.insert(loaded.scenario->source);
        for (const Beat& beat : loaded.scenario->beats)
            CHECK(beat.replies.size() >= 3);
    }
    CHECK(sources == std::set<std::string>{"A", "B", "C", "D", "E"});
}
