#include "practice/Spacing.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

using std::chrono::days;

constexpr days aWeek{7};
constexpr days aYear{365};

/// What holds for a week and for a year, and by the logarithm what holds between.
double between(double ofWeek, double ofYear, days delay)
{
    const double at = std::log(static_cast<double>(std::clamp(delay, aWeek, aYear).count()) / static_cast<double>(aWeek.count())) /
                      std::log(static_cast<double>(aYear.count()) / static_cast<double>(aWeek.count()));
    return ofWeek + (ofYear - ofWeek) * at;
}

} // namespace

double shareOf(days delay, int hold)
{
    const double lower = between(0.20, 0.05, delay);
    const double upper = between(0.40, 0.10, delay);
    constexpr int lowest = 2; // from here up to mostHold the share grows from the lower end to the upper
    if (hold < lowest)
        return lower / 2;
    return lower + (upper - lower) * static_cast<double>(std::min(hold, mostHold) - lowest) / (mostHold - lowest);
}

days gapFor(days delay, int hold)
{
    return std::max(days(1), days(std::lround(static_cast<double>(delay.count()) * shareOf(delay, hold))));
}

Day nextDue(Day practised, bool passed, int hold, const std::optional<Day>& neededOn)
{
    const Day tomorrow = practised + days(1);
    if (!passed)
        return tomorrow;
    const bool ahead = neededOn && *neededOn > practised;
    const Day due = practised + gapFor(ahead ? *neededOn - practised : usualDelay, hold);
    return ahead ? std::clamp(due, tomorrow, std::max(tomorrow, *neededOn - days(1))) : due;
}

days leastGap(int hold) { return hold == 0 ? days(0) : gapFor(aWeek, hold); }

} // namespace keel
