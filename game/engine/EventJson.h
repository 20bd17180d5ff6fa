#pragma once

#include "engine/Result.h"
#include "engine/Session.h"

#include <string>

namespace keel {

/// The whole session, its events and result as one JSON document (what `keel play --script … --json` prints).
/// The same session gives the same bytes.
std::string sessionToJson(const Session& session);

} // namespace keel
