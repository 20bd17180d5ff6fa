#pragma once

#include "stage/Canvas.h"

#include <stdexcept>

namespace keel {

/// No usable font on this machine.
class NoFont : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Loads the type scale into the atlas of the current ImGui context, in place of what it holds: Noto Sans, or what
/// fontconfig offers in its place. `scale` is pixels for one unit of the design. Throws NoFont.
FontSet loadFonts(float scale);

} // namespace keel
