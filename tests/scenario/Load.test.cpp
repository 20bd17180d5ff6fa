#include "catch.h"
#include "scenario/SmallScenario.h"

using namespace keel;
using namespace keel::test;

TEST_CASE("A scenario is read whole, in the order it was written")
{
    const auto scenario = loadedSmallScenario();
    CHECK(scenario->id == ScenarioId("lost-parcel"));
    CHECK(scenario->channel == Channel::Phone);
    CHECK(scenario->customer.anger == Level::ofWhole(60));
    CHECK(scenario->beats.size() == 2);
    const Beat& start = *scenario->findBeat(BeatId("start"));
    CHECK(start.phase == Phase::Hear);
    CHECK(start.replies.size() == 3);
    CHECK(start.reactions.size() == 4);
    CHECK(start.reactions[2].refuse);
    CHECK(start.silence->after == Milliseconds(20'000));
    CHECK(scenario->findPolicy(PolicyId("voucher"))->fairMost == 20);
    CHECK(scenario->findFact(FactId("cause"))->takes == Milliseconds(10'000));
    CHECK_FALSE(scenario->findFact(FactId("number"))->canLookUp);
    CHECK(scenario->findEnding(EndingId("kept"))->kind == EndingKind::Good);
}

TEST_CASE("Texts are found by key and language")
{
    const auto scenario = loadedSmallScenario();
    CHECK(scenario->text("beat.start.reply.brush", "en") == "Calm down, please.");
    CHECK(scenario->text("beat.start.reply.brush", "bg") == "Успокойте се, моля.");
    CHECK(scenario->cues("fact.cause.said", "bg") == std::vector<std::string>{"бус* ..3 повред*"});
    SECTION("a language that it does not speak falls back to its own") { CHECK(scenario->text("title", "fr") == "The lost parcel"); }
}

TEST_CASE("A scenario of an older format is read as what it would be today, and its faults stay where they are")
{
    const auto older = loadScenario(smallScenarioOfFormat1(), "x");
    REQUIRE(older.scenario);
    CHECK(older.diagnostics.empty());
    REQUIRE(older.scenario->policies.size() == 1);
    CHECK(older.scenario->policies[0].id == PolicyId("voucher"));
    CHECK(older.scenario->hash() != loadedSmallScenario()->hash());

    Bundle faulty = smallScenarioOfFormat1();
    std::string& text = faulty.at("scenario.json");
    text.replace(text.find("\"upTo\""), 6, "\"uptoo\"");
    const auto broken = loadScenario(faulty, "x");
    REQUIRE_FALSE(broken.diagnostics.empty());
    const SourceText source("scenario.json", text);
    CHECK(broken.diagnostics[0].position.line == source.positionOf(text.find("\"uptoo\"")).line);
}

TEST_CASE("A key of an older format is unknown in a newer one")
{
    const auto loaded = loadScenario(smallScenarioWith("scenario.json", "\"policies\"", "\"policy\""), "x");
    REQUIRE_FALSE(loaded.diagnostics.empty());
    CHECK(loaded.diagnostics[0].code == "json.unknown-key");
    CHECK(loaded.diagnostics[0].hint.find("policies") != std::string::npos);
}

TEST_CASE("The hash names the files: any change of a text changes it")
{
    const auto before = loadedSmallScenario()->hash();
    CHECK(before == loadedSmallScenario()->hash());
    const auto after = loadScenario(smallScenarioWith("bg.json", "Чака.", "Той чака."), "x").scenario;
    REQUIRE(after);
    CHECK(after->hash() != before);
}
