#pragma once

#include <cmath>

namespace keel {

/// Whether two numbers are the same but for rounding.
inline bool near(double a, double b, double margin = 1e-3) { return std::abs(a - b) <= margin; }

} // namespace keel
