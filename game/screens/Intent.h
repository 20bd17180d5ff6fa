#pragma once

#include "base/Id.h"
#include "reports/AttemptTable.h"
#include "scenario/Move.h"
#include "screens/PracticeIntent.h"
#include "screens/Settings.h"

#include <string>
#include <variant>
#include <vector>

namespace keel {

/// What someone asked for on a screen. Views return these and change nothing themselves.
struct ChoosePerson {
    std::string name;
};
struct AddPerson {
    std::string name;
};
struct OpenBrief {
    ScenarioId scenario;
};
struct ContinueAttempt {
    AttemptId attempt;
};
struct StartScenario {
    ScenarioId scenario;
    std::string language;
};
struct TakeAction {
    Move move;
};
/// The clock of the conversation stands still while a menu or the help is open.
struct HoldClock {
    bool held = false;
};
/// The first keystroke of a reply: the customer is given the channel's time again.
struct StartedTyping {};
struct LeaveConversation {};
struct ShowDebrief {};
struct OpenAttempt {
    AttemptId attempt;
};
struct PlayAgain {};
/// The attempt shown is gone back into, before one of its turns.
struct PlayFromTurn {
    int turn = 1; ///< number of the turn
};
struct GoHome {};
struct GoBack {};
struct OpenManager {};
struct OpenSettings {};
struct AskForAttempts {
    AttemptTableRequest request;
};
struct SetInterfaceLanguage {
    std::string language;
};
struct SetTheme {
    std::string theme;
};
/// Percent of the usual size, 80–200.
struct SetTextSize {
    int percent = 100;
};
/// Everything that is set, with what was changed in it.
struct ChangeSettings {
    Settings settings;
};
/// The list of the keys that work on this screen.
struct ShowKeys {};
/// The guided conversation of the first run; nothing of it is kept.
struct StartTour {};
/// The first run is over: under this name, perhaps empty, and with the guided conversation or without it.
struct Welcomed {
    std::string name;
    bool tour = false;
};
/// Reads the customer's line once more, or stops reading.
struct ReadAgain {};
/// Customers are heard, or no longer.
struct ToggleVoice {};
/// Certificates of somebody, or one's own. `team`: of anybody, for who looks after them all.
struct OpenCertificates {
    std::string person; ///< empty: whoever practises; of a team the first
    bool team = false;
};
/// The page of a certificate that is earned, to be printed.
struct SaveCertificate {
    std::string certificate;
};
/// What the records do not take is put into a file.
struct SaveCopy {};
struct DismissNotice {};
struct Quit {};

using Intent =
    std::variant<ChoosePerson, AddPerson, OpenBrief, ContinueAttempt, StartScenario, TakeAction, HoldClock,
                 StartedTyping, LeaveConversation, ShowDebrief, OpenAttempt, PlayAgain, PlayFromTurn, GoHome, GoBack, OpenManager,
                 OpenSettings, AskForAttempts, SetInterfaceLanguage, SetTheme, SetTextSize, ChangeSettings, ShowKeys, StartTour, ReadAgain, ToggleVoice,
                 Welcomed, Practise, OpenCertificates, SaveCertificate, SaveCopy, DismissNotice, Quit>;
using Intents = std::vector<Intent>;

} // namespace keel
