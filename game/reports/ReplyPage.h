#pragma once

#include "assessment/Assessment.h"
#include "language/InterfaceTexts.h"
#include "reports/DebriefTurn.h"

#include <string>
#include <vector>

namespace keel {

/// One reply outside a conversation, with its marks and reasons in words.
DebriefTurn turnOf(const std::string& reply, const ReplyAssessment& assessment, const Speaker& speak);

struct ExplainedReply {
    std::string customer; ///< the line that it answers; may be empty
    std::string reply;
    ReplyAssessment assessment;
};

/// Replies, each with all that its scores are made of, as a page to hand to somebody: the words marked in place, and for each
/// point its reason, its source and what would have earned more.
std::string replyPage(const std::vector<ExplainedReply>& replies, const Speaker& speak);

} // namespace keel
