#pragma once

#include "language/InterfaceTexts.h"

#include <cstdint>
#include <string>

namespace keel {

// Moments are milliseconds since 1970-01-01 UTC.

/// For people: in the time zone of this machine, written as their language does.
std::string dayText(std::int64_t moment, const Speaker& speak);
std::string momentText(std::int64_t moment, const Speaker& speak);

/// For programs: `2026-11-21T19:07:15.250Z` (ISO 8601, UTC).
std::string isoMoment(std::int64_t moment);

} // namespace keel
