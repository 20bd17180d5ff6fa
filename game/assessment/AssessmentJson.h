#pragma once

#include "assessment/Assessment.h"
#include "assessment/Assessor.h"
#include "language/InterfaceTexts.h"

#include <string>

namespace keel {

/// A reply's assessment as one JSON object without line breaks (the contract of `keel score`). `id`, where it is not
/// empty, is a JSON value and is given back first. Offsets are bytes of `reply`.
std::string assessmentToJson(const ReplyAssessment& assessment, const std::string& reply, const Speaker& speaker, const std::string& id = {});

/// One line of `keel score --jsonl`: `{"id","language","customer","facts":[…],"history":[…],"text"}`; all but
/// `language` and `text` may be left out. `history` holds the trainee's earlier replies, or objects with `speaker` and
/// `text`, of which those of the customer count as told.
struct ScoreRequest {
    std::string id; ///< a JSON value; empty: none
    std::string text;
    ReplyContext context;
    std::string error; ///< not empty: the line is at fault, and this says how
};
ScoreRequest readScoreRequest(const Assessor& assessor, const std::string& line);

/// An answer to one line of `keel score --jsonl`.
struct ScoredLine {
    std::string json;
    bool good = true; ///< false: the line was at fault, and the answer says how
};

ScoredLine scoreLine(const Assessor& assessor, const std::shared_ptr<const InterfaceTexts>& texts, const std::string& line);

} // namespace keel
