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

TEST_CASE("A curve has as many sides as its size asks for, and none far from it", "[stage]")
{
    Path small({0, 0});
    small.curve({1, 2}, {2, 0});
    Path large({0, 0});
    large.curve({50, 100}, {100, 0});
    CHECK(small.points().size() < large.points().size());
    for (std::size_t i = 1; i < large.points().size(); ++i) {
        const Point middle = between(large.points()[i - 1], large.points()[i], 0.5F);
        const float t = (2 * static_cast<float>(i) - 1) / (2 * static_cast<float>(large.points().size() - 1));
        CHECK(near(middle.y, 200 * t * (1 - t), 0.3));
    }
    CHECK(ellipse({0, 0}, 2, 2).size() < ellipse({0, 0}, 60, 60).size());
}
