#include "catch.h"

#include "reports/UnfinishedLine.h"

using namespace keel;

TEST_CASE("An unfinished line ends in the sign, which takes the place of a full stop and of nothing else")
{
    CHECK(unfinishedLine("I paid in March.") == "I paid in March…");
    CHECK(unfinishedLine("I paid in March") == "I paid in March…");
    CHECK(unfinishedLine("In March!") == "In March!…");
    CHECK(unfinishedLine("") == "…");
}
