#include "scenario/Range.h"

#include "scenario/Codes.h"

namespace keel {

std::optional<Range> readRange(const JsonCursor& cursor, std::int64_t highest)
{
    const auto ends = cursor.items();
    if (ends.size() != 2) {
        if (cursor.value().kind == JsonValue::Kind::Array)
            cursor.report(codes::badRange, "a range is two numbers", "write `[least, most]`");
        return std::nullopt;
    }
    const auto isSound = [&](const JsonCursor& end) {
        return end.value().isInteger && end.value().integer >= 0 && end.value().integer <= highest;
    };
    Range range;
    range.least = static_cast<int>(ends[0].whole(0, highest));
    range.most = static_cast<int>(ends[1].whole(0, highest));
    if (!isSound(ends[0]) || !isSound(ends[1]))
        return std::nullopt;
    if (range.least > range.most) {
        cursor.report(codes::rangeReversed, "this range ends before it begins", "write the smaller number first");
        return std::nullopt;
    }
    return range;
}

} // namespace keel
