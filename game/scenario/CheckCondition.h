#pragma once

#include "base/JsonCursor.h"
#include "scenario/Condition.h"

namespace keel {

/// Reports what a well-formed condition says in vain: comparisons with numbers that a word never has, parts that are
/// always or never true on their face, `not not`, and parts said twice.
void checkCondition(const JsonCursor& cursor, const Condition& condition);

} // namespace keel
