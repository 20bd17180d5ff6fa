#pragma once

#include "reports/DebriefTurn.h"
#include "screens/ConversationModel.h"
#include "screens/ConversationView.h"

#include <optional>
#include <string>
#include <vector>

namespace keel {

/// Short moments as the screen shows them: words ready, nothing to decide.
struct PracticeModel {
    enum class Step { Skills, Example, Moment, Feedback, Summary };

    /// What came of a reply.
    struct Feedback {
        bool shown = false;
        bool counts = true;  ///< false: it could not be read
        std::string outcome; ///< in a sentence, about the reply
        DebriefTurn reply;   ///< with its marked words
        std::string strong;  ///< one reply that shows the skill; may be empty
        bool again = false;  ///< not the first reply to this moment
    };
    struct SkillRow {
        std::string skill;
        int hold = 0; ///< 0–5
        std::string holdText;
        std::string due;
        bool today = false;
        int moments = 0; ///< of the session just over; 0: none
        int passed = 0;
    };
    struct Need {
        int days = 0;
        std::string label;
    };

    FrameModel frame;
    Step step = Step::Skills;

    // of a moment
    ConversationModel stage; ///< the customer's figure and line
    int number = 1;
    int all = 1;
    std::string skill;
    std::string task;
    std::string hint;               ///< empty: none at this level
    std::vector<std::string> facts; ///< told before
    std::string weak, strong;       ///< of an example; `weak` may be empty
    std::optional<Feedback> feedback;

    // of the summary and the skills
    std::string title;
    std::string text;
    std::string held;
    float heldPart = 0; ///< 0–1
    std::string next;   ///< when something is due next; may be empty
    std::vector<SkillRow> rows;
    std::vector<Need> needs;
    std::size_t need = 0;   ///< the one in force; beyond `needs`: another day
    std::string neededOn;   ///< may be empty
    bool anythingDue = false;
    bool canPractise = true; ///< there are moments in this language
};

struct PracticeState {
    ConversationState stage;
    TextBuffer draft{2000};
    bool wantsDraft = true; ///< the text box takes the focus in the next frame
    bool tight = false;     ///< so little height that the moment and the reply to it have to be drawn lower to stay in view together
    PracticeModel::Step inView = PracticeModel::Step::Moment; ///< what is below the moment was brought into view for it
};

/// What is due, on the first screen.
struct PracticeCard {
    std::string due;
    std::string held;
    std::string start; ///< label of the button
};

} // namespace keel
