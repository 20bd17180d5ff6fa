#pragma once

#include "desktop/Loudspeaker.h"
#include "screens/Settings.h"

#include <optional>
#include <string>

namespace keel {

/// What decides what is heard of a conversation. Counts are since its beginning.
struct HeardScene {
    std::size_t said = 0;    ///< lines of the customer
    std::size_t replies = 0; ///< of the trainee
    std::string line;        ///< as the screen shows it
    std::string language;
    VoiceTraits voice;
    Mood mood;
    int anger = 0;           ///< 0–100
    bool angerTold = true;   ///< false where the trainee has to find out
    bool onHold = false;
    bool ended = false;
    bool held = false;       ///< the clock stands: a menu is open
    float clockPart = 1;     ///< of the customer's patience with silence; 1 where there is no clock
};

/// Decides what is heard when, from what has changed since the frame before.
class SoundDirector {
public:
    /// Null: nothing is ever heard.
    explicit SoundDirector(Loudspeaker* out) : m_out(out) {}

    /// Once a frame. Nothing: no conversation is on the screen. `seconds` since the program started.
    void watch(const std::optional<HeardScene>& scene, const Settings& settings, double seconds);
    /// Reads the customer's line once more, whether or not customers are heard; while it is being read, stops.
    void again(const Settings& settings);
    /// Reads something else in a plain voice; while it is being read, stops.
    void read(const std::string& text, const std::string& language, const Settings& settings);

    /// Where the customer's line is being read: the word, as bytes of the line.
    struct Spoken {
        std::size_t begin = 0;
        std::size_t end = 0;
        float loudness = 0;
    };
    std::optional<Spoken> spokenLine() const;
    /// The customer's new line is still being heard: the trainee is not silent yet.
    bool customerSpeaks() const;
    bool isReading() const { return m_out != nullptr && m_out->heard().going; }
    /// What is heard besides words, as a key of the texts; empty: nothing, or not to be told.
    const std::string& caption() const { return m_caption; }
    double captionEnds() const { return m_captionEnds; }

private:
    void start(const HeardScene& scene, const Settings& settings);
    void follow(const HeardScene& scene, const Settings& settings, double seconds);
    void cue(const std::vector<Cue>& cues, const Settings& settings, double seconds);
    void followLine(const HeardScene& scene, const Settings& settings);
    void speakLine(const HeardScene& scene, std::size_t from, Milliseconds after);
    void leave();

    Loudspeaker* m_out;
    std::optional<HeardScene> m_last;
    bool m_wasVoice = false;        ///< the setting, in the frame before
    std::uint64_t m_lineNumber = 0; ///< the utterance that is the customer's line; 0: none
    std::size_t m_lineFrom = 0;     ///< where in the line that utterance begins
    std::string m_read;             ///< what else is being read
    bool m_lineIsNew = false;       ///< not read again
    bool m_shortTold = false;       ///< that time runs short, of this line
    std::string m_caption;
    double m_captionEnds = 0;
};

} // namespace keel
