#include "catch.h"
#include "learning/Agreement.h"

using namespace keel;

TEST_CASE("Who rates the same agrees wholly; who rates the opposite, worse than chance")
{
    const Agreement same = agreementOf({0, 1, 2, 3}, {0, 1, 2, 3});
    CHECK(same.kappa == Approx(1.0));
    CHECK(same.spearman == Approx(1.0));
    CHECK(same.bias == Approx(0.0));
    const Agreement opposite = agreementOf({0, 1, 2, 3}, {3, 2, 1, 0});
    CHECK(opposite.kappa == Approx(-1.0));
    CHECK(opposite.spearman == Approx(-1.0));
}

TEST_CASE("Kappa and rank correlation of a worked example, ties included")
{
    // by hand: 3 squared steps apart; by the margins (2 2 2 2 and 1 2 4 1) 16 would be
    const Agreement a = agreementOf({0, 0, 1, 2, 3, 3, 2, 1}, {0, 1, 1, 2, 3, 2, 2, 2});
    CHECK(a.replies == 8);
    CHECK(a.kappa == Approx(1.0 - 3 / 16.0).margin(0.001));
    CHECK(a.bias == Approx(0.125));
    CHECK(a.spearman > 0.8);
}

TEST_CASE("A judge who is always stricter shows as bias")
{
    CHECK(agreementOf({3, 2, 3, 2}, {2, 1, 2, 1}).bias == Approx(-1.0));
    CHECK(agreementOf({}, {}).replies == 0);
}

TEST_CASE("A score stands for the rating of its band")
{
    CHECK(ratingOf(0) == 0);
    CHECK(ratingOf(22) == 0);
    CHECK(ratingOf(30) == 1);
    CHECK(ratingOf(60) == 2);
    CHECK(ratingOf(100) == 3);
}

TEST_CASE("A rating sheet is read as spreadsheets write it")
{
    Diagnostics diagnostics;
    const auto sheet = readRatings(SourceText("r.csv", "\xEF\xBB\xBFlanguage,reply,empathy:ANA,courtesy:ANA,empathy:BEN\r\nen,\"Sorry, \"\"really\"\" sorry\nand more\",2,3,\r\nbg,Да,0,,1\r\n"), diagnostics);
    REQUIRE(sheet);
    CHECK(diagnostics.empty());
    CHECK(sheet->raters == std::vector<std::string>{"ANA", "BEN"});
    REQUIRE(sheet->replies.size() == 2);
    CHECK(sheet->replies[0].text == "Sorry, \"really\" sorry\nand more");
    CHECK(sheet->replies[0].ratings[0][0] == 2);
    CHECK_FALSE(sheet->replies[0].ratings[1][0]);
    CHECK(meanRating(sheet->replies[1], 0) == 0.5);
    CHECK_FALSE(meanRating(sheet->replies[1], 1));
}

TEST_CASE("What is wrong with a sheet is told with its place, and the other rows count")
{
    Diagnostics diagnostics;
    const auto sheet = readRatings(SourceText("r.csv", "language,reply,empathy:A\nen,x,4\nen,,1\nen,y,1\n"), diagnostics);
    REQUIRE(sheet);
    CHECK(sheet->replies.size() == 1);
    REQUIRE(diagnostics.size() == 2);
    CHECK(diagnostics[0].code == "ratings.no-rating");
    CHECK(diagnostics[0].position == Position{2, 6});
    CHECK(diagnostics[1].code == "ratings.no-reply");
    Diagnostics others;
    CHECK_FALSE(readRatings(SourceText("r.csv", "text\nx\n"), others));
    CHECK(others[0].code == "ratings.no-column");
    CHECK_FALSE(readRatings(SourceText("r.csv", "language,reply\nen,x\n"), others));
}
