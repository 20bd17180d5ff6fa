#pragma once

#include "engine/Session.h"
#include "language/InterfaceTexts.h"
#include "reports/DebriefAdvice.h"

#include <optional>
#include <string>
#include <vector>

namespace keel {

/// What a coach says of a reply while the conversation goes on: what the reply did, and one thing that would have
/// earned more. Speaks of the words and never of who said them: feedback on the person lowers what is done next
/// (Kluger & DeNisi 1996, 10.1037/0033-2909.119.2.254).
struct CoachComment {
    enum class Tone { Helped, Mixed, Cost, Plain, NotUnderstood };

    Tone tone = Tone::Plain;
    std::vector<DebriefWeight> did; ///< at most two; what helped first
    std::string more;               ///< what would have earned more; empty where nothing is known
};

CoachComment coachComment(const DebriefTurn& turn, const Speaker& speak);

/// How long it takes to find the comment and read it at an unhurried 150 words a minute.
Milliseconds readingTime(const CoachComment& comment);

/// On the reply just given. None where something else was done since, and on what was said to a colleague; a silence
/// leaves the comment standing, for it takes time to read.
std::optional<CoachComment> coachAfter(const Session& session, const Speaker& speak);

} // namespace keel
