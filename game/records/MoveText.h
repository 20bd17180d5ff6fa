#pragma once

#include "scenario/Move.h"

#include <optional>
#include <string>

namespace keel {

/// A move from the JSON kept in an action's row; nothing where it cannot be read.
std::optional<Move> moveFromText(const std::string& json);

} // namespace keel
