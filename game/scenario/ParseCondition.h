#pragma once

#include "base/JsonCursor.h"
#include "scenario/Condition.h"
#include "scenario/Names.h"

namespace keel {

/// Parses a condition; every fault is reported at its column inside the text. Returns "always" for a faulty one, so
/// that loading goes on to find the rest.
Condition parseCondition(const JsonCursor& cursor, const Names& names);

} // namespace keel
