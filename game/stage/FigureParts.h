#pragma once

#include "stage/Canvas.h"
#include "stage/Character.h"
#include "stage/Expression.h"
#include "stage/Path.h"

namespace keel {

/// A person being drawn: places are in halves of a head's width, measured from the middle of the face.
struct Sitter {
    const Canvas& canvas;
    const Character& who;
    const Expression& face;
    Point middle; ///< of the face, on the window
    Point trunk;  ///< where the middle of the face is when the head is held up: what the body is measured from
    float unit;   ///< pixels
    float blink = 0;

    Point at(float x, float y) const { return middle + Point{x, y} * unit; }
    Point body(float x, float y) const { return trunk + Point{x, y} * unit; }
    float wide(float width) const { return width * unit; }
    Colour shade(float strength) const { return mix(who.skin, {70, 28, 20}, strength); }
    Colour light(float strength) const { return mix(who.skin, {255, 240, 225}, strength); }
};

/// Outline of the face from temple to temple round the chin, and over the crown.
std::vector<Point> headOutline(const Sitter& sitter);

void drawBackHair(const Sitter& sitter);
void drawBody(const Sitter& sitter);
void drawHead(const Sitter& sitter);
void drawAgeLines(const Sitter& sitter);
void drawEyes(const Sitter& sitter);
void drawBrows(const Sitter& sitter);
void drawNose(const Sitter& sitter);
void drawBeard(const Sitter& sitter);
void drawMouth(const Sitter& sitter);
void drawFrontHair(const Sitter& sitter);
void drawGlasses(const Sitter& sitter);
/// `counter`: the height of its edge, in the body's measure.
void drawHandsOn(const Sitter& sitter, float counter);

} // namespace keel
