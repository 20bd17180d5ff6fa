#pragma once

#include "stage/Geometry.h"

#include <functional>

/// What the X Window System offers and SFML does not pass on. All of it speaks of the window whose OpenGL context is
/// the active one.
namespace keel {

/// Shows a part of what was drawn, in pixels from the top of a window of this height, and leaves the rest of window and
/// drawing as they are.
using ShowPart = std::function<void(const Box& part, float windowHeight)>;
/// Empty where the graphics driver has no such thing.
ShowPart partShower();

/// Sleeps until something has happened to the window, or so many seconds have passed. Before it, the events known
/// already must have been taken.
void waitForEvent(double seconds);

} // namespace keel
