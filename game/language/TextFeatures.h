#pragma once

#include "language/LanguagePack.h"

#include <functional>
#include <string_view>

namespace keel {

/// Where a feature stands: tokens first … last-1 of a sentence; one of the whole text has no sentence.
struct FeaturePlace {
    static constexpr std::size_t everywhere = ~std::size_t{0};
    std::size_t sentence = everywhere;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Takes a feature by its name and place. The same one may come again.
using FeatureSink = std::function<void(std::string_view name, const FeaturePlace& place)>;

/// What a learner sees of a text: stems (`w:`), two and three in a row (`b:`, `t:`), two with one in between
/// (`k:`), stems of questions (`q:`), runs of four letters (`c:`), classes of the pack (`p:`) and the stems beside them, and
/// what stands about a name (`n:`). Numbers, dates, prices and clock times are one stem each; words in quotation marks and words
/// copied from the customer are left out. Accents make no difference, nor does case but in names, nor punctuation but question
/// marks and what sets a name apart.
void textFeatures(const LanguagePack& pack, const AnalysedText& text, const FeatureSink& sink);

/// What it sees of the words' meanings (`m:`): concepts of the pack, two and three in a row, and two with a word in
/// between. Much the same in every language, so that examples of one teach the others.
void conceptFeatures(const LanguagePack& pack, const AnalysedText& text, const FeatureSink& sink);

/// The stem that features show of a word: one and the same for all numbers, dates, prices, clock times, emoji.
std::string_view featureStem(const AnalysedText& text, std::size_t token);

} // namespace keel
