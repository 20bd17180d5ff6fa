#pragma once

#include "language/InterfaceTexts.h"
#include "reports/Debrief.h"

#include <cstdint>
#include <optional>
#include <string>

namespace keel {

/// Who and when, for the head of a printed debrief.
struct DebriefHead {
    std::string trainee;
    std::optional<std::int64_t> startedAt; ///< milliseconds since 1970-01-01 UTC
};

/// The debrief as a page of its own, to be printed or sent.
std::string debriefHtml(const Debrief& debrief, const DebriefHead& head, const Speaker& speak);

} // namespace keel
