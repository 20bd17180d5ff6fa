#pragma once

#include <string>
#include <string_view>

namespace keel {

/// Stands at the end of a line that the customer has not finished (a no-break space and an ellipsis).
inline constexpr std::string_view goesOnSign = "\u00A0…";

/// The line with that sign; in place of its full stop, where it has one.
std::string unfinishedLine(std::string line);

} // namespace keel
