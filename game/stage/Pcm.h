#pragma once

#include "base/Units.h"

#include <cstdint>
#include <vector>

namespace keel {

/// A sound as it is played: one channel of 16-bit samples.
struct Pcm {
    int rate = 22050; ///< samples a second
    std::vector<std::int16_t> samples;

    Milliseconds length() const
    {
        return Milliseconds(static_cast<std::int64_t>(samples.size()) * 1000 / rate);
    }
};

/// How loud a sound is around a moment: the root mean square of a twentieth of a second, 0–1. 0 beyond its ends.
float loudnessAt(const Pcm& sound, Milliseconds at);

} // namespace keel
