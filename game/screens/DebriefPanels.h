#pragma once

#include "reports/Debrief.h"
#include "screens/Intent.h"
#include "screens/Meters.h"

namespace keel {

/// The parts of the debrief page. Each draws at the top of `column` and returns the height it took.
float debriefEnding(Ui& ui, const Box& column, const Debrief& debrief, const std::string& trainee);
float debriefScores(Ui& ui, const Box& column, const Debrief& debrief);
float debriefCourse(Ui& ui, const Box& column, const Debrief& debrief);
/// `canRewind`: every reply can be gone back to.
float debriefTranscript(Ui& ui, const Box& column, const Debrief& debrief, bool canRewind, Intents& intents);
/// These take no height where there is nothing to say; otherwise a gap below is in it.
float debriefComparison(Ui& ui, const Box& column, const Debrief& debrief);
float debriefAdvice(Ui& ui, const Box& column, const Debrief& debrief);
float debriefExamples(Ui& ui, const Box& column, const Debrief& debrief);
float debriefPrinciples(Ui& ui, const Box& column, const Debrief& debrief);
float debriefOutcomes(Ui& ui, const Box& column, const Debrief& debrief);

/// `+12`, `−5`, `0`.
std::string pointsText(int points);
Colour inkOf(const Theme& theme, Dimension dimension);
Colour inkOf(const Theme& theme, EndingKind kind);
std::string keyOf(Dimension dimension);

/// A reply with the words that showed something underlined, and under them what they showed. Returns the height.
float markedReply(const Ui& ui, Point at, const DebriefTurn& turn, float width);
float markedReplyHeight(const Ui& ui, const DebriefTurn& turn, float width);

} // namespace keel
