#pragma once

namespace keel {

/// Whether there is a display to draw on. SFML aborts the program where there is none; this asks first.
bool displayAvailable();

} // namespace keel
