#pragma once

#include "learning/Evaluate.h"

#include <map>
#include <string>
#include <vector>

namespace keel {

/// A reply in standard spelling, and the same meaning as other people write it.
struct FairnessCase {
    struct Variant {
        std::string kind; ///< `misspelt`, `bare`, `second-language`, `dialect`, `gender`
        std::string text;
    };
    std::string id, customer, text;
    std::vector<Variant> variants;
};

/// Reads JSON Lines, one case a line (assets/corpus/README.md).
std::vector<FairnessCase> readFairness(const SourceText& source, Diagnostics& diagnostics);

/// How far the scores of variants lie from those of the standard wording.
struct Spread {
    Share near;                       ///< within 10 points in every dimension
    std::array<double, 3> lower{};    ///< mean of the standard's score less the variant's, by dimension: above 0 the variant is marked down
    std::array<double, 3> distance{}; ///< mean of the difference whichever its sign
};

/// By kind of variant.
std::map<std::string, Spread> fairnessOf(const std::vector<FairnessCase>& cases, const std::string& language, const Assessor& assessor);

} // namespace keel
