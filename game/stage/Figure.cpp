#include "stage/Figure.h"

#include "stage/FigureParts.h"

namespace keel {

namespace {

/// Who leans in comes nearer: larger, the head lower between the shoulders.
Sitter sitterIn(const Canvas& canvas, const Box& box, Framing framing, const Character& character,
                const Expression& expression, float blink)
{
    const bool half = framing == Framing::AtCounter;
    const float unit = box.height() / (half ? 5.5F : 4.75F) * (1 + 0.07F * expression.lean);
    const Point trunk{box.centre().x, box.min.y + box.height() * (half ? 0.37F : 0.44F)};
    const Point middle = trunk + Point{0.06F, 0.2F} * (unit * expression.lean);
    return {canvas, character, expression, middle, trunk, unit, blink};
}

} // namespace

Point besideMouth(const Box& box, Framing framing, const Expression& expression)
{
    const bool half = framing == Framing::AtCounter;
    const float unit = box.height() / (half ? 5.5F : 4.75F) * (1 + 0.07F * expression.lean);
    return {box.centre().x + 1.2F * unit,
            box.min.y + box.height() * (half ? 0.37F : 0.44F) + (0.8F + 0.2F * expression.lean) * unit};
}

void drawHands(const Canvas& canvas, const Box& box, const Character& character, const Expression& expression,
               float counterTop)
{
    const Sitter sitter = sitterIn(canvas, box, Framing::AtCounter, character, expression, 0);
    drawHandsOn(sitter, (counterTop - sitter.trunk.y) / sitter.unit);
}

void drawFigure(const Canvas& canvas, const Box& box, Framing framing, const Character& character,
                const Expression& expression, float blink)
{
    const Sitter sitter = sitterIn(canvas, box, framing, character, expression, blink);
    canvas.clip(box);
    drawBackHair(sitter);
    drawBody(sitter);
    drawHead(sitter);
    drawAgeLines(sitter);
    drawBeard(sitter);
    drawNose(sitter);
    drawEyes(sitter);
    drawBrows(sitter);
    drawMouth(sitter);
    drawFrontHair(sitter);
    drawGlasses(sitter);
    canvas.unclip();
}

void drawOnlooker(const Canvas& canvas, Point feet, float height, Colour colour)
{
    const auto at = [feet, height](float x, float y) { return feet + Point{x, y} * height; };
    canvas.convex(ellipse(at(0, -0.82F), height * 0.13F, height * 0.17F), colour);
    Path body(at(-0.36F, 0));
    body.curve(at(-0.36F, -0.52F), at(-0.08F, -0.60F)).to(at(0.08F, -0.60F)).curve(at(0.36F, -0.52F), at(0.36F, 0));
    canvas.shape(body.points(), colour);
}

} // namespace keel
