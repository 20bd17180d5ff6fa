#include "catch.h"

#include "desktop/Program.h"

using namespace keel;
using test::shippedHouse;

namespace {

/// A talk in which silence is borne for 30 seconds.
LivePlay talk(Pace pace)
{
    const auto house = shippedHouse();
    LivePlay play(Session(makePlaybook(house->tour, house->rules(), "en")), 0);
    play.setManner({pace, CoachTime::AtTheEnd});
    return play;
}

} // namespace

TEST_CASE("At the usual pace silence is noticed after its time", "[desktop]")
{
    LivePlay play = talk(Pace::Usual);
    CHECK(play.clock(10).seconds == 20);
    CHECK_FALSE(play.tick(29));
    CHECK(play.tick(31));
    CHECK(play.session().entries().size() == 1);
}

TEST_CASE("At the slow pace it takes twice the time", "[desktop]")
{
    LivePlay play = talk(Pace::Slow);
    CHECK(play.clock(10).seconds == 50);
    CHECK_FALSE(play.tick(59));
    CHECK(play.tick(61));
}

TEST_CASE("The clock is told in whole seconds, and is drawn no more often", "[desktop]")
{
    const LivePlay play = talk(Pace::Usual);
    CHECK(play.clock(10.25).seconds == 20);
    CHECK(play.clock(10.25).part == play.clock(10.75).part);
    CHECK(play.clock(10.25).part > play.clock(11).part);
    CHECK(play.clockStandsFor(10.25) > 0.74);
    CHECK(play.clockStandsFor(10.25) < 0.76);
    CHECK(play.clockStandsFor(11) == 1);
    CHECK(play.clock(31).part == 0);
}

TEST_CASE("With the clock off silence never runs out, and no clock is shown", "[desktop]")
{
    LivePlay play = talk(Pace::Off);
    CHECK_FALSE(play.clock(10).shown);
    CHECK_FALSE(play.tick(10'000));
    CHECK(play.session().entries().empty());
}

TEST_CASE("What is recorded replays the same, whatever the pace was", "[desktop]")
{
    LivePlay slow = talk(Pace::Slow);
    LivePlay usual = talk(Pace::Usual);
    for (LivePlay* play : {&slow, &usual}) {
        play->tick(100);
        play->apply(PickReply{ReplyId("tomorrow")}, 110);
    }
    REQUIRE(slow.session().entries().size() == 2);
    CHECK(slow.session().state().anger == usual.session().state().anger);
    CHECK(slow.session().state().patience == usual.session().state().patience);
    CHECK(slow.session().entries().front().action == usual.session().entries().front().action);
}

TEST_CASE("The clock stands while the coach's comment is read, then gives the whole of the customer's time", "[desktop]")
{
    LivePlay play = talk(Pace::Usual); // after this reply silence is borne for 40 seconds
    const auto move = angriestReply(play.session());
    REQUIRE(move);
    play.apply(*move, 5);
    const Speaker speak(shippedHouse()->texts, "en");
    const auto comment = coachAfter(play.session(), speak);
    REQUIRE(comment);
    const double reads = static_cast<double>(readingTime(*comment).count()) / 1000;
    CHECK(reads > 5);
    CHECK(reads < 40);
    play.showsComment(comment, 5);
    CHECK_FALSE(play.clock(5 + reads - 1).running);
    CHECK(play.clock(5 + reads - 1).seconds == 40);
    play.showsComment(comment, 5 + reads - 1); // the next frames show the same comment
    CHECK_FALSE(play.tick(5 + reads + 39));
    CHECK(play.clock(5 + reads + 20).running);
    CHECK(play.clock(5 + reads + 20).seconds == 20);
    CHECK(play.tick(5 + reads + 41));
    play.showsComment(comment, 5 + reads + 41); // the silence is told, the comment still stands and has been read
    CHECK(play.clock(5 + reads + 43).running);
}

TEST_CASE("Without a coach the clock runs on, and who writes has read", "[desktop]")
{
    LivePlay play = talk(Pace::Usual);
    const auto move = angriestReply(play.session());
    REQUIRE(move);
    play.apply(*move, 5);
    play.showsComment(std::nullopt, 5);
    CHECK(play.clock(6).running);
    CHECK(play.clock(15).seconds == 30);

    LivePlay coached = talk(Pace::Usual);
    coached.apply(*move, 5);
    coached.showsComment(coachAfter(coached.session(), Speaker(shippedHouse()->texts, "en")), 5);
    CHECK_FALSE(coached.clock(7).running);
    coached.startedTyping(8);
    CHECK(coached.clock(9).running);
    CHECK(coached.clock(18).seconds == 30);
}
