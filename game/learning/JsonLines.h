#pragma once

#include "base/JsonCursor.h"

#include <algorithm>
#include <string>

namespace keel {

/// Calls `read` with each line of a JSON Lines file. Faults are reported with file and line; a line with a fault is left out.
template <class Thing, class Read>
std::vector<Thing> readJsonLines(const SourceText& source, Diagnostics& diagnostics, Read read)
{
    std::vector<Thing> things;
    const std::string& text = source.text();
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        ++number;
        if (end > at) {
            const SourceText line(source.name() + ":" + std::to_string(number), text.substr(at, end - at));
            Diagnostics own;
            if (const auto value = parseJson(line, own)) {
                Thing thing = read(JsonCursor(line, *value, own));
                if (!hasErrors(own))
                    things.push_back(std::move(thing));
            }
            diagnostics.insert(diagnostics.end(), own.begin(), own.end());
        }
        at = end + 1;
    }
    return things;
}

} // namespace keel
