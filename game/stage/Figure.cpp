#include "stage/Figure.h"

#include "stage/FigureParts.h"

namespace keel {

void drawFigure(const Canvas& canvas, const Box& box, const Character& character, const Expression& expression,
                float blink)
{
    const float unit = box.height() / 4.75F * (1 + 0.05F * expression.lean);
    const Point middle{box.centre().x, box.min.y + box.height() * (0.448F + 0.02F * expression.lean)};
    const Sitter sitter{canvas, character, expression, middle, unit, blink};
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
