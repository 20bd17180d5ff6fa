#pragma once

#include "screens/TopBar.h"

namespace keel {

struct SettingsModel {
    FrameModel frame;
    int textSize = 100; ///< percent
    std::string dataPlace;
    std::string recordsPlace;
};

void settingsView(Ui& ui, const SettingsModel& model, Intents& intents);

} // namespace keel
