#pragma once

#include "stage/Mood.h"
#include "stage/Pcm.h"
#include "stage/VoiceTraits.h"

#include <cstddef>
#include <string>
#include <vector>

namespace keel {

/// How something is said.
struct Manner {
    int wordsPerMinute = 165; ///< 80–300
    int pitch = 50;           ///< 0–100, within the voice
    int range = 50;           ///< 0 one tone – 100 up and down
    int loudness = 70;        ///< 0–100
    bool operator==(const Manner&) const = default;
};

/// The angrier, the faster, higher, wider and louder; impatience hurries, distrust flattens.
Manner mannerOf(const VoiceTraits& voice, const Mood& mood);

/// When a word is begun, and where it stands in the text (bytes of UTF-8).
struct WordMark {
    std::size_t begin = 0;
    std::size_t end = 0;
    Milliseconds at{0};
};

/// A text as it was read: its sound, and its words in the order of the text.
struct Speech {
    Pcm sound;
    std::vector<WordMark> words;

    /// The word being spoken; null before the first one.
    const WordMark* wordAt(Milliseconds at) const;
};

/// Reads texts aloud with libespeak-ng. The library is one for the whole program and is started at the first text;
/// calls from several threads take turns. A text is read some thousand times faster than it is heard.
class Voice {
public:
    /// Without sound where the text is empty, or the machine has no voice for its language (`pt-BR`).
    Speech read(const std::string& text, const std::string& language, const VoiceTraits& voice, const Mood& mood) const;
    /// Whether the machine has a voice for the language.
    bool speaks(const std::string& language) const;
};

} // namespace keel
