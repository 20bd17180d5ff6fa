#include "catch.h"

#include "stage/Geometry.h"

using namespace keel;

TEST_CASE("A layout cuts pieces off a window's edges and keeps the rest", "[stage]")
{
    Box window{{0, 0}, {1280, 720}};
    const Box bar = window.cutTop(64);
    const Box side = window.cutRight(400);

    CHECK(bar == Box{{0, 0}, {1280, 64}});
    CHECK(side == Box{{880, 64}, {1280, 720}});
    CHECK(window == Box{{0, 64}, {880, 720}});
}

TEST_CASE("A box that is made smaller than nothing is empty, not turned inside out", "[stage]")
{
    const Box small = Box{{10, 10}, {20, 20}}.inset(8);
    CHECK(small.width() == 0);
    CHECK(small.height() == 0);
}

TEST_CASE("Boxes that do not meet share nothing", "[stage]")
{
    const Box shared = common({{0, 0}, {10, 10}}, {{20, 0}, {30, 10}});
    CHECK(shared.width() == 0);
    CHECK(common({{0, 0}, {10, 10}}, {{5, 5}, {30, 30}}) == Box{{5, 5}, {10, 10}});
}
