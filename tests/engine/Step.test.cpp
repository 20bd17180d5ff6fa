#include "catch.h"
#include "engine/Conversation.h"
#include "engine/Result.h"

using namespace keel;
using namespace keel::test;

TEST_CASE("The customer speaks first, and what they tell is known")
{
    Conversation talk;
    CHECK(talk.beat() == "start");
    CHECK(talk.heard() == "It was to come on Monday, parcel 4711.");
    CHECK(talk.state().known.contains(FactId("number")));
    CHECK(talk.state().tally.goalWeight == 3);
}

TEST_CASE("A reply that takes the matter up calms and leads on")
{
    Conversation talk;
    const auto& entry = talk.picks("own");
    CHECK(talk.beat() == "solve");
    CHECK(talk.state().anger < Level::ofWhole(60));
    CHECK(talk.state().trust > Level::ofWhole(30));
    CHECK(talk.heard() == "And now?");
    REQUIRE(eventOf<LevelsMoved>(entry));
    LevelChange sum;
    for (const auto& cause : eventOf<LevelsMoved>(entry)->causes)
        sum += cause.change;
    CHECK(sum.anger == talk.state().anger.thousandths() - 60'000);
}

TEST_CASE("A reply that brushes the feeling aside angers, and the customer says so")
{
    Conversation talk;
    talk.picks("brush");
    CHECK(talk.beat() == "start");
    CHECK(talk.heard() == "Do not tell me to calm down!");
    CHECK(talk.state().anger > Level::ofWhole(70));
    REQUIRE(talk.state().tally.opportunities.size() == 2);
    CHECK_FALSE(talk.state().tally.opportunities[0].taken);
}

TEST_CASE("A typed reply takes the same branch as a written one")
{
    Conversation picked, typed;
    picked.picks("own");
    typed.types("I'm so sorry you waited a whole week for this. I'll take care of it myself.");
    CHECK(typed.beat() == picked.beat());
    CHECK(typed.state().anger < Level::ofWhole(60));
}

TEST_CASE("A reply that says a fact that was looked up reaches the goal")
{
    Conversation talk;
    CHECK(talk.tries(PickReply{ReplyId("tell")}) == Refusal::NotOffered);
    talk.does(LookUp{FactId("cause")});
    const auto& entry = talk.types("The van broke down on Friday.");
    CHECK(eventOf<GoalReached>(entry));
    CHECK(talk.state().told.contains(FactId("cause")));
    CHECK(talk.beat() == "solve");
    talk.picks("today");
    CHECK(talk.ending() == "kept");
}

TEST_CASE("The same can be said in Bulgarian")
{
    Conversation talk(smallScenario(), "bg");
    CHECK(talk.heard() == "Трябваше да дойде в понеделник, пратка 4711.");
    talk.does(LookUp{FactId("cause")});
    CHECK(eventOf<FactTold>(talk.types("Бусът се е повредил в петък.")));
}

TEST_CASE("What is not understood is asked again, never held against the trainee")
{
    Conversation talk;
    const auto& entry = talk.types("xkqj wvvz qqpl");
    CHECK(eventOf<NotUnderstood>(entry));
    CHECK(talk.beat() == "start");
    CHECK(talk.state().tally.understoodReplies == 0);
    CHECK_FALSE(talk.state().open.empty());
}

TEST_CASE("An insult ends it where the author says so")
{
    Conversation talk;
    talk.types("You are an idiot.");
    CHECK(talk.ending() == "hangs-up");
    CHECK_FALSE(resultOf(talk.session()).assessment.passed);
    CHECK(talk.tries(PickReply{ReplyId("own")}) == Refusal::Over);
}

TEST_CASE("Patience that is used up ends it")
{
    Conversation talk;
    talk.after(Milliseconds(30 * 60'000));
    talk.picks("brush");
    CHECK(talk.ending() == "hangs-up");
}

TEST_CASE("An impossible action is refused and changes nothing")
{
    Conversation talk;
    const State before = talk.state();
    CHECK(talk.tries(TypeReply{"   \n"}) == Refusal::EmptyText);
    CHECK(talk.tries(TypeReply{std::string(longestReply + 1, 'a')}) == Refusal::TooLong);
    CHECK(talk.tries(PickReply{ReplyId("none")}) == Refusal::NotOffered);
    CHECK(talk.tries(Resume{}) == Refusal::NotOnHold);
    CHECK(talk.session().apply({Milliseconds(-1), Hold{}}) == Refusal::BackInTime);
    CHECK(talk.state().anger == before.anger);
    CHECK(talk.session().entries().empty());
}

TEST_CASE("Steps are pure: from one state two futures can be played")
{
    Conversation talk;
    const State& start = talk.state();
    const Playbook& book = talk.session().book();
    const Action own{Milliseconds(5000), PickReply{ReplyId("own")}};
    const Stepped one = step(book, start, own);
    const Stepped other = step(book, start, {Milliseconds(5000), PickReply{ReplyId("brush")}});
    const Stepped again = step(book, start, own);
    CHECK(one.state.anger == again.state.anger);
    CHECK(one.state.anger != other.state.anger);
    CHECK(start.turns == 0);
}
