#include "catch.h"
#include "practice/Days.h"
#include "practice/Spacing.h"

using namespace keel;
using namespace keel::test;

TEST_CASE("What is needed in a week is practised again after 20–40 % of it, what is needed in a year after 5–10 %")
{
    CHECK(shareOf(days(7), 2) == Approx(0.20));
    CHECK(shareOf(days(7), 5) == Approx(0.40));
    CHECK(shareOf(days(365), 2) == Approx(0.05));
    CHECK(shareOf(days(365), 5) == Approx(0.10));
    CHECK(gapFor(days(7), 5) == days(3));
    CHECK(gapFor(days(365), 5) == days(36));
}

TEST_CASE("Between a week and a year the share goes by the logarithm of the time")
{
    // The middle of 7 and 365 by logarithm is the root of their product, about 50.5 days.
    CHECK(shareOf(days(50), 2) == Approx(0.125).margin(0.001));
    CHECK(shareOf(days(51), 2) == Approx(0.125).margin(0.001));
    CHECK(shareOf(days(3), 4) == Approx(shareOf(days(7), 4)));
    CHECK(shareOf(days(2000), 4) == Approx(shareOf(days(365), 4)));
}

TEST_CASE("What is held better waits longer, and never less than a day")
{
    for (const int delay : {1, 7, 30, 365})
        for (int hold = 1; hold < mostHold; ++hold) {
            CHECK(gapFor(days(delay), hold) <= gapFor(days(delay), hold + 1));
            CHECK(gapFor(days(delay), hold) >= days(1));
        }
    CHECK(gapFor(days(365), 1) < gapFor(days(365), 2));
}

TEST_CASE("After a failure it is due tomorrow, however well it was held")
{
    CHECK(nextDue(monday, false, 4, {}) == monday + days(1));
    CHECK(nextDue(monday, true, 4, {}) == monday + days(30));
}

TEST_CASE("It is due once more before the day on which it is needed")
{
    CHECK(nextDue(monday, true, 5, monday + days(7)) == monday + days(3));
    CHECK(nextDue(monday, true, 5, monday + days(2)) == monday + days(1));
    CHECK(nextDue(monday, true, 5, monday + days(1)) == monday + days(1));
    INFO("a day that has gone by asks for nothing: it is kept for the long run");
    CHECK(nextDue(monday, true, 5, monday - days(1)) == nextDue(monday, true, 5, {}));
}
