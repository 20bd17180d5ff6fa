#pragma once

#include "proofs/Vocabulary.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace keel {

/// A number's range in thousandths, both ends included.
struct Bound {
    std::size_t number = 0; ///< which: see Vocabulary
    std::int64_t least = 0;
    std::int64_t most = 0;
};

/// One way for a condition to hold: these words are true, those are false, these numbers lie within bounds. Closed
/// under what words say about each other: who shows a behaviour now has shown it.
struct Case {
    Words yes;
    Words no;
    std::vector<Bound> bounds; ///< by number, each once
};

/// A condition as its alternatives; none: it can never hold. One empty case: it always does.
using Cases = std::vector<Case>;

/// Beyond so many alternatives a condition is not decided.
inline constexpr std::size_t mostCases = 256;

/// The alternatives of a condition, or of its opposite; contradictions are left out. None where there are too many.
/// Numbers the words that it meets. Comparisons between two words are taken to go either way.
std::optional<Cases> casesOf(const Condition& condition, Vocabulary& words);
std::optional<Cases> casesAgainst(const Condition& condition, Vocabulary& words);

/// Both at once; none where they contradict each other.
std::optional<Case> joined(const Case& one, const Case& other, const Vocabulary& words);
/// Every pair that does not contradict itself. None where there are too many.
std::optional<Cases> joined(const Cases& one, const Cases& other, const Vocabulary& words);

} // namespace keel
