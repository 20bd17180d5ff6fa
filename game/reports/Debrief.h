#pragma once

#include "base/Id.h"
#include "engine/Attempt.h"
#include "engine/Result.h"
#include "engine/Session.h"
#include "language/InterfaceTexts.h"
#include "reports/DebriefAdvice.h"
#include "reports/DebriefComparison.h"
#include "reports/DebriefExamples.h"
#include "reports/DebriefPrinciple.h"
#include "reports/DebriefTurn.h"

#include <optional>
#include <string>
#include <vector>

namespace keel {

/// A term of one of the attempt's three scores; those of a dimension sum to it exactly.
struct DebriefAttemptReason {
    Dimension dimension = Dimension::Empathy;
    int points = 0;
    std::string rule;
    std::string text; ///< "Opportunities taken: 3 of 4"
    std::string source;
};

/// A feeling shown, a fact told or a question asked, and how the next reply met it.
struct DebriefOpportunity {
    int turn = 0;             ///< number of the turn whose reply met it, as in `DebriefTurn::number`
    std::string text;         ///< "A feeling was shown: humiliation"
    std::string customerLine; ///< where it was opened
    bool taken = false;
    int empathy = 0; ///< of the reply that met it, 0–100
};

struct DebriefGoal {
    std::string text;
    int weight = 1;
    bool reached = false;
    int turn = 0; ///< number of the turn that reached it; 0 where none did
};

struct DebriefPromise {
    std::string text;
    std::string fate; ///< what became of it
    bool keepable = true; ///< kept, where it came due
    int turn = 0;         ///< number of the turn that made it
    bool cameDue = false;

    /// Of the word for how it stands: `reports.debrief.kept`, …
    const char* stateKey() const;
};

struct DebriefEnding {
    EndingId id;
    EndingKind kind = EndingKind::Mixed;
    std::string title;
    std::string text;
    std::string consequence;
};

/// The customer's levels: before the first turn, then after each.
struct DebriefPoint {
    int turn = 0; ///< 0: the start
    Milliseconds at{0};
    Level anger, trust, patience;
};

/// An attempt told back to the one who played it: what the window, the terminal and the printed report all show.
/// Every word is ready to be shown: the conversation in the language it was played in, the rest in the interface's.
struct Debrief {
    std::string scenario; ///< title
    std::string summary;
    std::string customer; ///< name

    Scores scores;
    bool passed = false;
    bool practice = false; ///< it went back into another attempt, and counts in no average
    std::string manner;    ///< how it was played, in a sentence; empty where that was not recorded
    std::vector<std::string> fatal; ///< names of behaviours that fail an attempt whatever its scores
    std::vector<DebriefAttemptReason> reasons;
    std::optional<DebriefEnding> ending; ///< none while it goes on

    std::vector<DebriefTurn> turns;
    std::vector<DebriefLine> lastWords; ///< after the last turn
    std::vector<DebriefPoint> course;   ///< one more than `turns`

    std::vector<DebriefOpportunity> opportunities;
    std::vector<DebriefGoal> goals;
    std::vector<DebriefPromise> promises; ///< those made
    std::vector<DebriefPrinciple> principles; ///< what was missed first, for that is what there is to learn
    std::optional<int> hardestTurn; ///< number of the turn that moved the customer most the wrong way
    std::optional<DebriefExamples> examples;
    std::optional<DebriefAdvice> advice;         ///< the one thing to try next
    std::optional<DebriefComparison> comparison; ///< of an attempt that went back into another; added by `compareCourses`
};

Debrief makeDebrief(const Session& session, const Result& result, const Speaker& speak);
/// Adds what the session does not know: how the attempt was played.
void tellAttempt(Debrief& debrief, const Attempt& attempt, const Speaker& speak);

} // namespace keel
