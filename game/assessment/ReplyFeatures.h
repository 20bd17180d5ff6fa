#pragma once

#include "assessment/Findings.h"
#include "language/TextFeatures.h"

#include <vector>

namespace keel {

/// What a learned model sees of a reply in its context: the words, what the rules found, what the customer's line
/// opened, and the reply's length. `found` is everything that the rules found, `shown` what of it counts.
void replyFeatures(const Reading& reading, const std::vector<Finding>& found, const std::vector<Finding>& shown, const FeatureSink& sink);

} // namespace keel
