#include "language/TypoIndex.h"

#include "catch.h"

using namespace keel;

TEST_CASE("a letter left out, added, changed or exchanged is one slip")
{
    CHECK(isOneSlipAway("refnd", "refund"));
    CHECK(isOneSlipAway("reffund", "refund"));
    CHECK(isOneSlipAway("regund", "refund"));
    CHECK(isOneSlipAway("refudn", "refund"));
    CHECK(isOneSlipAway("извенете", "извинете"));
    CHECK_FALSE(isOneSlipAway("refund", "refund"));
    CHECK_FALSE(isOneSlipAway("rafind", "refund"));
    CHECK_FALSE(isOneSlipAway("leaking", "leaving"));
}

TEST_CASE("the nearest known word is found")
{
    TypoIndex index;
    index.add("refund", 1);
    index.add("tomorrow", 2);
    index.add("sorry", 3);
    index.add("извинете", 4);
    index.finish();
    CHECK(index.find("refudn") == 1);
    CHECK(index.find("tommorow") == 2);
    CHECK(index.find("sory") == 3);
    CHECK(index.find("извенете") == 4);
    CHECK_FALSE(index.find("banana"));
}

TEST_CASE("short words and other first letters are left alone")
{
    TypoIndex index;
    index.add("other", 1);
    index.add("hell", 2);
    index.finish();
    CHECK_FALSE(index.find("bother"));
    CHECK_FALSE(index.find("help"));
}
