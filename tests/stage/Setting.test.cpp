#include "catch.h"
#include "stage/Setting.h"

using namespace keel;

TEST_CASE("A name's letter is that of the last word of the name, whatever the person is")
{
    CHECK(initialOf("Dalva") == "D");
    CHECK(initialOf("Mr Harpal Gill") == "G");
    CHECK(initialOf("Bete, from the till") == "B");
    CHECK(initialOf("Доня Селия, управителка") == "С");
    CHECK(initialOf("").empty());
}
