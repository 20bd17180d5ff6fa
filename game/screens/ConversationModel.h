#pragma once

#include "engine/Session.h"
#include "reports/Coach.h"
#include "screens/Settings.h"
#include "screens/TopBar.h"
#include "stage/Character.h"
#include "stage/Mood.h"
#include "stage/PublicPost.h"

#include <optional>
#include <string>
#include <vector>

namespace keel {

/// What can be done besides replying, as buttons offer it.
enum class ActionKind { LookUp, Note, Hold, Resume, Transfer, MoveTo, Compensate, Manager, Listen, Contact, Estimate, End };

/// The conversation as the screen shows it: words ready, nothing to decide.
struct ConversationModel {
    enum class Voice { Customer, Trainee, Remark };
    struct Said {
        Voice voice = Voice::Customer;
        std::string text;
    };
    struct Choice {
        ReplyId reply;
        std::string text;
    };
    struct Option {
        std::string text;
        std::string detail;
        Move move;
        int most = 0;         ///< of a compensation, whole units
        std::string currency; ///< of a compensation
    };
    struct Action {
        ActionKind kind = ActionKind::LookUp;
        std::vector<Option> options; ///< empty: not possible now
    };
    struct KnownFact {
        FactId fact;
        std::string text;
        bool fromCustomer = false;
        bool noted = false;
        bool told = false; ///< to the customer
    };
    struct Clock {
        float part = 1; ///< of the customer's patience with silence, 0–1
        int seconds = 0;
        bool running = true;
        bool shown = false; ///< not on channels without silence
    };

    /// What is heard of it just now.
    struct Sound {
        bool voice = false;      ///< customers are heard
        bool speaking = false;   ///< the customer's line is being read
        std::size_t begin = 0;   ///< the word being spoken, bytes of `customerLine`; empty: none
        std::size_t end = 0;
        float loudness = 0;      ///< 0–1
        std::string captionKey;  ///< of the words for a sound; empty: none
    };

    FrameModel frame;
    Sound sound;
    std::string language; ///< of the conversation
    std::string title;
    Channel channel = Channel::Phone;
    int level = 1;
    std::string customerName;
    Character character;
    Mood mood;
    int anger = 0;
    int trust = 0;
    int patience = 0;
    bool withColleague = false; ///< not the customer is spoken to
    bool levelsShown = true; ///< false: neither gauges nor a word about them
    bool gaugesShown = true;
    bool exam = false; ///< nothing is shown or hinted at during the conversation
    bool faceSeen = true;
    bool still = false; ///< nothing on the stage moves but for what tells something
    std::string customerLine;
    std::string place;
    bool onlookers = false;
    int audience = 0; ///< readers of a public post; 0 elsewhere
    bool onHold = false;
    std::vector<Said> transcript;
    std::vector<Choice> choices;
    std::vector<Action> actions;
    std::vector<KnownFact> facts;
    Clock clock;
    std::string notice; ///< why the last action was not possible, or that a reply was not understood
    std::optional<CoachComment> coach; ///< on the reply just given
    std::optional<std::string> endingTitle; ///< set once it is over
    std::string endingText;
    Scores endingScores;            ///< of a conversation that is over
    std::optional<PublicPost> post; ///< where the customer complains in public
};

/// In person always, in letters never, elsewhere until level 3, from where on the words must do.
bool showsFace(Channel channel, int level);

/// Everything but frame, sound, character, clock and refusals, from the session alone. At level 3 no gauge is shown (article
/// principle D6), and no face on channels where there is none. A silent coach shows no gauge and gives no hint at all.
ConversationModel makeConversationModel(const Session& session, const Speaker& speak, CoachTime coach = CoachTime::AtTheEnd);

} // namespace keel
