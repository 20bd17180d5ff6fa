#pragma once

#include <string>
#include <string_view>

namespace keel {

/// Stands at the end of a line that the customer has not finished.
inline constexpr std::string_view goesOnSign = "…";

/// The line with that sign; in place of its full stop, where it has one.
std::string unfinishedLine(std::string line);

} // namespace keel
