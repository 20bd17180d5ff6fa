#include "catch.h"
#include "language/BoostedTrees.h"

#include <array>

using namespace keel;

TEST_CASE("Trees look at sums, branch by branch, and add what their leaves say")
{
    const auto trees = BoostedTrees::from("1 -40 . 12 0 55 . -8 . 20 . 3", 2); // two trees: one of three leaves, one that is a leaf alone
    REQUIRE(trees);
    const auto of = [&](int first, int second) { return trees->correction(std::array{first, second}); };
    CHECK(of(0, -41) == 12 + 3);
    CHECK(of(54, -40) == -8 + 3);
    CHECK(of(55, -40) == 20 + 3);
    CHECK(BoostedTrees().correction(std::array{1, 2}) == 0);
}

TEST_CASE("Where the sum wanted is out of reach, no more trees are asked")
{
    const auto trees = BoostedTrees::from("0 0 . 10 . 20 0 0 . -5 . 40", 1);
    REQUIRE(trees);
    const auto of = [&](int sum, int least) { return trees->correction(std::array{sum}, least); };
    CHECK(of(1, 60) == 60);
    CHECK(of(1, 61) < 61);
    CHECK(of(-1, 5) == 5);
    CHECK(of(-1, 51) < 51); // 10 and at most 40
}

TEST_CASE("What is no tree is refused")
{
    for (const char* text : {"0 5 . 1", "2 5 . 1 . 2", "0 5 . 1 . x", ".", "-1 5 . 1 . 2", "0 . 1 . 2"}) {
        INFO(text);
        CHECK_FALSE(BoostedTrees::from(text, 2));
    }
    CHECK(BoostedTrees::from("", 2));
}

TEST_CASE("Absurd trees overflow nothing")
{
    const auto trees = BoostedTrees::from(". 2147483647 . 2147483647 . 2147483647", 1);
    REQUIRE(trees);
    CHECK(trees->correction(std::array{0}) == 1'000'000);
}
