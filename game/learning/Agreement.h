#pragma once

#include "learning/Ratings.h"

#include <array>
#include <string>
#include <vector>

namespace keel {

/// How far two judges of the same replies agree. Ratings go from 0 to 3.
struct Agreement {
    int replies = 0;     ///< that both rated
    double kappa = 0;    ///< Cohen's, weighted by the square of the distance (1968): 1 the same, 0 as by chance
    double spearman = 0; ///< rank correlation, ties sharing their rank
    double bias = 0;     ///< mean of the second judge's rating less the first's
};

Agreement agreementOf(const std::vector<double>& first, const std::vector<double>& second);

/// The rating (0–3) that a score (0–100) stands for: the scales of assets/rubric/README.md.
int ratingOf(int score);

/// The mean of what the raters gave, as far as they gave anything.
std::optional<double> meanRating(const RatedReply& reply, std::size_t dimension);

} // namespace keel
