#pragma once

#include <string>
#include <string_view>

namespace keel {

/// The made-up language that shows what would go wrong in a translation: made from the original when it is asked for,
/// never stored.
inline constexpr const char* pseudoLanguage = "en-XA";

/// The text as it would look in the made-up language: in square brackets (text without them is not translated at all,
/// text that lacks one is cut off), with accented letters that resemble the Latin ones, and about 40 % longer, as
/// translations are. Placeholders stay as they are. An empty text stays empty.
std::string pseudoText(std::string_view text);

} // namespace keel
