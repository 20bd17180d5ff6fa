#pragma once

#include "base/Id.h"

#include <memory>
#include <string>
#include <vector>

namespace keel {

class PatternSet;
class ReadingMemo;

/// A scenario's own phrase patterns in one language, compiled: which facts a reply tells or asks for, and which places it
/// speaks of going to.
struct Cues {
    std::vector<FactId> saidFacts;  ///< by pattern group of `said`
    std::vector<FactId> askedFacts; ///< by pattern group of `asked`
    std::vector<PlaceId> saidPlaces; ///< by pattern group of `places`
    std::shared_ptr<const PatternSet> said;
    std::shared_ptr<const PatternSet> asked;
    std::shared_ptr<const PatternSet> places; ///< that a reply invites to
    std::shared_ptr<ReadingMemo> memo; ///< what was made of the scenario's texts before; may be null
};

} // namespace keel
