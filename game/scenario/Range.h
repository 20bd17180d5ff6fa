#pragma once

#include "base/JsonCursor.h"

#include <optional>

namespace keel {

/// Whole numbers from `least` to `most`, both included.
struct Range {
    int least = 0;
    int most = 100;
    bool holds(int value) const { return value >= least && value <= most; }
};

/// Reads `[least, most]`, both from 0 to `highest`. Nothing, with a diagnostic, where it is no such range.
std::optional<Range> readRange(const JsonCursor& cursor, std::int64_t highest);

} // namespace keel
