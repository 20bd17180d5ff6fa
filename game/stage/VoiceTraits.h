#pragma once

namespace keel {

/// What a voice is like by nature, whatever is felt.
struct VoiceTraits {
    enum class Sex { Any, Male, Female };

    Sex sex = Sex::Any;
    int years = 35;
    int pitch = 50; ///< 0 as low as the voice goes – 100 as high

    bool operator==(const VoiceTraits&) const = default;
};

} // namespace keel
