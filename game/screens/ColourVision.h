#pragma once

#include "stage/Colour.h"

namespace keel {

/// Whose cones differ: those for long, middle or short waves are missing.
enum class ColourVision { Usual, Protanopia, Deuteranopia, Tritanopia };

/// The colour as it looks to somebody who sees so. G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009: the matrices of
/// severity 1.0, on linear light.
Colour seenBy(ColourVision vision, Colour colour);

/// How far apart two colours look: CIE 1976 difference in L*a*b* (D65). About 2.3 can just be told apart side by side.
double difference(Colour one, Colour other);

} // namespace keel
