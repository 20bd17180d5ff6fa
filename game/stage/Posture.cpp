#include "stage/Posture.h"

#include "stage/Idle.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace keel {

namespace {

float rise(float from, float to, float at)
{
    const float t = std::clamp((at - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

constexpr double looksEvery = 8.0; ///< seconds between two looks at the watch
constexpr double looksFor = 2.6;

/// How far the wrist is up now, of one who keeps looking at the time.
float lookAtWatch(const Moment& moment)
{
    if (moment.still)
        return 1; // kept up, for it tells something
    const double into = std::fmod(moment.time, looksEvery);
    return rise(0, 0.5F, static_cast<float>(into)) - rise(0, 0.5F, static_cast<float>(into - looksFor));
}

constexpr float calmBreaths = 12; ///< a minute
constexpr float hotBreaths = 32;

/// Slow and quick breathing, weighed: a rate that changed would let the chest jump.
float breathAt(const Mood& mood, double time)
{
    const auto wave = [time](float breaths) {
        return static_cast<float>(std::sin(2 * std::numbers::pi * static_cast<double>(breaths) / 60 * time));
    };
    return (1 - mood.anger) * 0.6F * wave(calmBreaths) + mood.anger * wave(hotBreaths);
}

} // namespace

float breathsPerMinute(const Mood& mood) { return calmBreaths + (hotBreaths - calmBreaths) * mood.anger; }

Posture postureOf(const Mood& mood, const Moment& moment)
{
    Posture body;
    const float threat = rise(0.48F, 0.72F, mood.anger); // the body tells of anger before the face is at its worst
    const float content = (1 - rise(0.12F, 0.45F, mood.anger)) * rise(0.35F, 0.85F, mood.trust);
    const float distrust = rise(0.58F, 0.8F, 1 - mood.trust) * (1 - threat);
    const float weary = std::max(rise(0.6F, 0.85F, 1 - mood.patience), rise(0.55F, 0.85F, moment.waiting)) * (1 - threat);

    body.lean = rise(0.5F, 0.92F, mood.anger) + 0.12F * content;
    body.shoulders = rise(0.4F, 0.9F, mood.anger) - 0.4F * (1 - rise(0.1F, 0.4F, mood.anger));
    body.fists = rise(0.45F, 0.66F, mood.anger);
    body.crossed = distrust * (1 - rise(0.3F, 0.7F, moment.speaking) * mood.anger);
    body.turn = 0.75F * distrust + 0.2F * weary;
    body.watch = weary * lookAtWatch(moment) * (1 - moment.speaking);
    body.tilt = 0.5F * content - 0.35F * distrust;
    body.nod = 0.9F * body.watch - 0.25F * distrust * (1 - body.watch) + 0.35F * threat;
    body.gesture = moment.speaking * (0.45F + 0.55F * mood.anger);
    if (moment.still)
        return body;
    body.breath = breathAt(mood, moment.time) * (1 - moment.rest);
    body.beat = moment.speaking * static_cast<float>(std::sin(moment.time * 6.5));
    body.sway = weightAt(moment.time) * (1 - threat) * (1 - moment.rest);
    return body;
}

} // namespace keel
