#include "stage/FigureParts.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

constexpr Colour blood{196, 48, 40};

/// A soft patch: discs of falling strength.
void patch(const Sitter& s, Point centre, float across, float down, Colour colour, float strength)
{
    constexpr int layers = 9;
    for (int i = layers; i >= 1; --i) {
        const float share = static_cast<float>(i) / layers;
        s.canvas.convex(ellipse(centre, s.wide(across * share), s.wide(down * share), 28),
                        colour.seenThrough(strength / layers * 1.35F));
    }
}

void drawEars(const Sitter& s)
{
    for (const float side : {-1.0F, 1.0F}) {
        const Point ear = s.at(side * 0.99F * s.who.faceWidth, 0.05F);
        s.canvas.convex(ellipse(ear, s.wide(0.15F), s.wide(0.25F), 24),
                        mix(s.shade(0.08F), blood, 0.3F * s.face.flush));
        s.canvas.lines(Path(ear + Point{side * s.unit * 0.05F, -s.unit * 0.13F})
                           .curve(ear + Point{-side * s.unit * 0.05F, -s.unit * 0.02F},
                                  ear + Point{side * s.unit * 0.02F, s.unit * 0.12F})
                           .points(),
                       s.shade(0.3F), s.wide(0.025F));
        if (s.who.earrings)
            s.canvas.disc(ear + Point{0, s.unit * 0.3F}, s.wide(0.06F), {226, 190, 105});
    }
}

void foreheadLines(const Sitter& s, float strength)
{
    const float rise = 0.05F * s.face.browRaise;
    for (int i = 0; i < 3; ++i) {
        const float y = -0.62F - 0.12F * static_cast<float>(i) - rise;
        const float half = 0.42F - 0.07F * static_cast<float>(i);
        s.canvas.lines(Path(s.at(-half, y + 0.02F)).curve(s.at(0, y - 0.05F), s.at(half, y + 0.02F)).points(),
                       s.shade(0.45F).seenThrough(strength * (1 - 0.22F * static_cast<float>(i))), s.wide(0.028F));
    }
}

} // namespace

std::vector<Point> headOutline(const Sitter& s)
{
    const float w = s.who.faceWidth;
    const float jaw = 0.62F + 0.22F * s.who.jaw;
    const float chin = 0.2F + 0.14F * s.who.jaw;
    Path head(s.at(0, -1.3F));
    head.curve(s.at(0.66F * w, -1.3F), s.at(1.0F * w, -0.86F), s.at(1.0F * w, -0.1F));
    head.curve(s.at(1.0F * w, 0.34F), s.at(jaw * w, 0.86F));
    head.curve(s.at((jaw - 0.2F) * w, 1.16F), s.at(chin, 1.26F)).curve(s.at(0, 1.33F), s.at(-chin, 1.26F));
    head.curve(s.at(-(jaw - 0.2F) * w, 1.16F), s.at(-jaw * w, 0.86F))
        .curve(s.at(-1.0F * w, 0.34F), s.at(-1.0F * w, -0.1F));
    head.curve(s.at(-1.0F * w, -0.86F), s.at(-0.66F * w, -1.3F), s.at(0, -1.3F));
    return head.points();
}

void drawHead(const Sitter& s)
{
    drawEars(s);
    const Colour skin = mix(s.who.skin, blood, 0.15F * s.face.flush);
    s.canvas.shape(headOutline(s), skin);
    // Blood shows less through dark skin.
    const float pale = static_cast<float>(s.who.skin.r + s.who.skin.g) / 510.0F;
    const float blush = (0.1F + 0.19F * s.face.flush) * (0.35F + 0.75F * pale);
    for (const float side : {-1.0F, 1.0F})
        patch(s, s.at(side * 0.58F * s.who.faceWidth, 0.34F), 0.42F, 0.32F, blood, blush);
    if (s.face.flush > 0.4F)
        patch(s, s.at(0, -0.75F), 0.6F, 0.3F, blood, 0.2F * (s.face.flush - 0.4F));
    patch(s, s.at(-0.22F, -0.8F), 0.4F, 0.24F, {255, 246, 232}, 0.12F);
}

void drawAgeLines(const Sitter& s)
{
    const float age = s.who.age;
    const Colour line = s.shade(0.5F);
    if (const float strength = std::max(0.55F * age * age, 0.55F * s.face.browRaise * (0.3F + age)); strength > 0.08F)
        foreheadLines(s, std::min(strength, 0.7F));
    for (const float side : {-1.0F, 1.0F}) {
        const float fold =
            std::clamp(0.5F * age + 0.4F * std::abs(s.face.mouthCurve) + 0.4F * s.face.teeth - 0.12F, 0.0F, 0.75F);
        s.canvas.lines(
            Path(s.at(side * 0.25F, 0.36F)).curve(s.at(side * 0.44F, 0.48F), s.at(side * 0.47F, 0.72F)).points(),
            line.seenThrough(fold), s.wide(0.03F));
        const float bags = std::clamp(0.8F * age - 0.15F + 0.25F * s.face.squint, 0.0F, 0.6F);
        s.canvas.lines(
            Path(s.at(side * 0.22F, 0.1F)).curve(s.at(side * 0.42F, 0.23F), s.at(side * 0.62F, 0.09F)).points(),
            line.seenThrough(bags), s.wide(0.025F));
        const float crow = std::clamp(0.9F * age - 0.35F + 0.4F * s.face.squint * age, 0.0F, 0.55F);
        for (const float slope : {-0.09F, 0.0F, 0.09F})
            s.canvas.line(s.at(side * 0.74F, -0.07F + slope * 0.5F), s.at(side * 0.88F, -0.07F + slope * 1.5F),
                          line.seenThrough(crow), s.wide(0.022F));
        if (const float frown = 0.7F * s.face.browDrop; frown > 0.05F)
            s.canvas.lines(
                Path(s.at(side * 0.08F, -0.5F)).curve(s.at(side * 0.05F, -0.4F), s.at(side * 0.1F, -0.28F)).points(),
                line.seenThrough(frown), s.wide(0.032F));
    }
}

void drawNose(const Sitter& s)
{
    const Colour line = s.shade(0.36F);
    const float flare = 0.03F * s.face.flush;
    s.canvas.shape(Path(s.at(0.03F, -0.12F))
                       .curve(s.at(0.07F, 0.2F), s.at(0.2F + flare, 0.36F))
                       .curve(s.at(0.14F, 0.44F), s.at(0, 0.42F))
                       .points(),
                   s.shade(0.1F));
    s.canvas.lines(Path(s.at(-0.17F - flare, 0.36F))
                       .curve(s.at(-0.12F, 0.45F), s.at(0, 0.43F))
                       .curve(s.at(0.12F, 0.45F), s.at(0.19F + flare, 0.35F))
                       .points(),
                   line, s.wide(0.032F));
    for (const float side : {-1.0F, 1.0F})
        s.canvas.lines(Path(s.at(side * 0.18F, 0.28F))
                           .curve(s.at(side * (0.25F + flare), 0.36F), s.at(side * 0.17F, 0.41F))
                           .points(),
                       line.seenThrough(0.7F), s.wide(0.028F));
}

void drawBeard(const Sitter& s)
{
    if (s.who.beard == Beard::None)
        return;
    const float w = s.who.faceWidth;
    if (s.who.beard != Beard::Moustache) {
        const Colour hair = s.who.beard == Beard::Full ? s.who.hair : mix(s.who.skin, s.who.hair, 0.17F);
        Path beard(s.at(-0.98F * w, 0.12F));
        beard.curve(s.at(-0.94F * w, 0.5F), s.at(-(0.62F + 0.22F * s.who.jaw) * w, 0.88F))
            .curve(s.at(-0.5F, 1.22F), s.at(-0.26F, 1.3F))
            .curve(s.at(0, 1.38F), s.at(0.26F, 1.3F));
        beard.curve(s.at(0.5F, 1.22F), s.at((0.62F + 0.22F * s.who.jaw) * w, 0.88F))
            .curve(s.at(0.94F * w, 0.5F), s.at(0.98F * w, 0.12F));
        beard.curve(s.at(0.82F * w, 0.52F), s.at(0.52F, 0.56F))
            .curve(s.at(0.2F, 0.5F), s.at(0, 0.56F))
            .curve(s.at(-0.2F, 0.5F), s.at(-0.52F, 0.56F))
            .curve(s.at(-0.82F * w, 0.52F), s.at(-0.98F * w, 0.12F));
        s.canvas.shape(beard.points(), hair);
    }
    if (s.who.beard == Beard::Moustache || s.who.beard == Beard::Full) {
        Path lip(s.at(0, 0.5F));
        lip.curve(s.at(0.24F, 0.46F), s.at(0.46F, 0.74F))
            .curve(s.at(0.24F, 0.7F), s.at(0, 0.66F))
            .curve(s.at(-0.24F, 0.7F), s.at(-0.46F, 0.74F))
            .curve(s.at(-0.24F, 0.46F), s.at(0, 0.5F));
        s.canvas.shape(lip.points(), mix(s.who.hair, {0, 0, 0}, 0.08F));
    }
}

} // namespace keel
