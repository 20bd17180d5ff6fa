#pragma once

#include <string>

namespace keel {

/// The text as somebody in a hurry might write it: in about every third word of five letters or more one letter is
/// missing, doubled or changes places with the next. The same text always becomes the same.
std::string misspelt(const std::string& text);

} // namespace keel
