#include "catch.h"
#include "language/BoostedTrees.h"
#include "learning/Boosting.h"

#include <array>
#include <cstdlib>

using namespace keel;

namespace {

/// 400 texts: the first label holds where its own sum is above nothing and the second's is not; a sum alone cannot see that.
struct Exclusive {
    std::vector<std::vector<int>> sums{2};
    Wanted wanted;
    std::vector<std::uint32_t> texts;

    Exclusive()
    {
        for (int i = 0; i < 400; ++i) {
            const int first = (i * 37) % 201 - 100, second = (i * 53) % 301 - 150;
            sums[0].push_back(first);
            sums[1].push_back(second);
            wanted.of.push_back(first > 0 && second <= 0 ? 1 : 0);
            texts.push_back(static_cast<std::uint32_t>(i));
        }
    }
};

} // namespace

TEST_CASE("Trees learn when another label speaks against one, and the text they are written as says the same")
{
    const Exclusive given;
    const SumTable table(given.sums);
    BoostingOptions options;
    options.leastInLeaf = 5;
    Boosting boosting(table, options);
    boosting.learn(0, given.wanted, given.texts);
    const auto trees = BoostedTrees::from(boosting.text(), 2);
    REQUIRE(trees);
    int right = 0, rightAlone = 0;
    for (std::size_t i = 0; i < given.texts.size(); ++i) {
        CHECK(trees->correction(std::array{given.sums[0][i], given.sums[1][i]}) == boosting.correction(i));
        const bool holds = given.wanted.of[i] > 0;
        right += (given.sums[0][i] + boosting.correction(i) > 0) == holds ? 1 : 0;
        rightAlone += (given.sums[0][i] > 0) == holds ? 1 : 0;
    }
    CHECK(rightAlone < 320);
    CHECK(right > 390);
}

TEST_CASE("Where there are too few texts to part, nothing is corrected")
{
    const Exclusive given;
    const SumTable table(given.sums);
    BoostingOptions options;
    options.leastInLeaf = 201;
    Boosting boosting(table, options);
    boosting.learn(0, given.wanted, given.texts);
    CHECK(boosting.text().empty());
    CHECK(boosting.correction(7) == 0);
}

TEST_CASE("A number of points is foreseen, too: 30 where the label holds, 80 elsewhere")
{
    Exclusive given;
    for (double& wanted : given.wanted.of)
        wanted = wanted > 0 ? 30 : 80;
    given.wanted.loss = Loss::Squares;
    given.sums.push_back(std::vector<int>(given.texts.size(), 6000)); // the regression foresees 60 of each
    const SumTable table(given.sums);
    BoostingOptions options;
    options.leastInLeaf = 5;
    Boosting boosting(table, options);
    boosting.learn(2, given.wanted, given.texts);
    int near = 0;
    for (std::size_t i = 0; i < given.texts.size(); ++i)
        near += std::abs(60 + boosting.correction(i) / 100 - given.wanted.of[i]) < 5 ? 1 : 0;
    CHECK(near > 380);
}
