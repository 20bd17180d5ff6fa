#pragma once

#include "desktop/App.h"
#include "screens/KeysOverlay.h"

namespace keel {

/// The keys that a screen answers. The conversation has a list of its own.
std::vector<KeyLine> keysOf(App::Screen screen);

} // namespace keel
