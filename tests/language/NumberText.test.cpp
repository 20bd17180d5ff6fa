#include "catch.h"

#include "language/NumberText.h"

using namespace keel;

TEST_CASE("Thousands are parted as each language parts them", "[language]")
{
    CHECK(numberText(999, "en") == "999");
    CHECK(numberText(1520, "en") == "1,520");
    CHECK(numberText(1520, "pt-BR") == "1.520");
    CHECK(numberText(1520, "es") == "1520"); // four digits stay together
    CHECK(numberText(15200, "es") == "15.200");
    CHECK(numberText(15200, "bg") == "15\u00a0200");
}
