#pragma once

#include "language/Spellings.h"
#include "language/Token.h"

#include <string_view>

namespace keel {

/// Cuts any bytes into sentences and words, in linear time. Marks of all scripts stay with their letters; hyphenated
/// words are several; an apostrophe inside a word belongs to it until the spellings say otherwise.
TokenizedText tokenize(std::string_view text, const Spellings& spellings);

} // namespace keel
