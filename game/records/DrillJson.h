#pragma once

#include "base/JsonCursor.h"
#include "records/Drill.h"

#include <optional>
#include <string>

namespace keel {

/// `2026-03-01`.
std::string dayToText(Day day);
/// Nothing where it is no day of the calendar, written so.
std::optional<Day> dayFromText(const std::string& text);

/// A drill as exports hold it, in one line, keys sorted.
std::string drillToJson(const Drill& drill);
/// Reports what is wrong; nothing where something is.
std::optional<Drill> drillFromJson(const JsonCursor& cursor);

} // namespace keel
