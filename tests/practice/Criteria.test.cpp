#include "Shipped.h"
#include "practice/Criteria.h"
#include "practice/Days.h"
#include "practice/Skills.h"

using namespace keel;
using namespace keel::test;

namespace {

AttemptSummary played(const std::string& scenario, Scores scores, bool passed = true)
{
    AttemptSummary attempt;
    attempt.scenario = ScenarioId(scenario);
    attempt.outcome = Outcome{};
    attempt.outcome->scores = scores;
    attempt.outcome->passed = passed;
    return attempt;
}

Criteria readOne(const std::string& certificate)
{
    Diagnostics diagnostics;
    const auto all = loadCriteria(SourceText("criteria.json", R"({"formatVersion":1,"certificates":[)" + certificate + "]}"), diagnostics);
    REQUIRE(diagnostics.empty());
    REQUIRE(all.size() == 1);
    return all.front();
}

} // namespace

TEST_CASE("What a certificate asks for is met or named as missing")
{
    const Criteria criteria = readOne(R"({"id":"c","name":{"en":"Calm","bg":"Спокойствие"},"scenarios":2,"theseScenarios":["shop"],
        "least":{"courtesy":70},"skillsHeld":1,"theseSkills":["set_limit"]})");
    CHECK(criteria.nameIn("bg") == "Спокойствие");
    CHECK(criteria.nameIn("es") == "Calm");

    std::vector<Drill> drills;
    for (const int day : {0, 1, 2})
        drills.push_back(drill(Behaviour::SetLimit, monday + days(day), true));
    const std::vector<AttemptSummary> attempts{played("shop", {80, 80, 69}), played("till", {60, 60, 90}), played("till", {70, 60, 90}), played("desk", {90, 90, 90}, false)};
    using Kind = Requirement::Kind;
    auto found = requirementsOf(criteria, attempts, planFor({}, {}, monday, {}));
    CHECK(found == std::vector<Requirement>{{Kind::Scenarios, "", 1, 2}, {Kind::Scenario, "shop", 0, 1}, {Kind::SkillsHeld, "", 0, 1}, {Kind::Skill, "set_limit", 0, 1}});
    CHECK_FALSE(allMet(found));

    found = requirementsOf(criteria, {played("shop", {80, 80, 70}), played("till", {60, 60, 90})}, planFor(drills, {}, monday + days(2), {}));
    CHECK(allMet(found));
}

TEST_CASE("What was gone back into counts for no certificate")
{
    const Criteria criteria = readOne(R"({"id":"c","name":{"en":"C"},"scenarios":1})");
    AttemptSummary again = played("shop", {90, 90, 90});
    again.practice = true;
    CHECK_FALSE(allMet(requirementsOf(criteria, {again}, planFor({}, {}, monday, {}))));
    CHECK(allMet(requirementsOf(criteria, {again, played("shop", {90, 90, 90})}, planFor({}, {}, monday, {}))));
}

TEST_CASE("A fault in the criteria is named, and nothing is given by them")
{
    Diagnostics diagnostics;
    const std::string text = R"({"formatVersion":1,"certificates":[{"id":"c","name":{"en":"C"},"theseSkills":["juggling"],"score":7}]})";
    CHECK(loadCriteria(SourceText("criteria.json", text), diagnostics).empty());
    REQUIRE(diagnostics.size() == 2);
    CHECK((diagnostics[0].code == "practice.unknown-skill" || diagnostics[1].code == "practice.unknown-skill"));
}

TEST_CASE("The shipped criteria are sound and named in all four languages")
{
    Diagnostics diagnostics;
    const auto text = readFile(KEEL_SOURCE_DIR "/assets/practice/criteria.json");
    REQUIRE(text);
    const auto all = loadCriteria(SourceText("criteria.json", *text), diagnostics);
    CHECK(diagnostics.empty());
    REQUIRE_FALSE(all.empty());
    for (const Criteria& criteria : all)
        for (const char* language : {"en", "es", "pt-BR", "bg"})
            CHECK(criteria.name.contains(language));
}
