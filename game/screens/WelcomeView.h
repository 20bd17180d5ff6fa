#pragma once

#include "screens/TextBuffer.h"
#include "screens/TopBar.h"

namespace keel {

/// The very first screen: language and name, then the guided conversation or not.
struct WelcomeModel {
    FrameModel frame;
    bool hasTour = true; ///< the guided conversation is there
};

struct WelcomeState {
    TextBuffer name{60};
    bool opened = false; ///< the name has got the focus once
};

void welcomeView(Ui& ui, const WelcomeModel& model, WelcomeState& state, Intents& intents);

} // namespace keel
