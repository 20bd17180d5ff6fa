#pragma once

#include "screens/Settings.h"

#include <filesystem>

namespace keel {

/// `settings.json` in $XDG_CONFIG_HOME/evenkeel, or in ~/.config/evenkeel.
std::filesystem::path settingsFile();

struct LoadedSettings {
    Settings settings;
    std::filesystem::path setAside;   ///< where a file that could not be read was put; empty: none
    std::filesystem::path unreadable; ///< a file that could neither be read nor put aside; empty: none
};

/// Reads the file; what is missing in it keeps its usual value. A broken file is set aside and all is as usual.
LoadedSettings loadSettings(const std::filesystem::path& file);
/// False where it cannot be written.
bool saveSettings(const std::filesystem::path& file, const Settings& settings);

} // namespace keel
