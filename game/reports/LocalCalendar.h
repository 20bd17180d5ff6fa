#pragma once

#include "language/InterfaceTexts.h"
#include "practice/Plan.h"

#include <string>

namespace keel {

/// Where days begin in this machine's time zone, as of a moment (milliseconds since 1970-01-01 UTC).
Calendar localCalendar(std::int64_t moment);
/// A day as its language writes it.
std::string dayText(Day day, const Speaker& speak);

} // namespace keel
