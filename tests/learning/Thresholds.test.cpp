#include "catch.h"
#include "learning/Thresholds.h"

#include <cmath>

using namespace keel;

TEST_CASE("Sums are stretched and moved until they are odds")
{
    Trials judged; // of a hundred each, as many as odds of twice the sum less one make likely
    for (const double sum : {-1.0, 0.0, 1.0, 2.0})
        for (int i = 0; i < 100; ++i)
            judged.emplace_back(sum, i < std::lround(100 / (1 + std::exp(-(2 * sum - 1)))));
    const Calibration found = calibrated(judged);
    CHECK(std::abs(found.stretch - 2) < 0.1);
    CHECK(std::abs(found.move + 1) < 0.1);
    const Calibration few = calibrated({{1, true}, {2, false}});
    CHECK(few.of(3) == 3);
}

TEST_CASE("The best threshold lies midway, and never parts what is equal")
{
    CHECK(bestThreshold({{1, false}, {2, false}, {4, true}, {5, true}}, 0) == 3);
    // Three of sum 4, two of them right: taking all three and the one above is best.
    CHECK(bestThreshold({{2, false}, {4, true}, {4, false}, {4, true}, {6, true}}, 0) == 3);
    // Of the equals only one is right: better without any of them.
    CHECK(bestThreshold({{4, true}, {4, false}, {4, false}, {4, false}, {4, false}, {6, true}, {6, true}}, 0) == 5);
    CHECK(bestThreshold({{4, false}}, 7) == 7);
}
