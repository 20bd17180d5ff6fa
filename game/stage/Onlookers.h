#pragma once

#include "stage/Canvas.h"

namespace keel {

/// Those who stand by, as shapes. `attention` 0–1: who minds their own business, who has turned to look, and who, when
/// it gets loud, steps back or holds up a telephone.
void drawOnlookers(const Canvas& canvas, const Box& box, Colour wall, Colour ink, float attention);

} // namespace keel
