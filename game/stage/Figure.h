#pragma once

#include "stage/Canvas.h"
#include "stage/Character.h"
#include "stage/Expression.h"

namespace keel {

/// The customer from the chest up, filling the box's height and cut at its lower edge. `blink` 0 open – 1 shut.
void drawFigure(const Canvas& canvas, const Box& box, const Character& character, const Expression& expression,
                float blink);

/// A person seen only as a shape, for those who stand by.
void drawOnlooker(const Canvas& canvas, Point feetCentre, float height, Colour colour);

} // namespace keel
