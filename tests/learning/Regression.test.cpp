#include "catch.h"
#include "learning/Regression.h"

using namespace keel;

TEST_CASE("The best threshold lies midway, and never parts what is equal")
{
    CHECK(bestThreshold({{1, false}, {2, false}, {4, true}, {5, true}}, 0) == 3);
    // Three of sum 4, two of them right: taking all three and the one above is best.
    CHECK(bestThreshold({{2, false}, {4, true}, {4, false}, {4, true}, {6, true}}, 0) == 3);
    // Of the equals only one is right: better without any of them.
    CHECK(bestThreshold({{4, true}, {4, false}, {4, false}, {4, false}, {4, false}, {6, true}, {6, true}}, 0) == 5);
    CHECK(bestThreshold({{4, false}}, 7) == 7);
}
