#include "stage/Figure.h"

#include "stage/FigureParts.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

Sitter sitterIn(const Canvas& canvas, const Box& box, const Figure& figure)
{
    const bool half = figure.framing == Framing::AtCounter;
    const float unit = box.height() / (half ? 5.9F : 4.75F);
    const Point trunk{box.centre().x, box.min.y + box.height() * (half ? 0.335F : 0.435F)};
    return {canvas, figure.who, figure.face, figure.pose, trunk, unit, figure.blink};
}

} // namespace

Point Sitter::at(float x, float y) const
{
    const float w = who.faceWidth;
    // As on a ball: what is in front moves, the rim stays; the crown moves less than the face.
    const float round = std::max(0.0F, 1 - x * x / (w * w));
    const float front = std::clamp(1 - (-0.5F - y) / 1.1F, 0.15F, 1.0F);
    const float turned = x - 0.3F * pose.turn * round * front;
    const float nodded = y + 0.16F * pose.nod * std::max(0.0F, 1 - y * y / 1.9F);
    const float angle = 0.13F * pose.tilt;
    const Point fromNeck{turned, nodded - 1.25F};
    const Point tilted{fromNeck.x * std::cos(angle) - fromNeck.y * std::sin(angle),
                       fromNeck.x * std::sin(angle) + fromNeck.y * std::cos(angle) + 1.25F};
    const float near = 1 + 0.07F * pose.lean;
    const Point moved{tilted.x * near + 0.05F * pose.sway - 0.12F * pose.turn,
                      tilted.y * near + 0.24F * pose.lean + 0.06F * pose.nod - 0.025F * pose.breath};
    return trunk + moved * unit;
}

Point Sitter::body(float x, float y) const
{
    const float across = x * (1 - 0.1F * pose.turn) * (1 + 0.05F * pose.lean) + 0.04F * pose.sway - 0.08F * pose.turn;
    return trunk + Point{across, y + 0.06F * pose.lean} * unit;
}

float breathOf(const Box& box, Framing framing) { return box.height() / (framing == Framing::AtCounter ? 5.9F : 4.75F) * 0.11F; }

Point besideMouth(const Box& box, const Figure& figure)
{
    const bool half = figure.framing == Framing::AtCounter;
    const float unit = box.height() / (half ? 5.9F : 4.75F);
    return {box.centre().x + 1.25F * unit,
            box.min.y + box.height() * (half ? 0.335F : 0.435F) + (0.8F + 0.24F * figure.pose.lean) * unit};
}

void drawArms(const Canvas& canvas, const Box& box, const Figure& figure, float counterTop)
{
    const Sitter sitter = sitterIn(canvas, box, figure);
    drawArmsAt(sitter, (counterTop - sitter.trunk.y) / sitter.unit - 0.06F * figure.pose.lean);
}

void drawFigure(const Canvas& canvas, const Box& box, const Figure& figure)
{
    const Sitter sitter = sitterIn(canvas, box, figure);
    canvas.clip(box);
    drawBackHair(sitter);
    drawBackOfHeadwear(sitter);
    drawBody(sitter);
    drawHead(sitter);
    drawAgeLines(sitter);
    drawBeard(sitter);
    drawNose(sitter);
    drawEyes(sitter);
    drawBrows(sitter);
    drawMouth(sitter);
    drawMoustache(sitter);
    drawFrontHair(sitter);
    drawHeadwear(sitter);
    drawGlasses(sitter);
    if (figure.framing == Framing::Portrait)
        drawArmsInPortrait(sitter, figure.onPhone);
    canvas.unclip();
}

} // namespace keel
