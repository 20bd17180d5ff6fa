#pragma once

#include "engine/Session.h"
#include "language/InterfaceTexts.h"
#include "reports/DebriefTurn.h"

#include <optional>
#include <vector>

namespace keel {

/// The hardest moment with two of its written replies beside what was said: seeing a strong and a weak model together
/// teaches more than either (Taylor, Russ-Eft & Chan 2005, 10.1037/0021-9010.90.4.692).
struct DebriefExamples {
    int turn = 0;        ///< number of the turn
    DebriefTurn said;    ///< what was said there
    DebriefTurn strong;  ///< the written reply of that moment that is worth most by its scores and by what it does there
    DebriefTurn weak;    ///< the one that is worth least
    bool heardOutFirst = false; ///< the customer had paused there: the strong reply is given once they have finished

    /// What was said there is one of the two.
    bool saidIsOneOfThem() const { return (said.said == strong.said && !heardOutFirst) || said.said == weak.said; }
};

/// For the turn to look at first where it is a reply to the customer, otherwise for the reply that earned least. None
/// where fewer than two written replies were on offer, or all earn the same.
std::optional<DebriefExamples> examplesFor(const Session& session, const std::vector<DebriefTurn>& turns, std::optional<int> hardestTurn,
                                           const Speaker& speak);

} // namespace keel
