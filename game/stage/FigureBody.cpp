#include "stage/FigureParts.h"

namespace keel {

namespace {

/// How far the shoulders are pulled up, in heads.
float lift(const Sitter& sitter) { return 0.26F * sitter.face.shoulders; }

void drawNeck(const Sitter& s)
{
    Path neck(s.at(-0.44F, 0.6F));
    neck.to(s.at(0.44F, 0.6F)).to(s.at(0.47F, 1.56F)).curve(s.at(0.3F, 1.95F), s.at(0, 2.05F));
    neck.curve(s.at(-0.3F, 1.95F), s.at(-0.47F, 1.56F));
    s.canvas.shape(neck.points(), s.shade(0.1F));
    // The head's shadow on the neck.
    Path shadow(s.at(-0.44F, 1.0F));
    shadow.to(s.at(0.44F, 1.0F)).to(s.at(0.45F, 1.22F)).curve(s.at(0.05F, 1.62F), s.at(-0.45F, 1.22F));
    s.canvas.shape(shadow.points(), s.shade(0.24F));
}

void drawShoulders(const Sitter& s, Colour cloth)
{
    const float up = lift(s);
    Path body(s.at(-0.52F, 1.56F - up * 0.5F));
    body.curve(s.at(-0.9F, 1.78F - up), s.at(-1.35F, 1.86F - up)).curve(s.at(-1.95F, 1.96F - up), s.at(-2.06F, 3.2F));
    body.to(s.at(2.06F, 3.2F))
        .curve(s.at(1.95F, 1.96F - up), s.at(1.35F, 1.86F - up))
        .curve(s.at(0.9F, 1.78F - up), s.at(0.52F, 1.56F - up * 0.5F));
    body.curve(s.at(0, 2.1F), s.at(-0.52F, 1.56F - up * 0.5F));
    s.canvas.shape(body.points(), cloth);
    for (const float side : {-1.0F, 1.0F})
        s.canvas.lines(Path(s.at(side * 1.42F, 2.35F - up * 0.4F))
                           .curve(s.at(side * 1.38F, 2.7F), s.at(side * 1.46F, 3.2F))
                           .points(),
                       mix(cloth, {0, 0, 0}, 0.25F), s.wide(0.03F));
}

void drawShirtCollar(const Sitter& s, Colour cloth)
{
    const float up = lift(s) * 0.5F;
    for (const float side : {-1.0F, 1.0F}) {
        Path collar(s.at(side * 0.5F, 1.42F - up));
        collar.to(s.at(0, 1.98F)).to(s.at(side * 0.36F, 2.28F)).to(s.at(side * 0.74F, 1.64F - up));
        s.canvas.shape(collar.points(), cloth);
        s.canvas.lines({s.at(0, 1.98F), s.at(side * 0.36F, 2.28F), s.at(side * 0.74F, 1.64F - up)},
                       mix(cloth, {0, 0, 0}, 0.22F), s.wide(0.025F));
    }
}

void drawJacket(const Sitter& s)
{
    const float up = lift(s) * 0.5F;
    Path shirt(s.at(-0.5F, 1.5F - up));
    shirt.to(s.at(0.5F, 1.5F - up)).to(s.at(0.3F, 3.2F)).to(s.at(-0.3F, 3.2F));
    s.canvas.shape(shirt.points(), s.who.shirt);
    Path opening(s.at(-0.36F, 1.5F - up));
    opening.to(s.at(0.36F, 1.5F - up)).to(s.at(0, 2.2F));
    s.canvas.shape(opening.points(), s.shade(0.14F));
    for (const float side : {-1.0F, 1.0F}) {
        Path lapel(s.at(side * 0.5F, 1.45F - up));
        lapel.to(s.at(side * 0.8F, 1.62F - up))
            .to(s.at(side * 0.72F, 2.1F))
            .to(s.at(side * 0.86F, 2.22F))
            .to(s.at(side * 0.12F, 3.2F))
            .to(s.at(side * 0.22F, 2.6F));
        s.canvas.shape(lapel.points(), mix(s.who.dress, {0, 0, 0}, 0.16F));
    }
}

void drawBlouse(const Sitter& s)
{
    const float up = lift(s) * 0.5F;
    Path opening(s.at(-0.5F, 1.52F - up));
    opening.curve(s.at(-0.3F, 1.9F), s.at(0, 2.42F)).curve(s.at(0.3F, 1.9F), s.at(0.5F, 1.52F - up));
    s.canvas.shape(opening.points(), s.shade(0.1F));
    for (const float side : {-1.0F, 1.0F})
        s.canvas.lines(Path(s.at(side * 0.52F, 1.52F - up)).curve(s.at(side * 0.32F, 1.92F), s.at(0, 2.46F)).points(),
                       s.who.shirt, s.wide(0.09F));
    s.canvas.line(s.at(0, 2.46F), s.at(0, 3.2F), mix(s.who.dress, {0, 0, 0}, 0.2F), s.wide(0.03F));
}

void drawSweater(const Sitter& s)
{
    const float up = lift(s) * 0.5F;
    s.canvas.shape(
        {s.at(-0.5F, 1.5F - up), s.at(0.5F, 1.5F - up), s.at(0.34F, 1.86F), s.at(0, 2.0F), s.at(-0.34F, 1.86F)},
        s.who.shirt);
    s.canvas.shape({s.at(-0.3F, 1.5F - up), s.at(0.3F, 1.5F - up), s.at(0, 1.82F)}, s.shade(0.16F));
    const auto neckline = Path(s.at(-0.62F, 1.58F - up))
                              .curve(s.at(-0.4F, 2.0F), s.at(0, 2.06F))
                              .curve(s.at(0.4F, 2.0F), s.at(0.62F, 1.58F - up))
                              .points();
    s.canvas.lines(neckline, mix(s.who.dress, {255, 255, 255}, 0.16F), s.wide(0.13F));
}

} // namespace

void drawBody(const Sitter& s)
{
    drawShoulders(s, s.who.dress);
    drawNeck(s);
    // The cloth covers where the neck meets the chest.
    switch (s.who.clothes) {
    case Dress::Shirt:
        s.canvas.shape({s.at(-0.9F, 1.88F), s.at(0.9F, 1.88F), s.at(0.6F, 2.2F), s.at(-0.6F, 2.2F)}, s.who.dress);
        s.canvas.shape({s.at(-0.34F, 1.6F), s.at(0.34F, 1.6F), s.at(0, 2.02F)}, s.shade(0.12F));
        drawShirtCollar(s, mix(s.who.dress, s.who.shirt, 0.22F));
        s.canvas.line(s.at(0, 2.02F), s.at(0, 3.2F), mix(s.who.dress, {0, 0, 0}, 0.22F), s.wide(0.03F));
        break;
    case Dress::Jacket: drawJacket(s); break;
    case Dress::Blouse: drawBlouse(s); break;
    case Dress::Sweater: drawSweater(s); break;
    }
}

} // namespace keel
