#include "stage/FigureParts.h"

#include <cmath>

namespace keel {

namespace {

Colour dark(const Sitter& s) { return mix(s.who.hair, {0, 0, 0}, 0.22F); }
Colour shine(const Sitter& s) { return mix(s.who.hair, {255, 235, 210}, 0.09F); }

/// A cap of hair from ear to ear; `line` is the height of the hairline, `side` how far the sides come down.
void drawCap(const Sitter& s, float line, float side, float fullness, bool parted)
{
    const float w = s.who.faceWidth;
    const float o = fullness;
    Path cap(s.at(-1.02F * w, side));
    cap.curve(s.at(-(1.12F + o) * w, -0.8F), s.at(-(0.72F + o) * w, -1.36F - o), s.at(0, -1.42F - o));
    cap.curve(s.at((0.72F + o) * w, -1.36F - o), s.at((1.12F + o) * w, -0.8F), s.at(1.02F * w, side));
    cap.to(s.at(0.9F * w, side));
    if (parted) {
        cap.curve(s.at(0.93F * w, -0.5F), s.at(0.52F * w, line + 0.12F))
            .curve(s.at(0.1F, line - 0.12F), s.at(-0.34F, line - 0.2F));
        cap.curve(s.at(-0.56F * w, line + 0.1F), s.at(-0.86F * w, -0.46F)).to(s.at(-0.9F * w, side));
    } else {
        cap.curve(s.at(0.94F * w, -0.6F), s.at(0.66F * w, line + 0.1F))
            .curve(s.at(0, line - 0.1F), s.at(-0.66F * w, line + 0.1F));
        cap.curve(s.at(-0.94F * w, -0.6F), s.at(-0.9F * w, side));
    }
    s.canvas.shape(cap.points(), s.who.hair);
    s.canvas.lines(Path(s.at(-0.5F * w, -1.22F - o * 0.6F))
                       .curve(s.at(0, -1.36F - o), s.at(0.42F * w, -1.24F - o * 0.6F))
                       .points(),
                   shine(s), s.wide(0.05F));
}

void drawCurlRing(const Sitter& s, float reach, int count, float from, float to, float radius, Colour colour)
{
    for (int i = 0; i < count; ++i) {
        const float angle = from + (to - from) * static_cast<float>(i) / static_cast<float>(count - 1);
        s.canvas.disc(s.at(reach * s.who.faceWidth * std::sin(angle), -0.3F - reach * std::cos(angle)), s.wide(radius),
                      colour);
    }
}

void drawLongBack(const Sitter& s, float length, float width)
{
    const float w = s.who.faceWidth;
    Path back(s.at(-0.9F * w, -1.0F));
    back.curve(s.at(0, -1.95F), s.at(0.9F * w, -1.0F)).curve(s.at(width * 1.05F, -0.2F), s.at(width, length - 0.35F));
    back.curve(s.at(width, length), s.at(width - 0.3F, length))
        .to(s.at(-width + 0.3F, length))
        .curve(s.at(-width, length), s.at(-width, length - 0.35F));
    back.curve(s.at(-width * 1.05F, -0.2F), s.at(-0.9F * w, -1.0F));
    s.canvas.shape(back.points(), dark(s));
}

/// Hair that falls on both sides of the face from a parting.
void drawCurtains(const Sitter& s, float length, float parting)
{
    const float w = s.who.faceWidth;
    for (const float side : {-1.0F, 1.0F}) {
        const float start = parting * side;
        Path lock(s.at(parting, -1.47F));
        lock.curve(s.at(side * 0.95F * w, -1.5F), s.at(side * 1.12F * w, -0.4F))
            .curve(s.at(side * 1.2F * w, length * 0.5F), s.at(side * 1.1F * w, length));
        lock.curve(s.at(side * 0.86F * w, length + 0.08F), s.at(side * 0.86F * w, length - 0.15F))
            .curve(s.at(side * 0.98F * w, -0.1F), s.at(side * (0.8F - 0.05F * start) * w, -0.5F));
        lock.curve(s.at(side * 0.55F * w, -0.86F), s.at(parting, -1.47F));
        s.canvas.shape(lock.points(), s.who.hair);
        // Where the two meet: one round hairline, no gap.
        s.canvas.convex(ellipse(s.at(parting * 0.6F, -1.32F), s.wide(0.5F * w), s.wide(0.17F), 32), s.who.hair);
        s.canvas.lines(Path(s.at(side * 0.5F * w, -1.22F))
                           .curve(s.at(side * 0.98F * w, -0.9F), s.at(side * 1.04F * w, -0.2F))
                           .points(),
                       shine(s), s.wide(0.045F));
    }
}

void drawBraid(const Sitter& s, float x, float from, float to, float side)
{
    const Colour gap = mix(s.who.hair, {0, 0, 0}, 0.45F);
    constexpr float step = 0.2F;
    int i = 0;
    for (float y = from; y < to; y += step, ++i) {
        const float thick = 0.2F - 0.012F * static_cast<float>(i);
        const float sideways = (i % 2 == 0 ? 0.025F : -0.025F);
        s.canvas.disc(s.at(x + side * 0.05F * (y - from) + sideways, y), s.wide(thick), gap);
        s.canvas.disc(s.at(x + side * 0.05F * (y - from) + sideways, y - 0.02F), s.wide(thick - 0.03F), s.who.hair);
    }
    s.canvas.disc(s.at(x + side * 0.05F * (to - from), to), s.wide(0.1F), s.who.cloth);
}

/// Hair drawn close to the head in rows, as the start of braids.
void drawRows(const Sitter& s)
{
    const float w = s.who.faceWidth;
    for (const float x : {-0.62F, -0.31F, 0.0F, 0.31F, 0.62F})
        s.canvas.lines(Path(s.at(x * w, -0.86F - 0.12F * (1 - x * x))).curve(s.at(x * w * 0.9F, -1.2F), s.at(x * w * 0.55F, -1.42F)).points(),
                       mix(s.who.hair, s.who.skin, 0.45F), s.wide(0.035F));
}

/// Grey or white hair swept back over the crown, full at the sides and down to the collar.
void drawSwept(const Sitter& s)
{
    const float w = s.who.faceWidth;
    drawCap(s, -0.98F, -0.12F, 0.08F, false);
    for (const float x : {-0.5F, -0.25F, 0.03F, 0.3F, 0.52F})
        s.canvas.lines(Path(s.at(x * w, -0.98F)).curve(s.at(x * w * 1.05F, -1.25F), s.at(x * w * 0.75F, -1.42F)).points(),
                       dark(s), s.wide(0.025F));
}

void drawBaldSides(const Sitter& s)
{
    const float w = s.who.faceWidth;
    for (const float side : {-1.0F, 1.0F}) {
        Path tuft(s.at(side * 0.95F * w, -0.06F));
        tuft.curve(s.at(side * 1.14F * w, -0.12F), s.at(side * 1.11F * w, -0.5F))
            .curve(s.at(side * 1.06F * w, -0.84F), s.at(side * 0.84F * w, -0.98F));
        tuft.curve(s.at(side * 0.95F * w, -0.66F), s.at(side * 0.9F * w, -0.36F))
            .curve(s.at(side * 0.88F * w, -0.16F), s.at(side * 0.95F * w, -0.06F));
        s.canvas.shape(tuft.points(), s.who.hair);
    }
}

} // namespace

void drawBackHair(const Sitter& s)
{
    if (s.who.headwear != Headwear::None)
        return;
    const float w = s.who.faceWidth;
    switch (s.who.hairStyle) {
    case HairStyle::Bob: drawLongBack(s, 1.05F, 1.2F * w); break;
    case HairStyle::Long: drawLongBack(s, 2.25F, 1.2F * w); break;
    case HairStyle::Braids:
        drawLongBack(s, 0.6F, 1.04F * w);
        for (const float side : {-1.0F, 1.0F})
            drawBraid(s, side * 1.08F * w, 0.2F, 2.3F, side);
        break;
    case HairStyle::Swept: drawLongBack(s, 1.3F, 1.14F * w); break;
    case HairStyle::Bun:
        s.canvas.disc(s.at(0, -1.58F), s.wide(0.38F), s.who.hair);
        s.canvas.ring(s.at(0, -1.58F), s.wide(0.22F), shine(s), s.wide(0.04F));
        break;
    case HairStyle::Curls:
        s.canvas.disc(s.at(0, -0.42F), s.wide(1.36F * w), dark(s));
        drawCurlRing(s, 1.25F, 17, -2.1F, 2.1F, 0.27F, dark(s));
        break;
    default: break;
    }
}

void drawFrontHair(const Sitter& s)
{
    if (s.who.headwear != Headwear::None)
        return;
    switch (s.who.hairStyle) {
    case HairStyle::Bald: drawBaldSides(s); break;
    case HairStyle::Short: drawCap(s, -0.78F, -0.1F, 0.1F, true); break;
    case HairStyle::Crop: drawCap(s, -0.84F, -0.16F, 0.0F, false); break;
    case HairStyle::Bob: drawCurtains(s, 0.95F, -0.3F); break;
    case HairStyle::Long: drawCurtains(s, 1.7F, 0.05F); break;
    case HairStyle::Braids:
        drawCap(s, -0.86F, -0.1F, 0.02F, false);
        drawRows(s);
        break;
    case HairStyle::Swept: drawSwept(s); break;
    case HairStyle::Bun: drawCap(s, -0.86F, -0.2F, 0.02F, false); break;
    case HairStyle::Curls:
        drawCap(s, -0.78F, -0.35F, 0.1F, false);
        drawCurlRing(s, 0.98F, 9, -1.0F, 1.0F, 0.2F, s.who.hair);
        drawCurlRing(s, 1.14F, 12, -1.35F, 1.35F, 0.2F, s.who.hair);
        drawCurlRing(s, 1.08F, 5, -0.8F, 0.8F, 0.06F, shine(s));
        break;
    }
}

} // namespace keel
