#pragma once

#include "records/Drill.h"

#include <optional>

namespace keel {

/// How well a skill is held: 0 not at all, 3 and more held, 5 at most.
inline constexpr int mostHold = 5;
inline constexpr int heldFrom = 3;

/// How long it is to be remembered where nobody says by when it is needed.
inline constexpr std::chrono::days usualDelay{365};

/// The share of the time to remember (0–1) after which to practise again: 20–40 % of a week, 5–10 % of a year
/// (Cepeda et al. 2008, 10.1111/j.1467-9280.2008.02209.x), between them by the logarithm of the time. What is held well takes the upper
/// end, what has only just been shown half of the lower.
double shareOf(std::chrono::days delay, int hold);

/// The best gap before the next practice: at least a day.
std::chrono::days gapFor(std::chrono::days delay, int hold);

/// When a skill practised on this day is due again: tomorrow after a failure; else after its gap, but no later than the
/// day before it is needed.
Day nextDue(Day practised, bool passed, int hold, const std::optional<Day>& neededOn);

/// A skill shown again sooner than this after the last time is not held better for it.
std::chrono::days leastGap(int hold);

} // namespace keel
