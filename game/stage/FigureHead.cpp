#include "stage/FigureParts.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

constexpr Colour blood{196, 48, 40};

/// Blood shows less through dark skin: 0.35 – 1.1.
float paleness(const Sitter& s) { return 0.35F + 0.75F * static_cast<float>(s.who.skin.r + s.who.skin.g) / 510.0F; }

void patch(const Sitter& s, Point centre, float across, float down, Colour colour, float strength)
{
    s.canvas.glow(centre, s.wide(across), s.wide(down), colour.seenThrough(strength));
}

/// The muscle that clenches the teeth, the chin that is pushed up, the vein at the temple.
void drawTension(const Sitter& s)
{
    const float w = s.who.faceWidth;
    if (s.face.jaw > 0.05F)
        for (const float side : {-1.0F, 1.0F}) {
            const float x = side * (0.6F + 0.2F * s.who.jaw) * w;
            patch(s, s.at(x * 0.74F, 0.72F), 0.18F, 0.28F, s.shade(0.6F), 0.34F * s.face.jaw);
            patch(s, s.at(x * 0.76F, 0.62F), 0.1F, 0.18F, s.light(0.5F), 0.18F * s.face.jaw);
        }
    if (s.face.veins > 0.05F) {
        const auto vein = Path(s.at(0.86F * w, -0.24F))
                              .curve(s.at(0.74F * w, -0.42F), s.at(0.8F * w, -0.54F))
                              .curve(s.at(0.86F * w, -0.66F), s.at(0.72F * w, -0.8F))
                              .points();
        s.canvas.lines(vein, s.shade(0.4F).seenThrough(0.6F * s.face.veins), s.wide(0.05F));
    }
}

void drawEars(const Sitter& s)
{
    if (s.who.headwear == Headwear::Headscarf)
        return;
    for (const float side : {-1.0F, 1.0F}) {
        const Point ear = s.at(side * 0.99F * s.who.faceWidth, 0.05F);
        s.canvas.convex(ellipse(ear, s.wide(0.15F), s.wide(0.25F), 24),
                        mix(s.shade(0.08F), blood, 0.32F * s.face.flush * paleness(s)));
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
    const float drop = 0.13F * s.face.mouthOpen; // of the jaw
    Path head(s.at(0, -1.3F));
    head.curve(s.at(0.66F * w, -1.3F), s.at(1.0F * w, -0.86F), s.at(1.0F * w, -0.1F));
    head.curve(s.at(1.0F * w, 0.34F), s.at(jaw * w, 0.86F));
    head.curve(s.at((jaw - 0.2F) * w, 1.16F + drop * 0.8F), s.at(chin, 1.26F + drop)).curve(s.at(0, 1.33F + drop), s.at(-chin, 1.26F + drop));
    head.curve(s.at(-(jaw - 0.2F) * w, 1.16F + drop * 0.8F), s.at(-jaw * w, 0.86F))
        .curve(s.at(-1.0F * w, 0.34F), s.at(-1.0F * w, -0.1F));
    head.curve(s.at(-1.0F * w, -0.86F), s.at(-0.66F * w, -1.3F), s.at(0, -1.3F));
    return head.points();
}

void drawHead(const Sitter& s)
{
    drawEars(s);
    const float w = s.who.faceWidth;
    s.canvas.shape(headOutline(s), mix(s.who.skin, blood, 0.17F * s.face.flush * paleness(s)));
    // Light falls from the left above: the right side lies in a soft shadow, the eyes lie deep.
    patch(s, s.at(0.64F * w, 0.1F), 0.32F, 0.55F, s.shade(0.55F), 0.22F);
    for (const float side : {-1.0F, 1.0F})
        patch(s, s.at(side * 0.4F, -0.17F), 0.34F, 0.22F, s.shade(0.6F), 0.2F + 0.24F * s.face.browDrop);
    const float blush = (0.12F + 0.4F * s.face.flush) * paleness(s);
    for (const float side : {-1.0F, 1.0F})
        patch(s, s.at(side * 0.56F * w, 0.34F), 0.4F, 0.34F, blood, blush);
    patch(s, s.at(0, 0.3F), 0.2F, 0.22F, blood, 0.3F * blush);
    if (s.face.flush > 0.3F)
        patch(s, s.at(0, -0.75F), 0.62F, 0.34F, blood, 0.45F * (s.face.flush - 0.3F) * paleness(s));
    patch(s, s.at(-0.24F, -0.8F), 0.42F, 0.26F, {255, 246, 232}, 0.2F);
    drawTension(s);
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
    const Colour line = s.shade(0.4F);
    const float half = 0.14F + 0.11F * s.who.nose + 0.035F * s.face.flush;
    patch(s, s.at(0.07F, 0.2F), 0.12F, 0.3F, s.shade(0.6F), 0.3F);
    patch(s, s.at(-0.02F, 0.24F), 0.09F, 0.2F, s.light(0.5F), 0.4F);
    s.canvas.lines(Path(s.at(-half, 0.35F))
                       .curve(s.at(-half * 0.75F, 0.45F), s.at(0, 0.44F))
                       .curve(s.at(half * 0.75F, 0.45F), s.at(half, 0.35F))
                       .points(),
                   line, s.wide(0.034F));
    for (const float side : {-1.0F, 1.0F}) {
        s.canvas.lines(Path(s.at(side * half * 0.92F, 0.26F))
                           .curve(s.at(side * (half + 0.07F), 0.34F), s.at(side * half * 0.88F, 0.41F))
                           .points(),
                       line.seenThrough(0.8F), s.wide(0.03F));
        if (s.face.flush > 0.45F) // wide nostrils
            s.canvas.convex(ellipse(s.at(side * half * 0.52F, 0.415F), s.wide(0.055F * s.face.flush), s.wide(0.03F), 12), s.shade(0.6F));
        if (s.face.veins > 0.1F) // the nose wrinkles at its root
            s.canvas.lines({s.at(side * 0.05F, -0.02F), s.at(side * 0.13F, 0.06F)}, line.seenThrough(0.8F * s.face.veins), s.wide(0.03F));
    }
}

namespace {

/// From ear to ear round the chin, which is `chin` low.
void drawJawBeard(const Sitter& s, Colour hair, float chin)
{
    const float w = s.who.faceWidth;
    const float jaw = (0.62F + 0.22F * s.who.jaw) * w;
    Path beard(s.at(-0.99F * w, 0.06F));
    beard.curve(s.at(-0.97F * w, 0.5F), s.at(-jaw - 0.03F, 0.88F))
        .curve(s.at(-0.54F, 1.24F), s.at(-0.26F, chin))
        .curve(s.at(0, chin + 0.08F), s.at(0.26F, chin));
    beard.curve(s.at(0.54F, 1.24F), s.at(jaw + 0.03F, 0.88F)).curve(s.at(0.97F * w, 0.5F), s.at(0.99F * w, 0.06F));
    beard.curve(s.at(0.84F * w, 0.5F), s.at(0.54F, 0.58F))
        .curve(s.at(0.2F, 0.5F), s.at(0, 0.56F))
        .curve(s.at(-0.2F, 0.5F), s.at(-0.54F, 0.58F))
        .curve(s.at(-0.84F * w, 0.5F), s.at(-0.99F * w, 0.06F));
    s.canvas.shape(beard.points(), hair);
}

void drawGoatee(const Sitter& s)
{
    const float drop = 0.13F * s.face.mouthOpen;
    Path goatee(s.at(-0.5F, 0.62F));
    goatee.curve(s.at(-0.56F, 1.02F), s.at(-0.34F, 1.24F + drop)).curve(s.at(0, 1.58F + drop), s.at(0.34F, 1.24F + drop));
    goatee.curve(s.at(0.56F, 1.02F), s.at(0.5F, 0.62F)).curve(s.at(0.3F, 0.5F), s.at(0, 0.54F)).curve(s.at(-0.3F, 0.5F), s.at(-0.5F, 0.62F));
    s.canvas.shape(goatee.points(), s.who.hair);
}

} // namespace

void drawBeard(const Sitter& s)
{
    const float drop = 0.13F * s.face.mouthOpen;
    switch (s.who.beard) {
    case Beard::Stubble: drawJawBeard(s, mix(s.who.skin, s.who.hair, 0.2F), 1.27F + drop); break;
    case Beard::Full: drawJawBeard(s, s.who.hair, 1.34F + drop); break;
    case Beard::Long:
        drawJawBeard(s, s.who.hair, 1.72F + drop);
        for (const float x : {-0.3F, -0.1F, 0.1F, 0.3F})
            s.canvas.lines(Path(s.at(x * 1.1F, 1.1F)).curve(s.at(x * 1.2F, 1.4F), s.at(x * 0.7F, 1.62F + drop)).points(),
                           mix(s.who.hair, {255, 240, 220}, 0.2F), s.wide(0.025F));
        break;
    case Beard::Goatee: drawGoatee(s); break;
    default: break;
    }
}

void drawMoustache(const Sitter& s)
{
    if (s.who.beard == Beard::None || s.who.beard == Beard::Stubble)
        return;
    const bool big = s.who.beard == Beard::Moustache;
    const float up = 0.03F * s.face.teeth;
    const float end = (big ? 0.5F : 0.44F);
    const float droop = 0.05F * s.face.mouthCurve;
    const Colour hair = mix(s.who.hair, {0, 0, 0}, big ? 0.05F : 0.14F);
    Path lip(s.at(0, 0.47F - up));
    lip.curve(s.at(0.26F, 0.44F - up), s.at(end, 0.76F - droop))
        .curve(s.at(0.26F, 0.7F - up), s.at(0, 0.655F - up))
        .curve(s.at(-0.26F, 0.7F - up), s.at(-end, 0.76F - droop))
        .curve(s.at(-0.26F, 0.44F - up), s.at(0, 0.47F - up));
    s.canvas.shape(lip.points(), hair);
    for (const float side : {-1.0F, 1.0F})
        s.canvas.lines(Path(s.at(side * 0.06F, 0.53F - up)).curve(s.at(side * 0.24F, 0.53F - up), s.at(side * (end - 0.07F), 0.69F - droop)).points(),
                       mix(hair, {0, 0, 0}, 0.22F), s.wide(0.022F));
}

} // namespace keel
