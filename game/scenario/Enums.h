#pragma once

#include "base/JsonCursor.h"
#include "scenario/Names.h"
#include "scenario/Scenario.h"

namespace keel {

/// Reads one of an enumeration's ids; an unknown one is reported with the nearest, and gives the first.
template <class Enum>
Enum readEnum(const JsonCursor& cursor, std::size_t count, const NameKind& kind)
{
    const std::string text = cursor.text();
    for (std::size_t i = 0; i < count; ++i)
        if (idOf(static_cast<Enum>(i)) == text)
            return static_cast<Enum>(i);
    std::vector<std::string> valid;
    for (std::size_t i = 0; i < count; ++i)
        valid.emplace_back(idOf(static_cast<Enum>(i)));
    if (cursor.value().kind == JsonValue::Kind::String)
        cursor.report(kind.code, "there is no " + std::string(kind.noun) + " `" + text + "`", nearestNameHint(text, valid));
    return static_cast<Enum>(0);
}

inline Channel readChannel(const JsonCursor& cursor) { return readEnum<Channel>(cursor, channelCount, {codes::unknownChannel, "channel"}); }
inline Phase readPhase(const JsonCursor& cursor) { return readEnum<Phase>(cursor, 4, {codes::unknownPhase, "phase"}); }
inline EndingKind readEndingKind(const JsonCursor& cursor) { return readEnum<EndingKind>(cursor, 4, {codes::unknownEndingKind, "kind of ending"}); }
inline Trigger readTrigger(const JsonCursor& cursor) { return readEnum<Trigger>(cursor, triggerCount, {codes::unknownTrigger, "trigger"}); }

} // namespace keel
