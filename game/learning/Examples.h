#pragma once

#include "learning/Corpus.h"

#include <cstdint>
#include <string>
#include <vector>

namespace keel {

/// Features with their values. A feature that few replies have is worth more; the length of a row is one, so that short and
/// long texts weigh alike.
struct RowFeature {
    std::uint32_t number = 0;
    float value = 0;
};
using Row = std::vector<RowFeature>;

/// What a corpus looks like to the learner: replies and their sentences with the features that each has.
struct Examples {
    struct Reply {
        const LabelledReply* labels = nullptr;
        std::size_t context = 0;
        std::size_t first = 0, last = 0; ///< its sentences are `sentences` first … last-1
    };
    std::vector<std::string> names; ///< of the features, by number; sorted
    std::vector<double> rarity;     ///< by number: the root of the logarithm of how rare a feature is among the replies
    std::vector<Row> sentences;
    std::vector<Row> wholes; ///< by reply
    std::vector<Reply> replies;

    static constexpr std::uint32_t unknown = ~std::uint32_t{0};
    /// The number of a feature; `unknown` where it was not learned.
    std::uint32_t numberOf(const std::string& name) const;
};

bool has(const Row& row, std::uint32_t feature);

/// Features of a corpus that outlives the examples. Those seen in fewer contexts are left out. The assessor must have no models.
Examples examplesOf(const Corpus& corpus, const std::string& language, const Assessor& assessor, int leastContexts);

} // namespace keel
