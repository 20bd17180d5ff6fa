#pragma once

#include "base/Behaviour.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace keel {

/// A day of the calendar, where somebody practises.
using Day = std::chrono::sys_days;

/// One short moment that somebody practised: what was called for, what was said, and whether it was shown.
struct Drill {
    std::string person;
    Behaviour skill = Behaviour::AcknowledgeFeeling; ///< what the moment called for
    std::string language;
    std::string moment;  ///< its id, so that it does not come again before all others
    std::string reply;   ///< as typed
    std::int64_t at = 0; ///< milliseconds since 1970-01-01 UTC
    bool passed = false; ///< the first reply showed the skill
    bool operator==(const Drill&) const = default;
};

} // namespace keel
