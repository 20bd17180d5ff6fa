#include "scenario/CheckPatterns.h"

#include "language/Pattern.h"

#include <algorithm>

namespace keel {

namespace {

/// Plain words with single blanks, the usual pattern, have no notation that could be wrong.
bool isPlainWords(std::string_view text)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) { return isLetter(c) || c == ' '; }) && isLetter(text.front());
}

} // namespace

void checkPatterns(const JsonCursor& list)
{
    if (list.value().kind != JsonValue::Kind::Array)
        return;
    static const Spellings none;
    for (const JsonCursor& item : list.items()) {
        const JsonValue& value = item.value();
        if (value.kind != JsonValue::Kind::String || isPlainWords(value.text))
            continue;
        std::vector<PatternFault> faults;
        parsePattern(value.text, none, faults);
        for (const PatternFault& fault : faults)
            item.reportInside(fault.offset, fault.code, fault.message, fault.hint);
    }
}

} // namespace keel
