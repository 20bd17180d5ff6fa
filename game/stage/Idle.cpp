#include "stage/Idle.h"

#include "stage/Posture.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace keel {

namespace {

constexpr double blinkEvery = 4.3;
constexpr double blinkLasts = 0.2;
constexpr double shiftEvery = 11.0;
constexpr double shiftLasts = 1.6;
constexpr double glanceEvery = 7.7;
constexpr double glanceLasts = 1.1;
constexpr double glanceTurns = 0.12; ///< in which the eyes get there

float eased(double t)
{
    const auto x = static_cast<float>(std::clamp(t, 0.0, 1.0));
    return x * x * (3 - 2 * x);
}

/// A place between −1 and 1 for each turn, the same at every start.
float placeOf(double turn)
{
    const double mixed = std::sin(turn * 12.9898) * 43758.5453;
    return static_cast<float>(2 * (mixed - std::floor(mixed)) - 1);
}

/// Seconds until a movement that comes every `period` and lasts `lasts` starts; 0 while it goes on.
double untilNext(double time, double period, double lasts)
{
    const double into = std::fmod(time, period);
    return into < lasts ? 0.0 : period - into;
}

} // namespace

float blinkAt(double time)
{
    const double into = std::fmod(time, blinkEvery) - (blinkEvery - blinkLasts);
    if (into < 0)
        return 0;
    const auto t = static_cast<float>(into / blinkLasts);
    return 1 - std::abs(2 * t - 1);
}

double nextBlinkIn(double time) { return std::max(0.0, blinkEvery - blinkLasts - std::fmod(time, blinkEvery)); }

float weightAt(double time)
{
    const double turn = std::floor(time / shiftEvery);
    return placeOf(turn) + (placeOf(turn + 1) - placeOf(turn)) * eased((time - turn * shiftEvery) / shiftLasts - 0.0);
}

float gazeAt(double time)
{
    const double turn = std::floor(time / glanceEvery);
    const double into = time - turn * glanceEvery;
    return placeOf(turn + 0.5) * (eased(into / glanceTurns) - eased((into - glanceLasts) / glanceTurns));
}

double nextIdleFrameIn(const Mood& mood, const Moment& moment, float pixelsOfBreath)
{
    if (moment.still)
        return std::numeric_limits<double>::infinity();
    // Drawn whenever the chest has moved by half a pixel: up and down once a breath.
    const double steps = std::max(4.0, 4.0 * static_cast<double>(pixelsOfBreath));
    constexpr double quickest = 0.16;
    double next = moment.rest < 1 ? std::max(quickest, 60.0 / breathsPerMinute(mood) / steps) : std::numeric_limits<double>::infinity();
    const double blink = nextBlinkIn(moment.time);
    if (moment.rest >= 1) // shut, and open again
        return blink > 0 ? blink + blinkLasts / 2 : blinkLasts;
    next = std::min(next, blink > 0 ? blink + 0.005 : 0.05);
    const double shift = untilNext(moment.time, shiftEvery, shiftLasts);
    next = std::min(next, shift > 0 ? shift + 0.005 : 0.1);
    const double glance = untilNext(moment.time, glanceEvery, glanceLasts + glanceTurns);
    return std::min(next, glance > 0 ? glance + 0.005 : 0.1);
}

} // namespace keel
