#pragma once

#include "learning/Evaluate.h"

namespace keel {

/// How far two hands agree on the same replies: what can be expected of anybody, the program included.
struct HandsAgreement {
    Tally labels;                   ///< of the second hand, against those of the first
    std::array<Share, 3> ratings{}; ///< equal, by dimension
    int replies = 0;
};

/// Compares what both have judged: replies of the same words in the context of the same id.
HandsAgreement compareHands(const Corpus& first, const Corpus& second);

} // namespace keel
