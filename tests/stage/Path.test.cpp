#include "catch.h"
#include "stage/Near.h"

#include "stage/Path.h"

#include <cmath>

using namespace keel;

namespace {

float area(Point a, Point b, Point c) { return std::abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2; }

float areaOfTriangles(const std::vector<Point>& outline)
{
    float sum = 0;
    const auto corners = triangles(outline);
    for (std::size_t i = 0; i + 2 < corners.size(); i += 3)
        sum += area(outline[corners[i]], outline[corners[i + 1]], outline[corners[i + 2]]);
    return sum;
}

} // namespace

TEST_CASE("A hollow shape is cut into triangles that fill it and nothing else", "[stage]")
{
    // A thick L: 4 × 4 with a 2 × 2 corner missing.
    const std::vector<Point> shape{{0, 0}, {4, 0}, {4, 2}, {2, 2}, {2, 4}, {0, 4}};
    CHECK(triangles(shape).size() == 3 * (shape.size() - 2));
    CHECK(near(areaOfTriangles(shape), 12));
}

TEST_CASE("The direction in which a shape was drawn does not matter", "[stage]")
{
    std::vector<Point> shape{{0, 0}, {4, 0}, {4, 2}, {2, 2}, {2, 4}, {0, 4}};
    const std::vector<Point> other(shape.rbegin(), shape.rend());
    CHECK(near(areaOfTriangles(other), areaOfTriangles(shape)));
}

TEST_CASE("A line or a point has no triangles", "[stage]")
{
    CHECK(triangles({}).empty());
    CHECK(triangles({{0, 0}, {1, 1}}).empty());
}

TEST_CASE("A curve begins and ends where it was told to", "[stage]")
{
    Path path({0, 0});
    path.curve({5, 10}, {10, 0}).curve({12, 3}, {14, 6}, {20, 0});
    CHECK(path.points().front() == Point{0, 0});
    CHECK(near(path.points().back().x, 20));
    CHECK(near(path.points().back().y, 0, 1e-4));
}
