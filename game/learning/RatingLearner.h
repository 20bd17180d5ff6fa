#pragma once

#include "learning/Boosting.h"
#include "learning/Folds.h"
#include "learning/Regression.h"
#include "learning/Train.h"

#include <cstdint>
#include <string>
#include <vector>

namespace keel {

/// How a whole reply is rated: a model that foresees the points, and trees that correct it.
struct LearntRating {
    Weights weights;
    std::string trees; ///< as BoostedTrees reads them
};

/// Foresees how a reply is rated in one dimension, in points of the scale of the scores: `learn`, and then, once the sums of
/// all are known, `decide`.
class RatingLearner {
public:
    /// `dimension`: 0 empathy, 1 resolution, 2 courtesy.
    RatingLearner(const Examples& examples, std::size_t dimension, const TrainingOptions& options);

    /// The regression over the features, and what those that have not seen a reply say of it: hundredths of a point, by reply.
    std::vector<int> learn();
    /// Trees that correct what the regression says by what the reply seems to show.
    LearntRating decide(const SumTable& sums, std::size_t column) const;

private:
    Weights fit(int fold) const;

    const Examples& m_examples;
    const TrainingOptions& m_options;
    Folds m_folds;
    std::vector<double> m_points;       ///< by reply; nothing where it was not rated
    std::vector<std::uint32_t> m_rated; ///< replies
    Weights m_weights;
};

} // namespace keel
