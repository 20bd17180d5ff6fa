#pragma once

#include "learning/LabelLearner.h"
#include "learning/RatingLearner.h"

#include <array>
#include <vector>

namespace keel {

struct Learnt {
    std::vector<LearntLabel> labels; ///< every behaviour that is not seen by shape alone, and last what is written to please a program
    std::array<LearntRating, 3> ratings;
};

/// The sums that trees look at: those of the labels, then those of the ratings.
Learnt learn(const Examples& examples, const TrainingOptions& options);

} // namespace keel
