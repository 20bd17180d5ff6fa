#pragma once

#include "language/InterfaceTexts.h"
#include "reports/Debrief.h"

#include <string>

namespace keel {

/// Text broken at spaces into lines of at most `width` code points, each after `indent`. Ends with a line break.
std::string wrapped(const std::string& text, std::size_t width, const std::string& indent = {});

/// The debrief for a terminal: ending, scores with their reasons, what was taken up, reached and promised, and the
/// transcript with the reasons of every reply.
std::string debriefText(const Debrief& debrief, const Speaker& speak, std::size_t width = 80);

} // namespace keel
