#pragma once

#include "screens/Intent.h"
#include "screens/SettingsRows.h"

namespace keel {

/// The rows on voice, sounds, captions and volume.
void soundSettings(Ui& ui, SettingsRows& rows, const Settings& settings, Intents& intents);

} // namespace keel
