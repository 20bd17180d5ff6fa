#pragma once

#include "base/JsonCursor.h"
#include "scenario/Scenario.h"

namespace keel {

/// Reads one of an enumeration's ids; an unknown one is reported with the nearest, and gives the first.
template <class Enum>
Enum readEnum(const JsonCursor& cursor, std::size_t count, const std::string& what)
{
    const std::string text = cursor.text();
    std::vector<std::string> valid;
    for (std::size_t i = 0; i < count; ++i) {
        valid.emplace_back(idOf(static_cast<Enum>(i)));
        if (valid.back() == text)
            return static_cast<Enum>(i);
    }
    if (cursor.value().kind == JsonValue::Kind::String)
        cursor.report("scenario.unknown-name", "there is no " + what + " `" + text + "`", nearestNameHint(text, valid));
    return static_cast<Enum>(0);
}

inline Channel readChannel(const JsonCursor& cursor) { return readEnum<Channel>(cursor, 5, "channel"); }
inline Phase readPhase(const JsonCursor& cursor) { return readEnum<Phase>(cursor, 4, "phase"); }
inline EndingKind readEndingKind(const JsonCursor& cursor) { return readEnum<EndingKind>(cursor, 4, "kind of ending"); }
inline Trigger readTrigger(const JsonCursor& cursor) { return readEnum<Trigger>(cursor, 11, "trigger"); }

} // namespace keel
