#pragma once

#include "language/InterfaceTexts.h"
#include "reports/Debrief.h"
#include "reports/Html.h"

namespace keel {

// What to take away from an attempt, for the printed page. Each writes nothing where there is nothing to say.

/// The same moment played twice.
void writeComparison(Html& html, const Debrief& debrief, const Speaker& speak);
/// The one thing to try next.
void writeAdvice(Html& html, const Debrief& debrief, const Speaker& speak);
/// The hardest moment, with a strong and a weak reply.
void writeExamples(Html& html, const Debrief& debrief, const Speaker& speak);

/// "Plays the feeling down: −42 in all, turns 1, 3".
std::string adviceReason(const DebriefAdvice& advice, const Speaker& speak);
/// "A strong reply", or that it was the one given.
std::string exampleTitle(const DebriefExamples& examples, const DebriefTurn& example, const Speaker& speak);
/// "anger 62 · trust 30 · patience 55".
std::string levelsText(Level anger, Level trust, Level patience, const Speaker& speak);

} // namespace keel
