#include "catch.h"

#include "Told.h"

#include "engine/Conversation.h"
#include "reports/Debrief.h"
#include "reports/DebriefHtml.h"
#include "reports/DebriefText.h"
#include "reports/Html.h"

#include <algorithm>

using namespace keel;
using namespace keel::samples;
using test::Conversation;

namespace {

/// Brushes him off, and it goes on badly.
Conversation firstWay()
{
    Conversation talk;
    talk.does(LookUp{FactId("cause")});
    talk.picks("brush");
    talk.picks("brush");
    talk.does(EndConversation{});
    return talk;
}

/// The same look-up, then the cause and a time.
Conversation otherWay()
{
    Conversation talk;
    talk.does(LookUp{FactId("cause")});
    talk.picks("tell");
    talk.picks("today");
    return talk;
}

} // namespace

TEST_CASE("Two ways from the same moment stand side by side")
{
    auto then = firstWay();
    auto now = otherWay();
    const auto comparison = compareCourses(told(then), told(now), 1);
    REQUIRE(comparison);
    CHECK(comparison->turn == 2);
    CHECK(comparison->anger == then.session().entries()[0].after.anger);
    REQUIRE(comparison->then.steps.size() == 3);
    CHECK(comparison->then.steps[0].said == "Calm down, please.");
    CHECK(comparison->now.steps[0].said == "The van broke down on Friday.");
    CHECK(comparison->now.ending == "Kept");
    CHECK(comparison->now.steps.back().anger == now.state().anger);
}

TEST_CASE("The comparison counts what changed, and knows that less anger is better")
{
    auto then = firstWay();
    auto now = otherWay();
    const auto lines = differencesIn(*compareCourses(told(then), told(now), 1));
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].key == "reports.anger");
    CHECK(lines[0].change() == now.state().anger.whole() - then.state().anger.whole());
    CHECK(lines[0].change() < 0);
    CHECK(lines[0].isBetter());
    CHECK(lines[3].key == "reports.empathy");
    CHECK(lines[3].change() == told(now).scores.empathy - told(then).scores.empathy);
    CHECK(lines[4].change() > 0);
}

TEST_CASE("There is nothing to compare before the second way is over, or where the two did not begin alike")
{
    auto then = firstWay();
    Conversation now;
    now.does(LookUp{FactId("cause")});
    CHECK_FALSE(compareCourses(told(then), told(now), 1));
    now.picks("tell");
    CHECK_FALSE(compareCourses(told(then), told(now), 1));
    now.picks("today");
    CHECK(compareCourses(told(then), told(now), 1));
    CHECK_FALSE(compareCourses(told(then), told(now), 2));
    CHECK_FALSE(compareCourses(told(then), told(now), 9));
}

TEST_CASE("The printed debriefs show the comparison, the examples and the one thing to try, in every language")
{
    for (const char* language : {"en", "es", "pt-BR", "bg"}) {
        auto then = firstWay();
        auto now = otherWay();
        Debrief debrief = told(now, language);
        debrief.comparison = compareCourses(told(then, language), debrief, 1);
        const Speaker speak = speaker(language);
        for (const std::string& page : {debriefText(debrief, speak, 4000), debriefHtml(debrief, {}, speak)}) {
            CHECK_THAT(page, ContainsSubstring(speak("rewind.title")));
            CHECK_THAT(page, ContainsSubstring("Calm down, please."));
            CHECK_THAT(page, !ContainsSubstring("⟨"));
        }
        const Debrief first = told(then, language);
        REQUIRE(first.advice);
        REQUIRE(first.examples);
        for (const std::string& page : {debriefText(first, speak, 4000), debriefHtml(first, {}, speak)}) {
            CHECK_THAT(page, ContainsSubstring(speak("debrief.next")));
            CHECK_THAT(page, ContainsSubstring(first.advice->what) || ContainsSubstring(escapeHtml(first.advice->what)));
            CHECK_THAT(page, ContainsSubstring(speak("debrief.examples")));
            CHECK_THAT(page, ContainsSubstring(speak("debrief.example.strong")));
            CHECK_THAT(page, !ContainsSubstring("⟨"));
        }
    }
}

TEST_CASE("The hardest moment comes with the strongest and the weakest reply that was on offer there")
{
    auto talk = firstWay();
    const Debrief debrief = told(talk);
    REQUIRE(debrief.examples);
    CHECK(debrief.examples->turn == debrief.hardestTurn);
    CHECK(debrief.examples->said.said == "Calm down, please.");
    CHECK(debrief.examples->weak.said == "Calm down, please.");
    CHECK(debrief.examples->strong.said != debrief.examples->weak.said);
    CHECK(debrief.examples->strong.scores.empathy > debrief.examples->weak.scores.empathy);
    CHECK_FALSE(debrief.examples->strong.reasons.empty());
}

TEST_CASE("Where the customer had paused, the strong reply comes once they have been heard out")
{
    Bundle files = test::smallScenarioWith("scenario.json", "\"text\": \"It was to come on Monday, parcel 4711.\" }",
                                           "\"text\": \"It was to come on Monday, parcel 4711.\", \"rest\": \"For my son.\" }");
    files.erase("bg.json");
    Conversation talk(files);
    talk.picks("brush");
    const Debrief debrief = told(talk);
    REQUIRE(debrief.examples);
    CHECK(debrief.examples->heardOutFirst);
    CHECK(debrief.examples->weak.said == "Calm down, please.");
    CHECK_THAT(debrief.examples->strong.answering, ContainsSubstring("For my son."));
    const Speaker speak = speaker("en");
    CHECK_THAT(debriefText(debrief, speak, 4000), ContainsSubstring(speak("debrief.example.strong-then")));
}

TEST_CASE("The strong example is the one that did most in the case, not the politest")
{
    Conversation talk(test::smallScenarioWith("scenario.json", "\"shows\": [\"acknowledge_impact\", \"apologise\", \"own_problem\"]",
                                              "\"shows\": [\"greet\", \"thank\", \"polite_request\", \"use_name\"]"));
    talk.does(LookUp{FactId("cause")});
    talk.picks("brush");
    const Debrief debrief = told(talk);
    REQUIRE(debrief.examples);
    CHECK(debrief.examples->strong.said == "The van broke down on Friday.");
    CHECK(debrief.examples->weak.said == "Calm down, please.");
}

TEST_CASE("Before anything was said there are no examples and no advice")
{
    Conversation talk;
    CHECK_FALSE(told(talk).examples);
    CHECK_FALSE(told(talk).advice);
    talk.does(LookUp{FactId("cause")});
    CHECK_FALSE(told(talk).examples);
}

TEST_CASE("A principle comes with its card and the article it is from")
{
    auto talk = otherWay();
    const Debrief debrief = told(talk);
    const auto a8 = std::ranges::find(debrief.principles, PrincipleId("A8"), &DebriefPrinciple::id);
    REQUIRE(a8 != debrief.principles.end());
    CHECK_FALSE(a8->text.empty());
    CHECK_FALSE(a8->good.empty());
    CHECK_FALSE(a8->bad.empty());
    CHECK(a8->source == "How to act when customers attack");
}

TEST_CASE("What was missed comes first, with its card; what was met is only named")
{
    auto talk = firstWay();
    const auto& principles = told(talk).principles;
    REQUIRE(principles.size() > 1);
    CHECK(std::ranges::is_partitioned(principles, [](const DebriefPrinciple& one) { return !one.met; }));
    REQUIRE_FALSE(principles.front().met);
    for (const DebriefPrinciple& one : principles)
        CHECK(one.explained == !one.met); // there are few
}

TEST_CASE("A printed turn suggests one thing, once")
{
    Conversation talk;
    talk.types("Calm down, it is your own fault, you should have been at home.");
    const Debrief debrief = told(talk);
    const std::string suggestion = debrief.turns[0].suggestion;
    REQUIRE_FALSE(suggestion.empty());
    const std::string page = debriefText(debrief, speaker("en"), 4000);
    const std::string better = speaker("en")("reports.debrief.better", {{"what", ""}});
    const auto transcript = page.find(speaker("en")("reports.debrief.transcript"));
    const auto first = page.find(better, transcript);
    REQUIRE(first != std::string::npos);
    CHECK(page.find(better, first + 1) == std::string::npos);
}
