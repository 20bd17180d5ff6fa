#pragma once

#include "stage/Figure.h"
#include "stage/Path.h"

namespace keel {

/// A person being drawn: places are in halves of a head's width, measured from the middle of the face.
struct Sitter {
    const Canvas& canvas;
    const Character& who;
    const Expression& face;
    const Posture& pose;
    Point trunk; ///< where the middle of the face is when the head is held up, on the window
    float unit;  ///< pixels
    float blink = 0;

    /// A place on the head, which turns, nods, tilts and comes nearer.
    Point at(float x, float y) const;
    /// A place on the body.
    Point body(float x, float y) const;
    float wide(float width) const { return width * unit; }
    Colour shade(float strength) const { return mix(who.skin, {70, 28, 20}, strength); }
    Colour light(float strength) const { return mix(who.skin, {255, 240, 225}, strength); }
    /// How far the shoulders are pulled up.
    float lift() const { return 0.32F * pose.shoulders + 0.055F * pose.breath; }
    float shoulderHalf() const { return 1.42F + 0.42F * who.build; }
    float neckHalf() const { return 0.36F + 0.14F * who.build; }
};

/// Outline of the face from temple to temple round the chin, and over the crown.
std::vector<Point> headOutline(const Sitter& sitter);

void drawBackHair(const Sitter& sitter);
void drawBody(const Sitter& sitter);
void drawNeck(const Sitter& sitter, float half, float depth);
void drawHead(const Sitter& sitter);
void drawAgeLines(const Sitter& sitter);
void drawEyes(const Sitter& sitter);
void drawBrows(const Sitter& sitter);
void drawNose(const Sitter& sitter);
void drawBeard(const Sitter& sitter);
void drawMoustache(const Sitter& sitter);
void drawMouth(const Sitter& sitter);
void drawFrontHair(const Sitter& sitter);
void drawHeadwear(const Sitter& sitter);
void drawBackOfHeadwear(const Sitter& sitter);
void drawGlasses(const Sitter& sitter);
/// `counter`: the height of its edge, in the body's measure.
void drawArmsAt(const Sitter& sitter, float counter);
/// Arms that hang down out of sight, or hold a telephone.
void drawArmsInPortrait(const Sitter& sitter, bool onPhone);

enum class Hand { Flat, Fist, Palm, Point, Grip };
/// A hand that goes on from the forearm in the direction of `angle` (radians; 0 to the right, a quarter turn down).
/// `side` −1: a hand at the viewer's left.
void drawHand(const Sitter& sitter, Point wrist, float angle, float side, Hand hand);

} // namespace keel
