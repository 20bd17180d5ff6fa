#pragma once

#include "screens/Settings.h"
#include "screens/TopBar.h"

namespace keel {

struct SettingsModel {
    FrameModel frame;
    Settings settings;               ///< in force
    std::vector<std::string> themes; ///< ids, in the order shown
    bool hasTour = false;            ///< the guided conversation is there
    std::string dataPlace;
    std::string recordsPlace;
};

void settingsView(Ui& ui, const SettingsModel& model, Intents& intents);

} // namespace keel
