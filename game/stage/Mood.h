#pragma once

#include "base/Units.h"

namespace keel {

/// Anger, trust and patience as the figure shows them, each 0–1.
struct Mood {
    float anger = 0.5F;
    float trust = 0.5F;
    float patience = 0.5F;
    bool operator==(const Mood&) const = default;
};

Mood moodOf(Level anger, Level trust, Level patience);

/// Follows the customer's levels in time, so that a face changes as faces do: anger flares faster than it cools.
class MoodFollower {
public:
    void startAt(Mood mood) { m_shown = m_target = mood; }
    void goTo(Mood mood) { m_target = mood; }
    void advance(float seconds);
    const Mood& shown() const { return m_shown; }
    bool moving() const { return !(m_shown == m_target); }

private:
    Mood m_shown;
    Mood m_target;
};

} // namespace keel
