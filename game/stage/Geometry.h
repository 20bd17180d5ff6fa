#pragma once

#include <algorithm>
#include <cstdint>

namespace keel {

/// A place on the window, in pixels from its top left corner.
struct Point {
    float x = 0;
    float y = 0;
    Point operator+(Point o) const { return {x + o.x, y + o.y}; }
    Point operator-(Point o) const { return {x - o.x, y - o.y}; }
    Point operator*(float k) const { return {x * k, y * k}; }
    bool operator==(const Point&) const = default;
};

/// An upright rectangle in pixels. The `cut…` functions take a piece off and return it: layouts are written by
/// cutting up the window from its edges.
struct Box {
    Point min;
    Point max;

    float width() const { return max.x - min.x; }
    float height() const { return max.y - min.y; }
    Point centre() const { return {(min.x + max.x) / 2, (min.y + max.y) / 2}; }
    bool holds(Point p) const { return p.x >= min.x && p.x < max.x && p.y >= min.y && p.y < max.y; }
    bool operator==(const Box&) const = default;

    Box inset(float by) const { return inset(by, by); }
    Box inset(float across, float down) const
    {
        return {{min.x + across, min.y + down},
                {std::max(min.x + across, max.x - across), std::max(min.y + down, max.y - down)}};
    }
    Box movedBy(Point by) const { return {min + by, max + by}; }

    Box cutTop(float by)
    {
        const Box piece{min, {max.x, min.y + by}};
        min.y += by;
        return piece;
    }
    Box cutBottom(float by)
    {
        const Box piece{{min.x, max.y - by}, max};
        max.y -= by;
        return piece;
    }
    Box cutLeft(float by)
    {
        const Box piece{min, {min.x + by, max.y}};
        min.x += by;
        return piece;
    }
    Box cutRight(float by)
    {
        const Box piece{{max.x - by, min.y}, max};
        max.x -= by;
        return piece;
    }
};

inline Box boxAt(Point at, float width, float height) { return {at, {at.x + width, at.y + height}}; }

/// What two boxes share; empty (no width or height) where they do not meet.
inline Box common(const Box& a, const Box& b)
{
    Box out{{std::max(a.min.x, b.min.x), std::max(a.min.y, b.min.y)},
            {std::min(a.max.x, b.max.x), std::min(a.max.y, b.max.y)}};
    out.max.x = std::max(out.max.x, out.min.x);
    out.max.y = std::max(out.max.y, out.min.y);
    return out;
}

inline float between(float a, float b, float t) { return a + (b - a) * t; }
inline Point between(Point a, Point b, float t) { return {between(a.x, b.x, t), between(a.y, b.y, t)}; }

} // namespace keel
