#pragma once

#include "screens/Settings.h"
#include "screens/TopBar.h"

namespace keel {

struct SettingsModel {
    FrameModel frame;
    int textSize = 100; ///< percent
    std::string dataPlace;
    std::string recordsPlace;
    Settings settings; ///< in force
};

void settingsView(Ui& ui, const SettingsModel& model, Intents& intents);

} // namespace keel
