#pragma once

#include "screens/Intent.h"
#include "screens/Ui.h"

namespace keel {

/// The rows on voice, sounds, captions and volume, from `y` down. Returns the height taken.
float soundSettings(Ui& ui, const Box& column, float y, const Settings& settings, Intents& intents);

} // namespace keel
