#pragma once

#include "base/JsonCursor.h"
#include "base/Units.h"
#include "scenario/Move.h"

namespace keel {

/// Reads `{"do":"pick","reply":"own", …}`. Keys besides the move's own that are allowed there: `alsoAllowed`.
std::optional<Move> readMove(const JsonCursor& cursor, const std::vector<std::string>& alsoAllowed);

/// A move as `{"do":"pick","reply":"own"}`, keys in a fixed order: the form of scripts, attempts and stores alike.
std::string moveToJson(const Move& move);

/// `12s`, `2m`, `1500ms`.
std::optional<Milliseconds> readDuration(const JsonCursor& cursor);

} // namespace keel
