#pragma once

#include "assessment/Findings.h"
#include "assessment/Learned.h"
#include "assessment/Ledger.h"

#include <string>
#include <vector>

namespace keel {

/// What has been established about a reply before its circumstances are weighed.
struct ReplyFacts {
    const Rubric* rubric = nullptr;
    const Reading* reading = nullptr;
    std::string text;
    std::vector<FoundBehaviour> shown;
    std::vector<Behaviour> certainCosts; ///< shown, held against the reply, and a rule is certain of them
    bool wrongClaim = false;    ///< it tells something that is not so
    std::size_t apologies = 0;  ///< places in the reply that apologise
    std::optional<std::array<SoundsLike, 3>> rated; ///< none where nobody has learned from any
    std::optional<int> stuffed;  ///< percent of certainty that it is a heap of formulas; none where nobody has learned what that is
    bool invites = false;       ///< it only asks the customer to go on: nothing is passed over
    bool judgeWording = true;   ///< false for a reply that its author has marked

    bool shows(Behaviour behaviour) const;
    bool takesFeelingUp() const; ///< some behaviour answers the feeling shown
};

/// Enters the rules of the rubric that look at more than the words: the moment, what was said before, the shape of
/// the whole reply. Then the ceilings.
void weighCircumstances(const ReplyFacts& facts, Ledger& ledger);

} // namespace keel
