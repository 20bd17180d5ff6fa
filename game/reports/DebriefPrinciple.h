#pragma once

#include "base/Id.h"

#include <string>

namespace keel {

/// A principle that the scenario practises, with its card.
struct DebriefPrinciple {
    PrincipleId id;
    std::string title; ///< the id where the texts have no title
    bool met = false;
    std::string text;   ///< the card: what it asks for; this and the rest may be empty
    std::string good;   ///< an example
    std::string bad;    ///< an example of the opposite
    std::string source; ///< title of the article it comes from
    bool explained = false; ///< its card is shown: it was missed, and is among the first
};

} // namespace keel
