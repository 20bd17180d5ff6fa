#pragma once

#include "reports/Debrief.h"
#include "screens/TopBar.h"

#include <memory>

namespace keel {

struct DebriefModel {
    FrameModel frame;
    std::shared_ptr<const Debrief> debrief;
    std::string trainee; ///< named when somebody else looks at it; empty: one's own
    bool canPlayAgain = true;
    bool canRewind = false; ///< every reply can be gone back to
};

struct DebriefState {
    bool toTranscript = false; ///< the page scrolls there once
};

void debriefView(Ui& ui, const DebriefModel& model, DebriefState& state, Intents& intents);

} // namespace keel
