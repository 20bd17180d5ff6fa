#include "catch.h"

#include "desktop/WindowScale.h"

#include <cmath>

using namespace keel;

namespace {

long hundredths(float scale) { return std::lround(scale * 100); }

} // namespace

TEST_CASE("Letters grow with the window, within bounds", "[desktop]")
{
    CHECK(hundredths(windowScale(100, 1280, 720)) == 100);
    CHECK(hundredths(windowScale(100, 1920, 1080)) == 125);
    CHECK(hundredths(windowScale(100, 3840, 2160)) == 150);
    CHECK(hundredths(windowScale(100, 1024, 600)) == 100);
}

TEST_CASE("A high and narrow window gets no larger letters than its width allows", "[desktop]")
{
    CHECK(hundredths(windowScale(100, 1280, 1600)) == 100);
}

TEST_CASE("What the user has set comes on top", "[desktop]")
{
    CHECK(hundredths(windowScale(200, 1280, 720)) == 200);
    CHECK(hundredths(windowScale(80, 1920, 1080)) == 100);
}
