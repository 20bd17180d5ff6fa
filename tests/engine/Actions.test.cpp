#include "catch.h"
#include "engine/Conversation.h"

#include <algorithm>

using namespace keel;
using namespace keel::test;

TEST_CASE("Looking something up costs the customer's patience and is known from then on")
{
    Conversation talk;
    talk.after(Milliseconds(0));
    talk.does(LookUp{FactId("cause")});
    CHECK(talk.state().known.contains(FactId("cause")));
    CHECK(talk.state().patience < Level::ofWhole(70));
    CHECK(talk.tries(LookUp{FactId("cause")}) == Refusal::NotAvailable);
    CHECK(talk.tries(LookUp{FactId("number")}) == Refusal::NotAvailable);
}

TEST_CASE("Only what is known can be noted, and only once")
{
    Conversation talk;
    CHECK(talk.tries(Note{FactId("cause")}) == Refusal::NotAvailable);
    talk.does(Note{FactId("number")});
    CHECK(talk.state().noted.contains(FactId("number")));
    CHECK(talk.tries(Note{FactId("number")}) == Refusal::NotAvailable);
}

TEST_CASE("On hold nobody can be talked to, but things can be looked up")
{
    Conversation talk;
    talk.does(Hold{});
    CHECK(talk.tries(PickReply{ReplyId("own")}) == Refusal::OnHold);
    CHECK(offeredReplies(talk.session().book(), talk.state()).empty());
    talk.does(LookUp{FactId("cause")});
    talk.does(Resume{});
    talk.picks("own");
    CHECK(talk.beat() == "solve");
}

TEST_CASE("A customer who does not trust yet does not come along")
{
    Conversation talk;
    const auto& entry = talk.does(MoveTo{PlaceId("office")});
    CHECK(eventOf<CustomerRefused>(entry));
    CHECK(talk.state().place == PlaceId("counter"));
    CHECK(talk.heard() == "I stay here.");
}

TEST_CASE("Away from the onlookers anger falls")
{
    Conversation talk;
    talk.picks("own"); // now there is trust
    const Level before = talk.state().anger;
    talk.does(MoveTo{PlaceId("office")});
    CHECK(talk.state().place == PlaceId("office"));
    CHECK(talk.state().anger < before);
}

TEST_CASE("A transfer to the wrong place costs, to the right one it does not")
{
    Conversation wrong, right;
    CHECK_FALSE(eventOf<Transferred>(wrong.does(Transfer{TransferId("sales"), ""}))->right);
    CHECK(eventOf<Transferred>(right.does(Transfer{TransferId("depot"), "parcel 4711"}))->right);
    CHECK(wrong.state().anger > Level::ofWhole(60));
    CHECK(right.state().anger < wrong.state().anger);
}

TEST_CASE("Compensation keeps to the trainee's authority until a manager is there")
{
    Conversation talk;
    CHECK(talk.tries(OfferCompensation{PolicyId("voucher"), 11}) == Refusal::OutOfRange);
    CHECK(talk.tries(OfferCompensation{PolicyId("voucher"), 0}) == Refusal::OutOfRange);
    talk.does(CallManager{});
    const auto* offered = eventOf<CompensationOffered>(talk.does(OfferCompensation{PolicyId("voucher"), 25}));
    REQUIRE(offered);
    CHECK(offered->fit == CompensationOffered::Fit::High);
    CHECK(talk.tries(CallManager{}) == Refusal::NotAvailable);
}

TEST_CASE("Too little offends, the fair amount helps")
{
    Conversation low, fair;
    low.does(OfferCompensation{PolicyId("voucher"), 2});
    fair.does(OfferCompensation{PolicyId("voucher"), 8});
    CHECK(low.state().anger > Level::ofWhole(60));
    CHECK(fair.state().anger < Level::ofWhole(60));
}

TEST_CASE("Money that is only spoken of is not paid out, and the trainee is told so")
{
    Conversation talk;
    const std::string words = "As an apology I'm giving you a voucher for 8 euros.";
    const auto* onlySaid = eventOf<OnlySaid>(talk.types(words));
    REQUIRE(onlySaid);
    CHECK(onlySaid->action == Trigger::Compensate);
    Conversation paid;
    paid.does(OfferCompensation{PolicyId("voucher"), 8});
    CHECK_FALSE(eventOf<OnlySaid>(paid.types(words)));
}

TEST_CASE("Whoever proposes another place in words is told that an action goes there; not who is there already")
{
    Conversation talk;
    const std::string words = "A whole week of waiting, I am sorry. Shall we sit down in the office?";
    const auto* onlySaid = eventOf<OnlySaid>(talk.types(words));
    REQUIRE(onlySaid);
    CHECK(onlySaid->action == Trigger::Move);
    CHECK(talk.state().place == PlaceId("counter"));
    Conversation there;
    there.picks("own");
    there.does(MoveTo{PlaceId("office")});
    CHECK_FALSE(eventOf<OnlySaid>(there.types(words)));
    Conversation elsewhere;
    CHECK_FALSE(eventOf<OnlySaid>(elsewhere.types("A whole week of waiting, I am sorry. The office is closed.")));
}

TEST_CASE("Silence is noticed")
{
    Conversation talk;
    CHECK(silenceAfter(talk.session().book(), talk.state()) == Milliseconds(20'000));
    talk.after(Milliseconds(20'000));
    CHECK(eventOf<SilenceNoticed>(talk.does(Wait{})));
    CHECK(talk.heard() == "Hello?");
    CHECK(talk.state().patience < Level::ofWhole(60));
}

TEST_CASE("Ending the conversation gives the first ending that fits")
{
    Conversation early;
    early.does(EndConversation{});
    CHECK(early.ending() == "hangs-up");
}

TEST_CASE("What is on offer is what is possible")
{
    Conversation talk;
    for (const Move& move : availableMoves(talk.session().book(), talk.state())) {
        const Stepped stepped = step(talk.session().book(), talk.state(), {Milliseconds(5000), move});
        INFO(idOf(triggerOf(move)));
        CHECK_FALSE(stepped.refusal);
    }
}
