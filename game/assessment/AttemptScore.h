#pragma once

#include "assessment/Assessment.h"
#include "assessment/Rubric.h"

namespace keel {

/// The three scores of a conversation from its tally (rubric: attempt level). The reasons add up to them.
AttemptAssessment scoreAttempt(const AttemptTally& tally, const Rubric& rubric);

} // namespace keel
