#include "stage/FigureParts.h"

#include <algorithm>

namespace keel {

namespace {

/// A round-ended stroke.
void limb(const Sitter& s, Point from, Point to, float width, Colour colour)
{
    s.canvas.line(from, to, colour, s.wide(width));
    s.canvas.disc(from, s.wide(width / 2), colour);
    s.canvas.disc(to, s.wide(width / 2), colour);
}

/// The lower arm lying on the counter, from the elbow to the wrist.
void drawForearm(const Sitter& s, float side, float counter)
{
    const Colour sleeve = mix(s.who.dress, {0, 0, 0}, 0.14F);
    const Point elbow = s.body(side * 1.74F, counter - 0.24F);
    const Point wrist = s.body(side * 1.12F, counter - 0.2F);
    limb(s, elbow + Point{0, s.wide(-0.03F)}, wrist, 0.5F, mix(s.who.dress, {0, 0, 0}, 0.34F));
    limb(s, elbow, wrist, 0.45F, sleeve);
    s.canvas.line(s.body(side * 0.98F, counter - 0.4F), s.body(side * 0.98F, counter - 0.01F), s.who.shirt,
                  s.wide(0.1F));
}

void drawFist(const Sitter& s, float side, float counter)
{
    const Colour skin = s.shade(0.06F);
    const Colour line = s.shade(0.42F);
    const float x = side * 0.7F;
    const Box fist{s.body(x - 0.27F, counter - 0.46F), s.body(x + 0.27F, counter)};
    s.canvas.fill(fist, skin, s.wide(0.17F));
    s.canvas.frame(fist, line, std::max(1.0F, s.wide(0.03F)), s.wide(0.17F));
    for (const float knuckle : {-0.13F, 0.0F, 0.13F})
        s.canvas.line(s.body(x + knuckle, counter - 0.24F), s.body(x + knuckle, counter - 0.04F), line, s.wide(0.032F));
    // The thumb across the fingers.
    limb(s, s.body(x - side * 0.2F, counter - 0.3F), s.body(x + side * 0.1F, counter - 0.27F), 0.15F, line);
    limb(s, s.body(x - side * 0.2F, counter - 0.3F), s.body(x + side * 0.1F, counter - 0.27F), 0.11F, s.light(0.08F));
}

void drawOpenHand(const Sitter& s, float side, float counter)
{
    const Colour skin = s.shade(0.04F);
    const Colour line = s.shade(0.36F);
    for (const auto& [width, ink] : {std::pair{0.14F, line}, std::pair{0.105F, skin}}) {
        for (const float finger : {-0.2F, -0.07F, 0.06F, 0.18F})
            limb(s, s.body(side * 0.78F, counter - 0.15F + finger * 0.45F),
                 s.body(side * (0.32F + 0.5F * finger * finger), counter - 0.12F + finger * 0.62F), width, ink);
        limb(s, s.body(side * 0.86F, counter - 0.24F), s.body(side * 0.62F, counter - 0.42F), width, ink);
    }
    s.canvas.convex(ellipse(s.body(side * 0.82F, counter - 0.16F), s.wide(0.22F), s.wide(0.15F), 26), skin);
}

} // namespace

void drawHandsOn(const Sitter& s, float counter)
{
    for (const float side : {-1.0F, 1.0F}) {
        drawForearm(s, side, counter);
        if (s.face.fists > 0.5F)
            drawFist(s, side, counter);
        else
            drawOpenHand(s, side, counter);
    }
}

} // namespace keel
