#pragma once

#include "stage/Mood.h"
#include "stage/Sounds.h"
#include "stage/VoiceTraits.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace keel {

/// A text to be read aloud: by whom, and in what mood.
struct Utterance {
    std::string text;
    std::string language;
    VoiceTraits voice;
    Mood mood{0, 0.5F, 1};
    Milliseconds after{0}; ///< a silence before it
};

/// How far the last utterance has been read.
struct Heard {
    std::uint64_t utterance = 0; ///< the number that `speak` gave
    bool going = false;          ///< not at its end yet; also while it is being prepared
    std::size_t begin = 0;       ///< the word being spoken, bytes of the text; empty: between words
    std::size_t end = 0;
    float loudness = 0; ///< 0–1, of this moment
};

/// What the program lets be heard. Every call returns at once. In the window it is a SoundPlayer; tests listen with
/// one of their own.
class Loudspeaker {
public:
    virtual ~Loudspeaker() = default;

    /// Breaks off what is being read. Returns a number that tells this utterance from others.
    virtual std::uint64_t speak(const Utterance& utterance) = 0;
    virtual void hush() = 0;
    /// One after the other.
    virtual void play(const std::vector<Cue>& cues) = 0;
    virtual void playMusic(bool on) = 0;
    virtual void setVolume(int percent) = 0;
    virtual Heard heard() const = 0;
};

} // namespace keel
