#include "catch.h"

#include "screens/ColourVision.h"

#include <cstdlib>

using namespace keel;

namespace {

constexpr Colour red{200, 60, 40};
constexpr Colour green{90, 130, 40};
constexpr Colour blue{11, 92, 173};
constexpr Colour orange{184, 74, 0};

} // namespace

TEST_CASE("Grey looks grey to everybody", "[screens]")
{
    for (const ColourVision vision : {ColourVision::Protanopia, ColourVision::Deuteranopia, ColourVision::Tritanopia}) {
        const Colour seen = seenBy(vision, {120, 120, 120});
        CHECK(std::abs(seen.r - 120) <= 1);
        CHECK(std::abs(seen.g - 120) <= 1);
        CHECK(std::abs(seen.b - 120) <= 1);
    }
    CHECK(seenBy(ColourVision::Usual, red) == red);
}

TEST_CASE("Red and green come near each other without one kind of cones, blue and orange do not", "[screens]")
{
    const auto apart = [](ColourVision vision, Colour one, Colour other) {
        return difference(seenBy(vision, one), seenBy(vision, other));
    };
    CHECK(apart(ColourVision::Usual, red, green) > 60);
    CHECK(apart(ColourVision::Deuteranopia, red, green) < 25);
    CHECK(apart(ColourVision::Deuteranopia, blue, orange) > 80);
    CHECK(apart(ColourVision::Protanopia, blue, orange) > 80);
}

TEST_CASE("Black and white are a hundred apart, a colour and itself nothing", "[screens]")
{
    CHECK(difference({0, 0, 0}, {255, 255, 255}) > 99);
    CHECK(difference(red, red) < 0.001);
}
