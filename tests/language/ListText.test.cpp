#include "catch.h"

#include "language/ListText.h"

using namespace keel;

TEST_CASE("Several things stand in a row as each language puts them", "[language]")
{
    CHECK(listText({}, "en").empty());
    CHECK(listText({"8"}, "es") == "8");
    CHECK(listText({"8", "12"}, "en") == "8 and 12");
    CHECK(listText({"8", "12"}, "es") == "8 y 12");
    CHECK(listText({"8", "9", "12"}, "pt-BR") == "8, 9 e 12");
    CHECK(listText({"8", "9", "12"}, "bg") == "8, 9 и 12");
}
