#pragma once

#include "stage/Canvas.h"
#include "stage/Character.h"
#include "stage/Expression.h"
#include "stage/Posture.h"

namespace keel {

/// How much of a person is seen: head and chest, or down to the hands on a counter.
enum class Framing { Portrait, AtCounter };

/// One person as they are now.
struct Figure {
    Framing framing = Framing::Portrait;
    const Character& who;
    Expression face;
    Posture pose;
    float blink = 0;       ///< 0 open – 1 shut
    bool onPhone = false;  ///< holds a telephone to the ear
};

/// The customer, filling the box's height and cut at its lower edge.
void drawFigure(const Canvas& canvas, const Box& box, const Figure& figure);
/// The arms, at a counter whose edge is at this height. Drawn after the counter.
void drawArms(const Canvas& canvas, const Box& box, const Figure& figure, float counterTop);
/// Where the words come from: beside the mouth, on the right.
Point besideMouth(const Box& box, const Figure& figure);
/// Pixels that the chest rises and falls by.
float breathOf(const Box& box, Framing framing);

} // namespace keel
