#include "proofs/CheckScenario.h"

#include "catch.h"
#include "engine/Conversation.h"
#include "proofs/Findings.h"
#include "proofs/Sound.h"

#include <algorithm>

using namespace keel;
using namespace keel::test;

namespace {

ScenarioReport check(const Bundle& files)
{
    const LoadedScenario loaded = loadScenario(files, "s");
    for (const Diagnostic& d : loaded.diagnostics)
        UNSCOPED_INFO(toText(d));
    REQUIRE(loaded.scenario);
    return checkScenario(loaded.scenario, shippedRules(), {"ivan"}, {}, "s");
}

const Diagnostic* faultOf(const ScenarioReport& report, const std::string& code)
{
    const auto found = std::find_if(report.diagnostics.begin(), report.diagnostics.end(), [&](const Diagnostic& d) { return d.code == code; });
    return found == report.diagnostics.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("A sound scenario has neither errors nor warnings, and both endings are reached")
{
    const ScenarioReport report = check(soundScenario());
    for (const Diagnostic& d : report.diagnostics)
        UNSCOPED_INFO(toText(d));
    CHECK(countOf(report.diagnostics, Severity::Error) + countOf(report.diagnostics, Severity::Warning) == 0);
    REQUIRE(report.endings.size() == 2);
    CHECK(report.endings[0].fate == ScenarioReport::Fate::Reached);
    CHECK(report.endings[1].fate == ScenarioReport::Fate::Reached);
    CHECK(report.endings[0].bounds.least.empathy <= report.endings[0].bounds.most.empathy);
    CHECK(report.languages.at("bg") == 1.0);
}

TEST_CASE("An ending that is possible but that no play reaches is named, and said to be sampled")
{
    const auto report = check(smallScenarioWith("scenario.json", "\"when\": \"goal:explain\"", "\"when\": \"goal:explain and count:thank > 45\""));
    CHECK(report.endings[0].fate == ScenarioReport::Fate::Open);
    const Diagnostic* found = faultOf(report, finding::endingNotSeen);
    REQUIRE(found);
    CHECK_THAT(found->message, ContainsSubstring("`kept`"));
    CHECK(found->position.line > 1);
}

TEST_CASE("An ending that is proven impossible is not reported as unseen, too")
{
    const auto report = check(smallScenarioWith("scenario.json", "\"when\": \"goal:explain\"", "\"when\": \"goal:explain and not told:cause\""));
    CHECK(report.endings[0].fate == ScenarioReport::Fate::Impossible);
    CHECK(faultOf(report, finding::contradiction)); // the goal is only reached by telling the cause
    CHECK_FALSE(faultOf(report, finding::endingNotSeen));
}

TEST_CASE("A temperament and a figure that do not exist are errors")
{
    CHECK(faultOf(check(smallScenarioWith("scenario.json", "wants-facts", "wants-fats")), "scenario.unknown-name"));
    CHECK(faultOf(check(smallScenarioWith("scenario.json", "\"character\": \"ivan\"", "\"character\": \"nobody\"")), "scenario.unknown-name"));
}

TEST_CASE("An author's own typed test that fails is a warning")
{
    const auto report = check(smallScenarioWith("scenario.json", "\"reply\": \"I am so sorry.\"", "\"reply\": \"It comes tomorrow at five.\""));
    CHECK(faultOf(report, "scenario.test-fails"));
}

TEST_CASE("Where the analysis reads a reply otherwise than its author, a note says so")
{
    const auto report = check(smallScenarioWith("scenario.json", "\"shows\": [\"dismiss_feeling\"]", "\"shows\": [\"dismiss_feeling\", \"thank\"]"));
    const bool noted = std::any_of(report.diagnostics.begin(), report.diagnostics.end(), [](const Diagnostic& d) {
        return d.severity == Severity::Note && d.message.find("en:") == 0 && d.message.find("thank") != std::string::npos;
    });
    CHECK(noted);
}

TEST_CASE("Sampled plays are the same every time")
{
    const auto book = makePlaybook(loadedSmallScenario(), shippedRules(), "en");
    const Exploration one = explore(*book, 50, 7), two = explore(*book, 50, 7);
    CHECK(one.unfinished == two.unfinished);
    CHECK(one.endings.size() == two.endings.size());
    for (const auto& [id, bounds] : one.endings)
        CHECK(two.endings.at(id).times == bounds.times);
}

TEST_CASE("An ending that no play script comes to is named")
{
    const auto loaded = loadScenario(soundScenario(), "s");
    REQUIRE(loaded.scenario);
    Diagnostics diagnostics;
    const auto script = loadScript(SourceText("s.json", R"({"formatVersion":1,"scenario":"lost-parcel","language":"en","steps":[{"do":"end"}]})"), diagnostics);
    REQUIRE(script);
    const auto report = checkScenario(loaded.scenario, shippedRules(), {"ivan"}, {*script}, "s");
    REQUIRE(report.scripts.size() == 1);
    CHECK(report.scripts[0].code == finding::endingWithoutScript);
    CHECK_THAT(report.scripts[0].message, ContainsSubstring("`kept`"));
}
