#pragma once

#include "engine/Session.h"
#include "language/InterfaceTexts.h"
#include "reports/DebriefTurn.h"

#include <string>
#include <vector>

namespace keel {

/// A conversation as turns, and what was heard after the last.
struct DebriefTurns {
    std::vector<DebriefTurn> turns;
    std::vector<DebriefLine> lastWords;
};

DebriefTurns turnsOf(const Session& session, const Speaker& speak);

} // namespace keel
