#include "stage/FigureParts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace keel {

namespace {

constexpr float eyeX = 0.42F;
constexpr float eyeY = -0.1F;
constexpr float eyeHalf = 0.235F;

/// The lids over one eye: height above and below its middle, for −1 (inner corner) … 1 (outer corner).
struct Lids {
    float open;
    float squint;
    float drop;

    float upper(float x) const
    {
        const float arch = std::pow(std::max(0.0F, 1 - x * x), 0.62F);
        const float inner = std::max(0.0F, -x);
        return -0.19F * open * arch + 0.1F * drop * open * (inner + 0.25F) * arch - 0.012F * x;
    }
    float lower(float x) const
    {
        return 0.115F * (1 - 0.62F * squint) * (0.35F + 0.65F * open) * std::max(0.0F, 1 - x * x) - 0.012F * x;
    }
};

std::vector<Point> lidOutline(const Sitter& s, float side, const Lids& lids)
{
    std::vector<Point> out;
    constexpr int steps = 14;
    for (int i = 0; i <= steps; ++i) {
        const float x = -1 + 2 * static_cast<float>(i) / steps;
        out.push_back(s.at(side * (eyeX + eyeHalf * x), eyeY + std::min(lids.upper(x), lids.lower(x) - 0.004F)));
    }
    for (int i = steps - 1; i >= 1; --i) {
        const float x = -1 + 2 * static_cast<float>(i) / steps;
        out.push_back(s.at(side * (eyeX + eyeHalf * x), eyeY + lids.lower(x)));
    }
    return out;
}

/// A round thing in the eye, cut off by the lids.
void drawBehindLids(const Sitter& s, float side, const Lids& lids, Point offset, float radius, Colour colour)
{
    std::vector<Point> out;
    for (const Point p : ellipse(offset, radius, radius, 26)) {
        const float along = std::clamp(side * p.x / eyeHalf, -0.98F, 0.98F);
        const float top = lids.upper(along);
        const float bottom = lids.lower(along);
        out.push_back(s.at(side * eyeX + p.x, eyeY + std::clamp(p.y, std::min(top, bottom), bottom)));
    }
    s.canvas.shape(out, colour);
}

void drawEye(const Sitter& s, float side)
{
    const Lids lids{std::max(0.03F, s.face.lidOpen * (1 - s.blink)), s.face.squint, s.face.browDrop};
    const auto outline = lidOutline(s, side, lids);
    s.canvas.shape(outline, mix(Colour{250, 246, 240}, Colour{232, 178, 168}, 0.35F * s.face.flush));
    if (lids.open > 0.12F) {
        const Point look{0.085F * s.face.glance + 0.05F * s.pose.turn, -0.012F + 0.05F * s.face.glanceDown};
        drawBehindLids(s, side, lids, look, 0.128F, mix(s.who.eyes, {0, 0, 0}, 0.35F));
        drawBehindLids(s, side, lids, look, 0.106F, s.who.eyes);
        drawBehindLids(s, side, lids, look, 0.058F - 0.012F * s.face.flush, {18, 12, 10});
        if (lids.open > 0.35F)
            s.canvas.disc(s.at(side * eyeX + look.x - 0.04F, eyeY + look.y - 0.035F), s.wide(0.022F),
                          {255, 255, 255, 220});
    }
    std::vector<Point> lash(outline.begin(), outline.begin() + 15);
    s.canvas.lines(lash, mix(s.who.hair, {20, 12, 10}, 0.7F), s.wide(0.036F + 0.024F * s.who.lashes));
    if (s.who.lashes > 0.2F)
        s.canvas.line(lash.back(), s.at(side * (eyeX + eyeHalf + 0.07F), eyeY - 0.06F),
                      mix(s.who.hair, {20, 12, 10}, 0.7F), s.wide(0.04F * s.who.lashes));
    // The lower lid, and the fold above the upper one.
    std::vector<Point> under(outline.begin() + 17, outline.end() - 2);
    s.canvas.lines(under, s.shade(0.45F).seenThrough(0.5F), s.wide(0.022F));
    std::vector<Point> fold;
    for (int i = 2; i <= 13; ++i)
        fold.push_back(lash[static_cast<std::size_t>(i)] + Point{0, -s.unit * 0.065F});
    s.canvas.lines(fold, s.shade(0.4F).seenThrough(0.6F), s.wide(0.022F));
}

/// The mouth's edges for −1 … 1 along its width.
struct Mouth {
    float half;
    float curve;
    float open;
    float skew;

    float middle(float x) const
    {
        return -0.13F * curve * x * x + 0.05F * curve + skew * (x > 0 ? -0.07F * x : 0.02F * x);
    }
    float square; ///< 0 an oval – 1 a box: teeth bared in anger
    float gap(float x) const
    {
        const float xx = x * x;
        return open * std::sqrt(std::max(0.0F, 1 - between(xx, xx * xx * xx, square)));
    }
};

constexpr float mouthY = 0.8F;

/// What lies between two edges, each given as a height for a place along the mouth, within `reach` of its middle.
template <class Upper, class Lower>
std::vector<Point> strip(const Sitter& s, const Mouth& mouth, float reach, Upper upper, Lower lower)
{
    constexpr int steps = 22;
    std::vector<Point> out;
    // Closer together towards the corners, which are round.
    const auto along = [reach](int i) {
        return -std::cos(std::numbers::pi_v<float> * static_cast<float>(i) / steps) * reach;
    };
    const auto place = [&](float x, float y) {
        return s.at(mouth.half * x + mouth.skew * 0.05F, mouthY + mouth.middle(x) + y);
    };
    // Points that fall together, as in the corners, make no triangles.
    const auto add = [&](Point p) {
        const auto near = [p](Point q) { return std::abs(p.x - q.x) + std::abs(p.y - q.y) < 0.6F; };
        if (out.empty() || (!near(out.back()) && !near(out.front())))
            out.push_back(p);
    };
    for (int i = 0; i <= steps; ++i)
        add(place(along(i), upper(along(i))));
    for (int i = steps; i >= 0; --i)
        add(place(along(i), lower(along(i))));
    return out;
}

float taper(float x) { return std::pow(std::max(0.0F, 1 - x * x), 0.6F); }

/// The opening: teeth above and, when they are bared, below; the tongue where there is room.
void drawOpenMouth(const Sitter& s, const Mouth& mouth)
{
    constexpr float reach = 0.92F; // of the mouth's width; the lips meet beyond it
    const auto inside = [&mouth](float x) { return mouth.gap(std::clamp(x / reach, -1.0F, 1.0F)); };
    const auto top = [&](float x) { return -0.42F * inside(x); };
    const auto bottom = [&](float x) { return 0.58F * inside(x) + 0.002F; };
    s.canvas.shape(strip(s, mouth, reach, top, bottom), {58, 18, 20});
    if (mouth.open > 0.14F)
        s.canvas.shape(strip(
                           s, mouth, 0.58F,
                           [&](float x) { return bottom(x) - 0.3F * inside(x) * taper(x / 0.58F); }, bottom),
                       {158, 66, 66});
    const Colour ivory{250, 246, 238};
    const float upper = 0.07F + 0.05F * s.face.teeth;
    const auto edge = [&](float x) { return top(x) + std::min(upper, 0.5F * inside(x)) * taper(x / 0.84F); };
    s.canvas.shape(strip(s, mouth, 0.84F, top, edge), ivory);
    if (s.face.teeth > 0.1F) {
        const float lower = 0.1F * s.face.teeth;
        const auto rim = [&](float x) { return bottom(x) - std::min(lower, 0.38F * inside(x)) * taper(x / 0.78F); };
        s.canvas.shape(strip(s, mouth, 0.78F, rim, bottom), mix(ivory, {120, 70, 60}, 0.1F));
    }
}

} // namespace

void drawEyes(const Sitter& s)
{
    for (const float side : {-1.0F, 1.0F})
        drawEye(s, side);
}

void drawBrows(const Sitter& s)
{
    const float drop = s.face.browDrop;
    const float raise = s.face.browRaise;
    const Colour hair = mix(s.who.hair, {30, 20, 16}, s.who.age > 0.65F ? 0.12F : 0.4F);
    const float thick = 0.06F + 0.07F * s.who.brows + 0.015F * drop;
    for (const float side : {-1.0F, 1.0F}) {
        const float innerY = -0.42F + 0.2F * drop - 0.14F * raise;
        const float peakY = -0.52F + 0.13F * drop - 0.03F * raise;
        const float outerY = -0.37F - 0.06F * drop + 0.04F * raise;
        const float innerX = 0.18F - 0.075F * drop;
        Path brow(s.at(side * innerX, innerY));
        brow.curve(s.at(side * 0.48F, peakY - 0.05F), s.at(side * 0.76F, outerY));
        brow.curve(s.at(side * 0.48F, peakY + thick * 0.8F), s.at(side * (innerX + 0.015F), innerY + thick));
        s.canvas.shape(brow.points(), hair);
    }
}

namespace {

void drawLipLine(const Sitter& s, const Mouth& mouth, Colour ink)
{
    std::vector<Point> line;
    for (int i = 0; i <= 16; ++i) {
        const float x = -1 + static_cast<float>(i) / 8;
        line.push_back(s.at(mouth.half * x + mouth.skew * 0.05F, mouthY + mouth.middle(x)));
    }
    s.canvas.lines(line, ink, s.wide(0.036F));
}

/// Shadows that a mouth makes round it: at its corners, under the lip, on a chin that is pushed up.
void drawRoundMouth(const Sitter& s, const Mouth& mouth)
{
    for (const float side : {-1.0F, 1.0F})
        s.canvas.glow(s.at(side * (mouth.half + 0.05F), mouthY + mouth.middle(side) + 0.02F), s.wide(0.1F), s.wide(0.09F),
                      s.shade(0.6F).seenThrough(0.2F + 0.3F * std::abs(s.face.mouthCurve)));
    const float low = 1.0F + 0.4F * mouth.open;
    s.canvas.glow(s.at(0, low), s.wide(0.24F), s.wide(0.07F), s.shade(0.6F).seenThrough(0.38F + 0.2F * s.face.press));
    if (s.face.press > 0.1F)
        s.canvas.glow(s.at(0, 1.14F), s.wide(0.13F), s.wide(0.05F), s.shade(0.6F).seenThrough(0.22F * s.face.press));
}

} // namespace

void drawMouth(const Sitter& s)
{
    const Mouth mouth{0.35F + 0.02F * s.face.press + 0.06F * std::max(0.0F, s.face.mouthCurve) + 0.03F * s.face.teeth,
                      s.face.mouthCurve, 0.46F * s.face.mouthOpen, s.face.mouthSkew, 0.85F * s.face.teeth};
    const Colour lips = mix(s.who.lips, s.shade(0.2F), s.who.lashes > 0.2F ? 0.0F : 0.5F);
    const float full = (0.6F + 0.8F * s.who.lipsFull) * (1 - 0.6F * s.face.press) * (1 - 0.25F * s.face.teeth);
    drawRoundMouth(s, mouth);
    s.canvas.shape(strip(
                       s, mouth, 1, [&](float x) { return -0.42F * mouth.gap(x) - 0.056F * full * taper(x); },
                       [&](float x) { return 0.58F * mouth.gap(x) + 0.085F * full * taper(x) + 0.002F; }),
                   lips);
    if (mouth.open > 0.03F)
        drawOpenMouth(s, mouth);
    else
        drawLipLine(s, mouth, mix(lips, {40, 10, 10}, 0.62F));
}

void drawGlasses(const Sitter& s)
{
    if (!s.who.glasses)
        return;
    const Colour rim{38, 40, 46};
    for (const float side : {-1.0F, 1.0F}) {
        const Point centre = s.at(side * 0.43F, -0.06F);
        const Box lens{{centre.x - s.wide(0.33F), centre.y - s.wide(0.25F)},
                       {centre.x + s.wide(0.33F), centre.y + s.wide(0.27F)}};
        s.canvas.fill(lens, {255, 255, 255, 22}, s.wide(0.17F));
        s.canvas.frame(lens, rim, s.wide(0.045F), s.wide(0.17F));
        // The arm, to where it goes behind the ear.
        s.canvas.line({centre.x + side * s.wide(0.33F), centre.y - s.wide(0.1F)},
                      s.at(side * 0.97F * s.who.faceWidth, -0.14F), rim, s.wide(0.05F));
    }
    s.canvas.lines(Path(s.at(-0.1F, -0.08F)).curve(s.at(0, -0.16F), s.at(0.1F, -0.08F)).points(), rim, s.wide(0.045F));
}

} // namespace keel
