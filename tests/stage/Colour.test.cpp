#include "catch.h"
#include "stage/Near.h"

#include "stage/Colour.h"

using namespace keel;

TEST_CASE("Colours are written as hexadecimal digits, and nothing else passes for one", "[stage]")
{
    CHECK(colourOf("#0d6670") == Colour{0x0d, 0x66, 0x70});
    for (const char* wrong : {"", "0d6670", "#0d667", "#0d66700", "#0d66g0", "# d6670", "teal"})
        CHECK_FALSE(colourOf(wrong).has_value());
}

TEST_CASE("Contrast follows WCAG: black on white is 21, a colour on itself 1", "[stage]")
{
    CHECK(near(contrast({0, 0, 0}, {255, 255, 255}), 21.0, 0.01));
    CHECK(near(contrast({12, 99, 30}, {12, 99, 30}), 1.0));
    CHECK(near(contrast({119, 119, 119}, {255, 255, 255}), 4.48, 0.01));
}

TEST_CASE("Mixing starts at one colour, ends at the other and never leaves the two", "[stage]")
{
    const Colour from{10, 200, 0};
    const Colour to{110, 100, 50};
    CHECK(mix(from, to, 0) == from);
    CHECK(mix(from, to, 1) == to);
    CHECK(mix(from, to, 0.5F) == Colour{60, 150, 25});
    CHECK(mix(from, to, 7) == to);
}
