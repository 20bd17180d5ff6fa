#pragma once

#include "stage/Pcm.h"

#include <memory>
#include <optional>

namespace keel {

/// Sounds are heard on three channels at most, one on each.
enum class SoundChannel { Voice, Cue, Music };
inline constexpr std::size_t soundChannels = static_cast<std::size_t>(SoundChannel::Music) + 1;

/// Where sounds go. Used by one thread.
class SoundOutput {
public:
    virtual ~SoundOutput() = default;

    /// In place of what the channel was playing.
    virtual void play(SoundChannel channel, const Pcm& sound, bool again) = 0;
    virtual void stop(SoundChannel channel) = 0;
    virtual void setVolume(int percent) = 0;
    /// How much of the sound has been heard; nothing when it is over.
    virtual std::optional<Milliseconds> position(SoundChannel channel) = 0;
};

/// Through SFML. Make one only where `soundDeviceThere()`: without a device SFML's sounds never end.
std::unique_ptr<SoundOutput> makeSfmlOutput();
/// Nothing is heard, but sounds take their time: what follows them on the screen stays the same.
std::unique_ptr<SoundOutput> makeSilentOutput();

/// Whether the machine has a device to play on. Asks in a process of its own, since some drivers print, hang or fail
/// where there is none. Takes up to three seconds.
bool soundDeviceThere();

} // namespace keel
