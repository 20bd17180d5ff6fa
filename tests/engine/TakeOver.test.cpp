#include "catch.h"
#include "engine/Conversation.h"
#include "engine/Result.h"
#include "scenario/Load.h"

using namespace keel;
using namespace keel::test;

namespace {

std::shared_ptr<const Scenario> scenarioOf(const Bundle& files)
{
    auto loaded = loadScenario(files, "lost-parcel");
    REQUIRE(loaded.scenario);
    return loaded.scenario;
}

} // namespace

TEST_CASE("An author who saves a scenario goes on playing the new version, at the same beat and in the same state")
{
    Conversation talk;
    talk.picks("own");
    const State before = talk.state();
    REQUIRE(talk.session().takeOver(scenarioOf(smallScenarioWith("scenario.json", "It comes today by five.", "It comes by six."))));
    CHECK(talk.beat() == "solve");
    CHECK(talk.state().anger == before.anger);
    CHECK(talk.session().book().text("beat.solve.reply.today") == "It comes by six.");
    talk.picks("today");
    CHECK(talk.state().ended());
}

TEST_CASE("A version that lacks the beat being played is not taken over")
{
    Conversation talk;
    Bundle files = smallScenarioWith("scenario.json", "\"opening\": \"start\"", "\"opening\": \"begin\"");
    std::string& text = files.at("scenario.json");
    text.replace(text.find("\"start\": {\n      \"phase\""), 7, "\"begin\"");
    text.replace(text.find("\"beat\": \"start\"") + 9, 5, "begin");
    std::string& bulgarian = files.at("bg.json");
    for (auto at = bulgarian.find("beat.start."); at != std::string::npos; at = bulgarian.find("beat.start."))
        bulgarian.replace(at, 11, "beat.begin.");
    CHECK_FALSE(talk.session().takeOver(scenarioOf(files)));
    CHECK(talk.heard() == "It was to come on Monday, parcel 4711.");
}

TEST_CASE("Goals are weighed as the new version says")
{
    Conversation talk;
    talk.does(LookUp{FactId("cause")});
    talk.picks("tell");
    CHECK(talk.state().tally.goalWeightReached == 3);
    REQUIRE(talk.session().takeOver(scenarioOf(smallScenarioWith("scenario.json", "\"weight\": 3", "\"weight\": 5"))));
    CHECK(talk.state().tally.goalWeightReached == 5);
    CHECK(talk.state().tally.goalWeight == 5);
}
