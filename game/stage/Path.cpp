#include "stage/Path.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace keel {

namespace {

/// How far (pixels) a side of what is drawn may keep from the curve it stands for: a quarter is not seen. Each side costs
/// three triangles, and on a software renderer triangles are what takes the time.
constexpr float slack = 0.25F;
constexpr int fewestSteps = 1;
constexpr int mostSteps = 14;

/// Sides for a curve whose chord, were it drawn as one, would keep this far from it (pixels).
int stepsFor(float sag)
{
    return std::clamp(static_cast<int>(std::ceil(std::sqrt(sag / slack))), fewestSteps, mostSteps);
}

/// How strongly three neighbouring points bend.
float bend(Point a, Point b, Point c) { return std::hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y); }

float cross(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

bool inside(Point p, Point a, Point b, Point c)
{
    return cross(a, b, p) >= 0 && cross(b, c, p) >= 0 && cross(c, a, p) >= 0;
}

float area(const std::vector<Point>& outline)
{
    float sum = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i];
        const Point b = outline[(i + 1) % outline.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return sum;
}

/// Whether the corner at `at` of the remaining ring can be cut off. Only inward corners can lie in the way.
bool isEar(const std::vector<Point>& outline, const std::vector<std::size_t>& ring, std::size_t at, const std::vector<Point>& inward)
{
    const std::size_t count = ring.size();
    const Point a = outline[ring[(at + count - 1) % count]];
    const Point b = outline[ring[at]];
    const Point c = outline[ring[(at + 1) % count]];
    if (cross(a, b, c) <= 0)
        return false;
    for (const Point p : inward)
        if (!(p == a || p == b || p == c) && inside(p, a, b, c))
            return false;
    return true;
}

/// The corners at which the outline turns inwards; cutting ears off makes no new ones, and cuts off none of them while
/// they are such.
std::vector<Point> inwardCorners(const std::vector<Point>& outline, const std::vector<std::size_t>& ring)
{
    std::vector<Point> out;
    const std::size_t count = ring.size();
    for (std::size_t i = 0; i < count; ++i)
        if (const Point b = outline[ring[i]]; cross(outline[ring[(i + count - 1) % count]], b, outline[ring[(i + 1) % count]]) <= 0)
            out.push_back(b);
    return out;
}

} // namespace

Path& Path::to(Point end)
{
    m_points.push_back(end);
    return *this;
}

Path& Path::curve(Point by, Point end)
{
    const Point start = m_points.back();
    const int steps = stepsFor(bend(start, by, end) / 4);
    for (int i = 1; i <= steps; ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(steps);
        m_points.push_back(between(between(start, by, t), between(by, end, t), t));
    }
    return *this;
}

Path& Path::curve(Point first, Point second, Point end)
{
    const Point start = m_points.back();
    const int steps = stepsFor(0.75F * std::max(bend(start, first, second), bend(first, second, end)));
    for (int i = 1; i <= steps; ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(steps);
        const Point ab = between(start, first, t);
        const Point bc = between(first, second, t);
        const Point cd = between(second, end, t);
        m_points.push_back(between(between(ab, bc, t), between(bc, cd, t), t));
    }
    return *this;
}

std::vector<Point> ellipse(Point centre, float across, float down, int mostSteps)
{
    constexpr int fewest = 8;
    // A side of a circle in n sides sags by r (1 − cos(π/n)), which is about r π² / 2n².
    const float enough = std::numbers::pi_v<float> * std::sqrt(std::max(across, down) / (2 * slack));
    const int steps = std::min(mostSteps, std::max(fewest, static_cast<int>(std::ceil(enough))));
    std::vector<Point> out;
    for (int i = 0; i < steps; ++i) {
        const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(steps);
        out.push_back({centre.x + across * std::cos(angle), centre.y + down * std::sin(angle)});
    }
    return out;
}

std::vector<std::size_t> triangles(const std::vector<Point>& outline)
{
    std::vector<std::size_t> out;
    if (outline.size() < 3)
        return out;
    std::vector<std::size_t> ring(outline.size());
    std::iota(ring.begin(), ring.end(), std::size_t{0});
    if (area(outline) < 0)
        ring = {ring.rbegin(), ring.rend()};
    const auto inward = inwardCorners(outline, ring);
    std::size_t misses = 0;
    for (std::size_t at = 0; ring.size() > 3 && misses < ring.size();) {
        at %= ring.size();
        if (!isEar(outline, ring, at, inward)) {
            ++at;
            ++misses;
            continue;
        }
        const std::size_t count = ring.size();
        out.insert(out.end(), {ring[(at + count - 1) % count], ring[at], ring[(at + 1) % count]});
        ring.erase(ring.begin() + static_cast<std::ptrdiff_t>(at));
        misses = 0;
    }
    if (ring.size() == 3)
        out.insert(out.end(), ring.begin(), ring.end());
    return out;
}

} // namespace keel
