#pragma once

#include "learning/Corpus.h"

#include <linear.h>

#include <string>
#include <vector>

namespace keel {

/// Features with their values, closed by index -1. A feature that few contexts have is worth more; the length of a row
/// is one, so that short and long texts weigh alike.
using Row = std::vector<feature_node>;

/// What a corpus looks like to the learner: replies and their sentences with the features that each has.
struct Examples {
    struct Reply {
        const LabelledReply* labels = nullptr;
        std::size_t context = 0;
        std::size_t first = 0, last = 0; ///< its sentences are `sentences` first … last-1
    };
    std::vector<std::string> names; ///< of the features, by number from 1 as liblinear counts; sorted
    std::vector<double> rarity;     ///< by number: the root of the logarithm of how rare a feature is among the replies
    std::vector<Row> sentences;
    std::vector<Row> wholes; ///< by reply
    std::vector<Reply> replies;

    /// The number of a feature; 0 where it was not learned.
    int numberOf(const std::string& name) const;
};

bool has(const Row& row, int feature);

/// Features of a corpus that outlives the examples. Those seen in fewer contexts are left out. The assessor must have no models.
Examples examplesOf(const Corpus& corpus, const std::string& language, const Assessor& assessor, int leastContexts);

} // namespace keel
