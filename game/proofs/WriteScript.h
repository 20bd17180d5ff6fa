#pragma once

#include "engine/Session.h"

#include <string>
#include <vector>

namespace keel {

/// A conversation that was played, as a play script: every step with what came of it, the end with its ending and
/// scores. Played again it comes out the same, until something changes.
std::string writeScript(const Session& session, const std::string& about);

/// Text keys of what the customer says, in order.
std::vector<std::string> linesIn(const Events& events);

} // namespace keel
