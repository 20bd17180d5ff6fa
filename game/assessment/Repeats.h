#pragma once

#include "assessment/Findings.h"

#include <vector>

namespace keel {

/// Sets of each sentence of the reply whether what it asks for was told, in the customer's line or the facts: not whether it
/// uses words that were said, but whether the answer was given (D4).
void markAnswers(Reading& reading);

/// Whether a sentence says what was said or agreed and asks if that is so: who checks does not ask again.
bool checksBack(const std::vector<Finding>& findings, const AnalysedText& reply, std::size_t sentence);

/// A question for what the customer has told already is `request_repeat` and nothing else (D4).
void turnRepeatedQuestions(const Reading& reading, std::vector<Finding>& findings);

} // namespace keel
