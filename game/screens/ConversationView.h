#pragma once

#include "screens/ConversationModel.h"
#include "screens/TextBuffer.h"

#include <string>

namespace keel {

/// What the screen itself remembers between frames.
struct ConversationState {
    enum class Overlay { None, Action, Pause, Help, Tour };

    Overlay overlay = Overlay::None;
    ActionKind action = ActionKind::LookUp; ///< whose pop-over is open
    std::size_t option = 0;                 ///< which of its options an amount or a note is given for
    TextBuffer draft{4000};
    TextBuffer note{400};
    TextBuffer amount{7};
    bool notebook = false; ///< shown in place of the transcript
    MoodFollower mood;
    std::string lineShown;
    double lineSince = -100; ///< when it appeared
    double speaksUntil = 0;
    double movedAt = 0; ///< when the customer last spoke or changed
    double lastTime = -1;
    std::size_t transcriptShown = 0;
    Box soundRow;            ///< of the stage: its sound buttons stand at the right end
    Box soundFoot;           ///< of the stage: captions stand at its foot
    Box side;                ///< the column of the buttons, over which pop-overs open; empty: there is none
    Box stage;               ///< where the customer was drawn
    int hint = 0;            ///< of the guided conversation, from 0
    int hintInView = -1;     ///< the one whose place was brought into view
    bool tourWasOpen = false;
    bool clockHeld = false;  ///< as last asked for
    bool wantsDraft = false; ///< the text box takes the focus in the next frame
    bool quotesLine = false; ///< what is answered is told beside the text box
};

void conversationView(Ui& ui, const ConversationModel& model, ConversationState& state, Intents& intents);

} // namespace keel
