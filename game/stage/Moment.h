#pragma once

namespace keel {

/// When a figure is looked at.
struct Moment {
    double time = 0;    ///< seconds
    float speaking = 0; ///< 0–1: how much of a line is being spoken now
    float waiting = 0;  ///< 0–1: how much of the time that this customer gives to silence is gone
    bool still = false; ///< nothing moves but for what tells something
    float rest = 0;     ///< 0–1: nothing has happened for a while; at 1 only the eyes blink
};

} // namespace keel
