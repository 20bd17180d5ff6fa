#pragma once

#include "stage/Canvas.h"
#include "stage/Character.h"
#include "stage/Expression.h"

namespace keel {

/// How much of a person is seen: head and chest, or down to the hands on a counter.
enum class Framing { Portrait, AtCounter };

/// The customer, filling the box's height and cut at its lower edge. `blink` 0 open – 1 shut.
void drawFigure(const Canvas& canvas, const Box& box, Framing framing, const Character& character,
                const Expression& expression, float blink);
/// The arms, and fists or open hands on a counter whose edge is at this height. Drawn after the counter.
void drawHands(const Canvas& canvas, const Box& box, const Character& character, const Expression& expression,
               float counterTop);
/// Where the words come from: beside the mouth, on the right.
Point besideMouth(const Box& box, Framing framing, const Expression& expression);

/// A person seen only as a shape, for those who stand by.
void drawOnlooker(const Canvas& canvas, Point feetCentre, float height, Colour colour);

} // namespace keel
