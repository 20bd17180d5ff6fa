#include "stage/FigureParts.h"

#include <algorithm>

namespace keel {

namespace {

constexpr float foot = 4.6F; ///< below everything that is seen

void drawTorso(const Sitter& s, Colour cloth)
{
    const float up = s.lift();
    const float half = s.shoulderHalf();
    const float n = s.neckHalf() + 0.1F;
    const float waist = half - 0.28F + 0.3F * s.who.build;
    Path body(s.body(-n, 1.5F - up * 0.5F));
    body.curve(s.body(-n - 0.3F, 1.78F - up * 0.85F), s.body(-half + 0.42F, 1.86F - up))
        .curve(s.body(-half, 1.95F - up), s.body(-half, 2.55F - up * 0.5F))
        .curve(s.body(-half + 0.1F, 3.2F), s.body(-waist, foot));
    body.to(s.body(waist, foot))
        .curve(s.body(half - 0.1F, 3.2F), s.body(half, 2.55F - up * 0.5F))
        .curve(s.body(half, 1.95F - up), s.body(half - 0.42F, 1.86F - up))
        .curve(s.body(n + 0.3F, 1.78F - up * 0.85F), s.body(n, 1.5F - up * 0.5F));
    body.curve(s.body(0, 1.62F), s.body(-n, 1.5F - up * 0.5F));
    s.canvas.shape(body.points(), cloth);
}

/// The cords from behind the jaw to the collar bone.
void drawCords(const Sitter& s, float up, float depth)
{
    if (s.face.veins < 0.05F)
        return;
    const float n = s.neckHalf();
    for (const float side : {-1.0F, 1.0F}) {
        const float low = std::min(1.84F - up * 0.4F, depth - 0.12F); // where the clothes begin
        const auto cord = Path(s.body(side * (n - 0.1F), 1.12F))
                              .curve(s.body(side * (n - 0.16F), std::min(1.4F, between(1.12F, low, 0.5F))), s.body(side * 0.12F, low))
                              .points();
        s.canvas.lines(cord, s.shade(0.42F).seenThrough(0.75F * s.face.veins), s.wide(0.045F));
        std::vector<Point> lit = cord;
        for (Point& p : lit)
            p.x += side * s.wide(0.05F);
        s.canvas.lines(lit, s.light(0.25F).seenThrough(0.4F * s.face.veins), s.wide(0.035F));
    }
}

void drawCollar(const Sitter& s, Colour cloth, float drop)
{
    const float up = s.lift() * 0.5F;
    const float n = s.neckHalf() + 0.06F;
    for (const float side : {-1.0F, 1.0F}) {
        Path collar(s.body(side * n, 1.36F - up));
        collar.to(s.body(0, 1.92F)).to(s.body(side * 0.34F, drop)).to(s.body(side * (n + 0.26F), 1.62F - up));
        s.canvas.shape(collar.points(), cloth);
        s.canvas.lines({s.body(0, 1.92F), s.body(side * 0.34F, drop), s.body(side * (n + 0.26F), 1.62F - up)},
                       mix(cloth, {0, 0, 0}, 0.22F), s.wide(0.025F));
    }
}

void drawButtons(const Sitter& s, float from, Colour ink)
{
    s.canvas.line(s.body(0, from), s.body(0, foot), ink, s.wide(0.028F));
    for (float y = from + 0.22F; y < foot; y += 0.45F)
        s.canvas.disc(s.body(0.06F, y), s.wide(0.035F), ink);
}

void drawLapels(const Sitter& s, bool tie)
{
    const float up = s.lift() * 0.5F;
    const float n = s.neckHalf();
    Path shirt(s.body(-n, 1.5F - up));
    shirt.to(s.body(n, 1.5F - up)).to(s.body(0.32F, foot)).to(s.body(-0.32F, foot));
    s.canvas.shape(shirt.points(), s.who.shirt);
    drawNeck(s, n + 0.04F, tie ? 1.94F : 2.2F);
    if (tie) {
        drawCollar(s, s.who.shirt, 2.16F);
        const Colour silk = mix(s.who.cloth, {0, 0, 0}, 0.1F);
        s.canvas.shape({s.body(-0.1F, 1.9F), s.body(0.1F, 1.9F), s.body(0.07F, 2.12F), s.body(-0.07F, 2.12F)}, silk);
        s.canvas.shape({s.body(-0.07F, 2.12F), s.body(0.07F, 2.12F), s.body(0.17F, 3.4F), s.body(0, 3.6F), s.body(-0.17F, 3.4F)},
                       mix(silk, {255, 255, 255}, 0.08F));
    }
    for (const float side : {-1.0F, 1.0F}) {
        Path lapel(s.body(side * (n + 0.02F), 1.42F - up));
        lapel.to(s.body(side * (n + 0.32F), 1.6F - up))
            .to(s.body(side * (n + 0.26F), 2.1F))
            .to(s.body(side * (n + 0.38F), 2.22F))
            .to(s.body(side * 0.12F, 3.9F))
            .to(s.body(side * 0.2F, 2.7F));
        s.canvas.shape(lapel.points(), mix(s.who.dress, {0, 0, 0}, 0.16F));
    }
}

void drawBlouse(const Sitter& s)
{
    const float up = s.lift() * 0.5F;
    const float n = s.neckHalf() + 0.07F;
    drawNeck(s, n, 2.3F);
    for (const float side : {-1.0F, 1.0F})
        s.canvas.lines(Path(s.body(side * n, 1.5F - up)).curve(s.body(side * 0.32F, 1.9F), s.body(0, 2.34F)).points(),
                       s.who.shirt, s.wide(0.09F));
    s.canvas.line(s.body(0, 2.34F), s.body(0, foot), mix(s.who.dress, {0, 0, 0}, 0.2F), s.wide(0.03F));
}

/// A round neckline with its band.
void drawRound(const Sitter& s, float depth, Colour band, float width, bool shirt)
{
    const float up = s.lift() * 0.5F;
    const float n = s.neckHalf() + 0.06F;
    if (shirt)
        s.canvas.shape({s.body(-n, 1.5F - up), s.body(n, 1.5F - up), s.body(0.34F, depth), s.body(0, depth + 0.12F),
                        s.body(-0.34F, depth)},
                       s.who.shirt);
    drawNeck(s, shirt ? n - 0.08F : n, shirt ? depth - 0.04F : depth);
    s.canvas.lines(Path(s.body(-n - 0.08F, 1.52F - up))
                       .curve(s.body(-n + 0.1F, depth + 0.1F), s.body(0, depth + 0.12F))
                       .curve(s.body(n - 0.1F, depth + 0.1F), s.body(n + 0.08F, 1.52F - up))
                       .points(),
                   band, s.wide(width));
}

void drawHoodie(const Sitter& s)
{
    const float up = s.lift() * 0.5F;
    const float n = s.neckHalf();
    drawRound(s, 1.82F, s.who.shirt, 0.07F, true);
    const Colour inner = mix(s.who.dress, {0, 0, 0}, 0.28F);
    for (const float side : {-1.0F, 1.0F}) {
        Path hood(s.body(side * (n + 0.02F), 1.26F - up));
        hood.curve(s.body(side * (n + 0.42F), 1.3F - up), s.body(side * (n + 0.5F), 1.68F - up))
            .curve(s.body(side * 0.4F, 2.2F), s.body(0, 2.28F))
            .curve(s.body(side * 0.28F, 2.0F), s.body(side * (n + 0.02F), 1.26F - up));
        s.canvas.shape(hood.points(), mix(s.who.dress, {255, 255, 255}, 0.09F));
        s.canvas.lines(Path(s.body(0, 2.28F)).curve(s.body(side * 0.28F, 2.0F), s.body(side * (n + 0.02F), 1.3F - up)).points(),
                       inner, s.wide(0.04F));
        s.canvas.line(s.body(side * 0.16F, 2.2F), s.body(side * 0.19F, 2.95F), s.who.shirt, s.wide(0.045F));
    }
}

void drawTunic(const Sitter& s)
{
    if (s.who.headwear == Headwear::Headscarf)
        return; // it lies over the slit
    drawRound(s, 1.74F, s.who.shirt, 0.1F, false);
    s.canvas.line(s.body(0, 1.86F), s.body(0, 2.6F), s.who.shirt, s.wide(0.07F));
    for (const float y : {2.05F, 2.3F, 2.55F})
        s.canvas.disc(s.body(0, y), s.wide(0.05F), mix(s.who.dress, {0, 0, 0}, 0.35F));
}

} // namespace

/// Neck and what the clothes leave open of the chest in one piece, so that no seam shows; a tip at `depth`.
void drawNeck(const Sitter& s, float half, float depth)
{
    const float up = s.lift() * 0.5F;
    const float n = s.neckHalf();
    const Colour skin = mix(s.shade(0.1F), {190, 48, 40}, 0.14F * s.face.flush);
    Path neck(s.body(-n, 0.6F));
    neck.to(s.body(n, 0.6F)).curve(s.body(n, 1.3F - up), s.body(half, 1.52F - up));
    neck.curve(s.body(half * 0.62F, between(1.5F, depth, 0.55F)), s.body(0, depth));
    neck.curve(s.body(-half * 0.62F, between(1.5F, depth, 0.55F)), s.body(-half, 1.52F - up));
    neck.curve(s.body(-n, 1.3F - up), s.body(-n, 0.6F));
    s.canvas.shape(neck.points(), skin);
    // The head's shadow on the neck; it moves with the head, and stays on the neck.
    const float low = std::min(0.26F, 0.1F + 0.3F * s.who.build) + 0.12F * s.pose.lean;
    Path shadow(s.body(-n, 0.95F));
    shadow.to(s.body(n, 0.95F)).to(s.body(n, 1.2F + low)).curve(s.body(0, 1.52F + low), s.body(-n, 1.2F + low));
    s.canvas.shape(shadow.points(), mix(skin, {70, 28, 20}, 0.2F));
    drawCords(s, up, depth);
}

void drawBody(const Sitter& s)
{
    drawTorso(s, s.who.dress);
    const Colour dark = mix(s.who.dress, {0, 0, 0}, 0.22F);
    switch (s.who.clothes) {
    case Dress::Shirt:
        drawNeck(s, s.neckHalf() + 0.03F, 1.98F);
        drawCollar(s, mix(s.who.dress, s.who.shirt, 0.22F), 2.22F);
        drawButtons(s, 1.98F, dark);
        break;
    case Dress::Jacket: drawLapels(s, false); break;
    case Dress::Suit: drawLapels(s, true); break;
    case Dress::Blouse: drawBlouse(s); break;
    case Dress::Sweater: drawRound(s, 1.84F, mix(s.who.dress, {255, 255, 255}, 0.16F), 0.13F, true); break;
    case Dress::TShirt: drawRound(s, 1.82F, dark, 0.07F, false); break;
    case Dress::Hoodie: drawHoodie(s); break;
    case Dress::Tunic: drawTunic(s); break;
    }
}

} // namespace keel
