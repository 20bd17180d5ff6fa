#pragma once

#include <string>
#include <string_view>

namespace keel {

/// A text as a search compares it: without case, accents or compatibility forms, so that `jose` finds `José`.
std::string searchFold(std::string_view text);

} // namespace keel
