#pragma once

#include "keel/Command.h"

#include <cstdint>

namespace keel {

struct DrillOptions {
    std::string skill, language, person, records;
    std::uint64_t seed = 0;
    std::size_t count = 20;
    bool json = false;
};

/// Moments on one skill (or on what is due: `due`), replies read from stdin, a line each.
int practiseDrill(Installation& installation, const DrillOptions& options);

/// Now, in milliseconds since 1970-01-01 UTC.
std::int64_t nowInMilliseconds();

} // namespace keel
