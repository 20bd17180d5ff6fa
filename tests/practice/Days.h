#pragma once

#include "records/Drill.h"

namespace keel::test {

/// The first day of the story: 2 March 2026.
inline constexpr Day monday{std::chrono::year_month_day{std::chrono::year(2026), std::chrono::month(3), std::chrono::day(2)}};

inline constexpr std::chrono::days days(int count) { return std::chrono::days(count); }

/// A moment of the day, in milliseconds since 1970-01-01 UTC.
inline std::int64_t at(Day day, int hour, int minute = 0)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(day.time_since_epoch() + std::chrono::hours(hour) + std::chrono::minutes(minute)).count();
}

inline Drill drill(Behaviour skill, Day day, bool passed, int minute = 0, std::string moment = "m")
{
    return {"Ana", skill, "en", std::move(moment), "…", at(day, 9, minute), passed};
}

} // namespace keel::test
