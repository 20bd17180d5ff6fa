#include "stage/FigureParts.h"

namespace keel {

namespace {

/// How far the shoulders are pulled up, in heads.
float lift(const Sitter& sitter) { return 0.34F * sitter.face.shoulders; }

/// Neck and what the clothes leave open of the chest in one piece, so that no seam shows; a tip at `depth`.
void drawNeck(const Sitter& s, float half, float depth)
{
    const float up = lift(s) * 0.5F;
    Path neck(s.body(-0.44F, 0.4F));
    neck.to(s.body(0.44F, 0.4F)).curve(s.body(0.44F, 1.3F - up), s.body(half, 1.54F - up));
    neck.curve(s.body(half * 0.62F, between(1.5F, depth, 0.55F)), s.body(0, depth));
    neck.curve(s.body(-half * 0.62F, between(1.5F, depth, 0.55F)), s.body(-half, 1.54F - up));
    neck.curve(s.body(-0.44F, 1.3F - up), s.body(-0.44F, 0.4F));
    s.canvas.shape(neck.points(), s.shade(0.1F));
    // The head's shadow on the neck; it moves with the head.
    Path shadow(s.at(-0.43F, 0.9F));
    shadow.to(s.at(0.43F, 0.9F)).to(s.at(0.43F, 1.2F)).curve(s.at(0.05F, 1.56F), s.at(-0.43F, 1.2F));
    s.canvas.shape(shadow.points(), s.shade(0.24F));
}

void drawShoulders(const Sitter& s, Colour cloth)
{
    const float up = lift(s);
    Path body(s.body(-0.52F, 1.56F - up * 0.5F));
    body.curve(s.body(-0.9F, 1.78F - up), s.body(-1.35F, 1.86F - up)).curve(s.body(-1.95F, 1.96F - up), s.body(-2.06F, 3.9F));
    body.to(s.body(2.06F, 3.9F))
        .curve(s.body(1.95F, 1.96F - up), s.body(1.35F, 1.86F - up))
        .curve(s.body(0.9F, 1.78F - up), s.body(0.52F, 1.56F - up * 0.5F));
    body.curve(s.body(0, 2.1F), s.body(-0.52F, 1.56F - up * 0.5F));
    s.canvas.shape(body.points(), cloth);
    for (const float side : {-1.0F, 1.0F})
        s.canvas.lines(Path(s.body(side * 1.42F, 2.35F - up * 0.4F))
                           .curve(s.body(side * 1.38F, 2.7F), s.body(side * 1.46F, 3.9F))
                           .points(),
                       mix(cloth, {0, 0, 0}, 0.25F), s.wide(0.03F));
}

void drawShirtCollar(const Sitter& s, Colour cloth)
{
    const float up = lift(s) * 0.5F;
    for (const float side : {-1.0F, 1.0F}) {
        Path collar(s.body(side * 0.5F, 1.42F - up));
        collar.to(s.body(0, 1.98F)).to(s.body(side * 0.36F, 2.28F)).to(s.body(side * 0.74F, 1.64F - up));
        s.canvas.shape(collar.points(), cloth);
        s.canvas.lines({s.body(0, 1.98F), s.body(side * 0.36F, 2.28F), s.body(side * 0.74F, 1.64F - up)},
                       mix(cloth, {0, 0, 0}, 0.22F), s.wide(0.025F));
    }
}

void drawJacket(const Sitter& s)
{
    const float up = lift(s) * 0.5F;
    Path shirt(s.body(-0.5F, 1.5F - up));
    shirt.to(s.body(0.5F, 1.5F - up)).to(s.body(0.3F, 3.9F)).to(s.body(-0.3F, 3.9F));
    s.canvas.shape(shirt.points(), s.who.shirt);
    drawNeck(s, 0.5F, 2.24F);
    for (const float side : {-1.0F, 1.0F}) {
        Path lapel(s.body(side * 0.5F, 1.45F - up));
        lapel.to(s.body(side * 0.8F, 1.62F - up))
            .to(s.body(side * 0.72F, 2.1F))
            .to(s.body(side * 0.86F, 2.22F))
            .to(s.body(side * 0.12F, 3.9F))
            .to(s.body(side * 0.22F, 2.6F));
        s.canvas.shape(lapel.points(), mix(s.who.dress, {0, 0, 0}, 0.16F));
    }
}

void drawBlouse(const Sitter& s)
{
    const float up = lift(s) * 0.5F;
    drawNeck(s, 0.5F, 2.42F);
    for (const float side : {-1.0F, 1.0F})
        s.canvas.lines(Path(s.body(side * 0.52F, 1.52F - up)).curve(s.body(side * 0.32F, 1.92F), s.body(0, 2.46F)).points(),
                       s.who.shirt, s.wide(0.09F));
    s.canvas.line(s.body(0, 2.46F), s.body(0, 3.9F), mix(s.who.dress, {0, 0, 0}, 0.2F), s.wide(0.03F));
}

void drawSweater(const Sitter& s)
{
    const float up = lift(s) * 0.5F;
    s.canvas.shape(
        {s.body(-0.5F, 1.5F - up), s.body(0.5F, 1.5F - up), s.body(0.34F, 1.86F), s.body(0, 2.0F), s.body(-0.34F, 1.86F)},
        s.who.shirt);
    drawNeck(s, 0.4F, 1.84F);
    const auto neckline = Path(s.body(-0.62F, 1.58F - up))
                              .curve(s.body(-0.4F, 2.0F), s.body(0, 2.06F))
                              .curve(s.body(0.4F, 2.0F), s.body(0.62F, 1.58F - up))
                              .points();
    s.canvas.lines(neckline, mix(s.who.dress, {255, 255, 255}, 0.16F), s.wide(0.13F));
}

} // namespace

void drawBody(const Sitter& s)
{
    drawShoulders(s, s.who.dress);
    switch (s.who.clothes) {
    case Dress::Shirt:
        drawNeck(s, 0.46F, 2.04F);
        drawShirtCollar(s, mix(s.who.dress, s.who.shirt, 0.22F));
        s.canvas.line(s.body(0, 2.02F), s.body(0, 3.9F), mix(s.who.dress, {0, 0, 0}, 0.22F), s.wide(0.03F));
        break;
    case Dress::Jacket: drawJacket(s); break;
    case Dress::Blouse: drawBlouse(s); break;
    case Dress::Sweater: drawSweater(s); break;
    }
}

} // namespace keel
