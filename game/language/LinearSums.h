#pragma once

#include "language/LinearModel.h"
#include "language/TextFeatures.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace keel {

/// What a model makes of one text: tell it the features, close it, and ask.
class LinearSums {
public:
    LinearSums(const LinearModel& model, std::size_t sentences);

    void see(std::string_view feature, const FeaturePlace& place);
    void close();

    struct Best {
        int sum = 0; ///< hundredths of a logit: the mean of the sentence's sum and the whole text's
        std::size_t sentence = 0;
    };
    /// The sentence that speaks most for a label. A text shows what one of its sentences shows.
    Best best(std::size_t label) const;
    /// What each sum comes to once the trees have looked at all of them. Trees do not change which words carry a sum.
    struct Outcome {
        std::vector<int> labels;  ///< odds: hundredths of a logit; some number below where they reach neither `add` nor `keep`
        std::vector<int> ratings; ///< hundredths of a point
    };
    Outcome outcome() const;
    /// The words of a sentence that speak most for a label: the run of tokens with the greatest sum, within the bounds.
    std::pair<std::size_t, std::size_t> carriers(std::size_t label, std::size_t sentence, const Sentence& bounds) const;

    /// The words that raise a rating most and those that lower it most: tokens first … last-1, none where first is last.
    struct Pull {
        std::pair<std::size_t, std::size_t> up, down;
    };
    Pull pull(std::size_t rating, std::size_t tokens) const;

private:
    struct Seen {
        std::uint32_t feature = 0;
        std::uint32_t first = 0, last = 0; ///< tokens; none: of the sentence as a whole
    };
    struct Sum {
        std::vector<Seen> seen; ///< each feature once, where it stands first
        double length = 1;
        std::vector<int> columns; ///< those of the other part are 0
    };
    using Part = std::span<const LinearModel::Weight> LinearModel::Feature::*; ///< weights of a sentence, or of the whole
    void add(Sum& sum, Part part) const;

    const LinearModel& m_model;
    std::vector<Seen> m_everywhere;
    std::vector<Sum> m_sentences;
    Sum m_whole;
};

} // namespace keel
