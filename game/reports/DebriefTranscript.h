#pragma once

#include "language/InterfaceTexts.h"
#include "reports/Debrief.h"
#include "reports/Html.h"

namespace keel {

/// The conversation with the marked words in place and the reasons below each reply.
void writeTranscript(Html& html, const Debrief& debrief, const Speaker& speak);

/// One reply of it.
void writeReply(Html& html, const DebriefTurn& turn, const Speaker& speak);

} // namespace keel
