#include "stage/Mood.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

constexpr float flare = 0.45F; ///< seconds in which two thirds of a rise in anger show
constexpr float cool = 1.3F;   ///< the same for everything else
constexpr float close = 0.008F;

void follow(float& shown, float target, float seconds, float pace)
{
    shown += (target - shown) * (1 - std::exp(-seconds / pace));
    if (std::abs(target - shown) < close)
        shown = target;
}

float part(Level level) { return static_cast<float>(level.thousandths()) / 100'000.0F; }

} // namespace

Mood moodOf(Level anger, Level trust, Level patience) { return {part(anger), part(trust), part(patience)}; }

void MoodFollower::advance(float seconds)
{
    follow(m_shown.anger, m_target.anger, seconds, m_target.anger > m_shown.anger ? flare : cool);
    follow(m_shown.trust, m_target.trust, seconds, cool);
    follow(m_shown.patience, m_target.patience, seconds, cool);
}

} // namespace keel
