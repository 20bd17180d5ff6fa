#pragma once

#include "reports/DebriefTurn.h"

#include <optional>
#include <string>
#include <vector>

namespace keel {

/// What something in a reply gave or cost, its three scores taken together.
struct DebriefWeight {
    std::string rule;
    std::string label;
    std::string words; ///< of the reply; empty where it is about the whole
    int points = 0;    ///< sum over the three scores; not 0
};

/// The heaviest first. Left out: where every reply starts, and what only keeps scores in their range.
std::vector<DebriefWeight> weightsOf(const DebriefTurn& turn);

/// The one change that would have earned this reply the most; empty where none is known.
std::string suggestionFor(const DebriefTurn& turn);

/// One thing to try in the next attempt.
struct DebriefAdvice {
    std::string what;       ///< what to do instead
    std::string why;        ///< what it is about, by its name: "Plays the feeling down"
    int points = 0;         ///< lost by it in all (below 0), or earned where it could have earned more
    std::vector<int> turns; ///< where, by `DebriefTurn::number`
};

/// What cost most of all that cost something in more than one turn; where nothing did, what cost most. Where hardly
/// anything was lost: what could most often have earned more. None where nothing could have been said better.
std::optional<DebriefAdvice> adviceFrom(const std::vector<DebriefTurn>& turns);

} // namespace keel
