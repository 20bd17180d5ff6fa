#include "catch.h"

#include "desktop/SessionClock.h"

using namespace keel;

TEST_CASE("The session's time leaves out the pauses", "[desktop]")
{
    SessionClock clock(100, Milliseconds(0));
    CHECK(clock.at(103) == Milliseconds(3000));
    clock.hold(103, true);
    CHECK(clock.at(163) == Milliseconds(3000));
    clock.hold(163, false);
    CHECK(clock.at(165) == Milliseconds(5000));
}

TEST_CASE("A conversation that is taken up goes on from where it was left", "[desktop]")
{
    const SessionClock clock(7, Milliseconds(42'000));
    CHECK(clock.at(8) == Milliseconds(43'000));
    CHECK(clock.silence(8) == Milliseconds(1000));
}

TEST_CASE("Silence is counted from the last action, and stands still in a pause", "[desktop]")
{
    SessionClock clock(0, Milliseconds(0));
    CHECK(clock.silence(9) == Milliseconds(9000));
    clock.acted(9);
    CHECK(clock.silence(12) == Milliseconds(3000));
    clock.hold(12, true);
    CHECK(clock.silence(60) == Milliseconds(3000));
    clock.hold(60, false);
    CHECK(clock.silence(61) == Milliseconds(4000));
}

TEST_CASE("The first keystroke gives the customer's time once more, the second does not", "[desktop]")
{
    SessionClock clock(0, Milliseconds(0));
    clock.startedTyping(8);
    CHECK(clock.silence(9) == Milliseconds(1000));
    clock.startedTyping(9);
    CHECK(clock.silence(10) == Milliseconds(2000));
    clock.acted(11);
    clock.startedTyping(14);
    CHECK(clock.silence(15) == Milliseconds(1000));
}

TEST_CASE("What is to be read is read after the customer has been heard, and stands still in a pause too", "[desktop]")
{
    SessionClock clock(0, Milliseconds(0));
    clock.reading(10, Milliseconds(6000));
    CHECK(clock.isReading(15));
    clock.listened(14); // the voice ended here
    CHECK(clock.isReading(19));
    clock.hold(18, true);
    CHECK(clock.isReading(100));
    clock.hold(100, false); // two of six seconds are left
    CHECK_FALSE(clock.isReading(103));
    CHECK(clock.silence(103) == Milliseconds(1000));
    clock.acted(104);
    CHECK_FALSE(clock.isReading(104.5));
}
