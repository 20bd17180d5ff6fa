#include "stage/FigureParts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace keel {

namespace {

/// A hand's own measure: along the fingers, and across to the side of the thumb; 1 is half a head's width.
struct Palm {
    const Sitter& s;
    Point wrist;
    Point along;
    Point across;

    Point at(float x, float y) const { return wrist + along * (x * s.unit) + across * (y * s.unit); }
    Colour skin() const { return s.shade(0.04F); }
    Colour line() const { return s.shade(0.42F); }
    float edge() const { return std::max(1.2F, s.wide(0.03F)); }

    void part(Point from, Point to, float a, float b, Colour ink, float more = 0) const
    {
        s.canvas.limb(from, to, s.wide(a) + more, s.wide(b) + more, ink);
    }
};

/// Fingers in order from the thumb's side: root, tip, width.
template <class Fingers>
void drawFingers(const Palm& p, const Fingers& fingers)
{
    for (const auto& [x, y, toX, toY, width] : fingers) {
        p.part(p.at(x, y), p.at(toX, toY), width, width * 0.82F, p.line(), 2 * p.edge() * 0.6F);
        p.part(p.at(x, y), p.at(toX, toY), width, width * 0.82F, p.skin());
    }
}

using Finger = std::tuple<float, float, float, float, float>;

void drawBack(const Palm& p, float length, float half)
{
    p.part(p.at(0.04F, 0), p.at(length, 0), half * 1.7F, half * 2, p.line(), 2 * p.edge() * 0.6F);
}
void drawBackSkin(const Palm& p, float length, float half) { p.part(p.at(0, 0), p.at(length, 0), half * 1.7F, half * 2, p.skin()); }

void drawFlat(const Palm& p)
{
    drawBack(p, 0.24F, 0.15F);
    drawFingers(p, std::array{Finger{0.3F, -0.11F, 0.54F, -0.13F, 0.1F}, Finger{0.32F, -0.04F, 0.62F, -0.05F, 0.105F},
                              Finger{0.32F, 0.04F, 0.63F, 0.04F, 0.105F}, Finger{0.3F, 0.11F, 0.57F, 0.12F, 0.105F},
                              Finger{0.12F, 0.13F, 0.34F, 0.26F, 0.11F}});
    drawBackSkin(p, 0.24F, 0.15F);
}

void drawPalm(const Palm& p)
{
    drawBack(p, 0.26F, 0.16F);
    drawFingers(p, std::array{Finger{0.3F, -0.12F, 0.54F, -0.26F, 0.1F}, Finger{0.34F, -0.05F, 0.68F, -0.12F, 0.11F},
                              Finger{0.34F, 0.04F, 0.7F, 0.03F, 0.11F}, Finger{0.3F, 0.11F, 0.63F, 0.18F, 0.11F},
                              Finger{0.1F, 0.14F, 0.3F, 0.36F, 0.12F}});
    drawBackSkin(p, 0.26F, 0.16F);
    p.s.canvas.glow(p.at(0.24F, 0), p.s.wide(0.13F), p.s.wide(0.12F), p.s.light(0.35F).seenThrough(0.6F));
}

/// Seen from the front: four knuckles, and the thumb across the fingers.
void drawFist(const Palm& p)
{
    p.part(p.at(0.14F, 0), p.at(0.26F, 0), 0.5F, 0.5F, p.line(), 2 * p.edge() * 0.7F);
    p.part(p.at(0.14F, 0), p.at(0.26F, 0), 0.5F, 0.5F, p.skin());
    for (const float y : {-0.12F, 0.0F, 0.12F})
        p.s.canvas.line(p.at(0.24F, y), p.at(0.49F, y), p.line(), std::max(1.0F, p.s.wide(0.03F)));
    for (const float y : {-0.16F, -0.055F, 0.055F, 0.16F})
        p.s.canvas.glow(p.at(0.2F, y), p.s.wide(0.06F), p.s.wide(0.06F), p.s.light(0.5F).seenThrough(0.7F));
    p.part(p.at(0.12F, 0.26F), p.at(0.34F, 0.02F), 0.15F, 0.14F, p.line(), 2 * p.edge() * 0.6F);
    p.part(p.at(0.12F, 0.26F), p.at(0.34F, 0.02F), 0.15F, 0.14F, p.s.light(0.06F));
}

void drawPoint(const Palm& p)
{
    drawFingers(p, std::array{Finger{0.28F, 0.1F, 0.74F, 0.13F, 0.115F}});
    p.part(p.at(0.1F, 0), p.at(0.24F, 0), 0.36F, 0.38F, p.line(), 2 * p.edge() * 0.7F);
    p.part(p.at(0.1F, 0), p.at(0.24F, 0), 0.36F, 0.38F, p.skin());
    drawFingers(p, std::array{Finger{0.3F, -0.12F, 0.2F, -0.12F, 0.1F}, Finger{0.34F, -0.03F, 0.22F, -0.02F, 0.11F},
                              Finger{0.1F, 0.16F, 0.3F, 0.06F, 0.12F}});
}

/// Fingers that lie on a sleeve.
void drawGrip(const Palm& p)
{
    drawBack(p, 0.2F, 0.15F);
    drawFingers(p, std::array{Finger{0.24F, -0.12F, 0.46F, -0.12F, 0.1F}, Finger{0.26F, -0.04F, 0.52F, -0.04F, 0.105F},
                              Finger{0.26F, 0.04F, 0.52F, 0.05F, 0.105F}, Finger{0.24F, 0.12F, 0.47F, 0.13F, 0.1F}});
    drawBackSkin(p, 0.2F, 0.15F);
}

} // namespace

void drawHand(const Sitter& s, Point wrist, float angle, float side, Hand hand)
{
    const Point along{std::cos(angle), std::sin(angle)};
    // The thumb is on the upper side of a hand that reaches inwards.
    const Palm palm{s, wrist, along, Point{-along.y, along.x} * side};
    switch (hand) {
    case Hand::Flat: drawFlat(palm); break;
    case Hand::Palm: drawPalm(palm); break;
    case Hand::Fist: drawFist(palm); break;
    case Hand::Point: drawPoint(palm); break;
    case Hand::Grip: drawGrip(palm); break;
    }
}

} // namespace keel
