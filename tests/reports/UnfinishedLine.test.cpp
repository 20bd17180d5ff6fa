#include "catch.h"

#include "reports/UnfinishedLine.h"

using namespace keel;

TEST_CASE("An unfinished line ends in the sign, which takes the place of a full stop and of nothing else")
{
    CHECK(unfinishedLine("I paid in March.") == "I paid in March\u00A0…");
    CHECK(unfinishedLine("I paid in March") == "I paid in March\u00A0…");
    CHECK(unfinishedLine("In March!") == "In March!\u00A0…");
    CHECK(unfinishedLine("") == "\u00A0…");
}
