#pragma once

#include "base/Behaviour.h"

#include <span>
#include <string_view>
#include <optional>

namespace keel {

/// The behaviours that are practised one at a time, in the order in which a beginner meets them: what a short reply to one
/// line can show. A greeting or a name needs no practice, a compensation needs a case.
std::span<const Behaviour> skills();
/// Nothing where the id names no skill.
std::optional<Behaviour> skillOf(std::string_view id);

} // namespace keel
