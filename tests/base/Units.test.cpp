#include "base/Units.h"
#include "catch.h"

using namespace keel;

static_assert(Level::ofWhole(50).whole() == 50);
static_assert(Level{} == Level::ofWhole(0));

TEST_CASE("A level never leaves 0 to 100")
{
    CHECK(Level::ofWhole(95).movedBy(20'000) == Level::ofWhole(100));
    CHECK(Level::ofWhole(5).movedBy(-20'000) == Level::ofWhole(0));
    CHECK(Level::ofWhole(-3).whole() == 0);
}

TEST_CASE("A level is rounded only for people")
{
    const Level level = Level::ofThousandths(49'500);
    CHECK(level.whole() == 50);
    CHECK(level.thousandths() == 49'500);
    CHECK(Level::ofThousandths(49'499).whole() == 49);
}
