#include "Shipped.h"
#include "practice/Verdict.h"

using namespace keel;
using namespace keel::test;

namespace {

DrillMoment lateBus()
{
    DrillMoment moment;
    moment.language = "en";
    moment.customer = "I have been standing here for two hours with a crying baby and nobody tells me anything!";
    moment.anger = 70;
    moment.replies = {{"Two hours with a crying baby, no wonder you are furious.", {Behaviour::AcknowledgeFeeling, Behaviour::Validate}, {}, 7, false},
                      {"Please calm down.", {Behaviour::DismissFeeling}, {}, 1, false},
                      {"I understand that these things happen.", {Behaviour::HollowScript}, {Behaviour::AcknowledgeFeeling}, 2, false}};
    return moment;
}

DrillOutcome outcome(const std::string& reply, Behaviour skill, std::vector<std::string> earlier = {})
{
    return judge(reply, lateBus(), skill, *rulesAlone(), earlier).outcome;
}

constexpr Behaviour feeling = Behaviour::AcknowledgeFeeling;

} // namespace

TEST_CASE("A reply that shows the skill passes, one that does not does not")
{
    CHECK(outcome("No wonder you're angry, after two hours in the cold.", feeling) == DrillOutcome::Shown);
    CHECK(outcome("I will call you back by 16:40.", feeling) == DrillOutcome::NotShown);
    CHECK(outcome("I will call you back by 16:40.", Behaviour::GiveTimeline) == DrillOutcome::Shown);
}

TEST_CASE("What takes the skill back does not pass, and is named")
{
    const Verdict verdict = judge("I can see you're angry, but calm down, it's no big deal.", lateBus(), feeling, *rulesAlone());
    CHECK(verdict.outcome == DrillOutcome::ShownButCosts);
    CHECK(verdict.cost == Behaviour::DismissFeeling);
}

TEST_CASE("Nobody passes with an insult in the reply, whatever the skill")
{
    CHECK(outcome("I will call you back by 16:40, you idiot.", Behaviour::GiveTimeline) == DrillOutcome::ShownButCosts);
}

TEST_CASE("The same words again are no practice")
{
    CHECK(outcome("No wonder you're angry!", feeling, {"no wonder, you're angry"}) == DrillOutcome::SameWordsAgain);
    CHECK(outcome("No wonder you're furious after two hours.", feeling, {"no wonder, you're angry"}) == DrillOutcome::Shown);
}

TEST_CASE("What cannot be read does not count")
{
    const Verdict verdict = judge("xkcd qwrt zzzz plmk", lateBus(), feeling, *rulesAlone());
    CHECK(verdict.outcome == DrillOutcome::NotUnderstood);
    CHECK_FALSE(verdict.counts());
}

TEST_CASE("Examples are a reply that would pass beside one that looks like it")
{
    CHECK(strongExample(lateBus(), feeling, *rulesAlone()) == "Two hours with a crying baby, no wonder you are furious.");
    CHECK(weakExample(lateBus(), feeling, *rulesAlone()) == "I understand that these things happen.");
    CHECK_FALSE(strongExample(lateBus(), Behaviour::SetLimit, *rulesAlone()));
}

TEST_CASE("What shows nothing and does not look like the skill is no example of missing it")
{
    DrillMoment moment = lateBus();
    moment.replies = {{"No wonder you're angry!", {feeling}, {}, 9, false}, {"coach 4, the 7:05", {}, {Behaviour::OfferFix}, 3, false}};
    CHECK_FALSE(weakExample(moment, feeling, *rulesAlone()));
    moment.replies.push_back({"It is replaced by the 7:40.", {Behaviour::OfferFix}, {}, 5, false});
    CHECK(weakExample(moment, feeling, *rulesAlone()) == "It is replaced by the 7:40.");
}
