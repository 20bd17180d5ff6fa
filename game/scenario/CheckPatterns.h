#pragma once

#include "base/JsonCursor.h"

namespace keel {

/// Reports what is wrong with the notation of phrase patterns, each at its column. Whether their words and classes
/// exist is known only with a language pack, and checked with it.
void checkPatterns(const JsonCursor& list);

} // namespace keel
