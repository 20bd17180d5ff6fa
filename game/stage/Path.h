#pragma once

#include "stage/Geometry.h"

#include <vector>

namespace keel {

/// An outline made of lines and curves, as points close enough to look smooth.
class Path {
public:
    explicit Path(Point start) { m_points.push_back(start); }

    Path& to(Point end);
    Path& curve(Point by, Point end);                  ///< quadratic
    Path& curve(Point first, Point second, Point end); ///< cubic
    const std::vector<Point>& points() const { return m_points; }

private:
    std::vector<Point> m_points;
};

std::vector<Point> ellipse(Point centre, float across, float down, int mostSteps = 40);

/// Cuts a simple outline, hollows allowed, into triangles: three indices each. Nothing for fewer than three points.
std::vector<std::size_t> triangles(const std::vector<Point>& outline);

} // namespace keel
