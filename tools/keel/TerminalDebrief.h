#pragma once

#include "language/InterfaceTexts.h"
#include "reports/Debrief.h"

#include <iosfwd>

namespace keel {

/// The debrief in plain lines. With `transcript`, every turn with its marked words and reasons.
void printDebrief(const Debrief& debrief, const Speaker& speak, bool transcript, std::size_t columns, std::ostream& out);

} // namespace keel
