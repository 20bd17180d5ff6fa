#include "stage/Voice.h"

#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <mutex>

namespace keel {

namespace {

constexpr std::size_t longestText = 4000; ///< bytes
constexpr int oldAge = 55;

/// Part of a whole range, rounded.
int between(int low, int high, float part) { return low + static_cast<int>(std::lround(static_cast<float>(high - low) * part)); }

/// What espeak hands over while it reads one text.
struct Reading {
    std::vector<std::int16_t> samples;
    std::vector<espeak_EVENT> words;
};

int takeSound(short* samples, int count, espeak_EVENT* events)
{
    auto* reading = events != nullptr ? static_cast<Reading*>(events->user_data) : nullptr;
    if (reading == nullptr)
        return 0;
    if (samples != nullptr)
        reading->samples.insert(reading->samples.end(), samples, samples + count);
    for (; events->type != espeakEVENT_LIST_TERMINATED; ++events)
        if (events->type == espeakEVENT_WORD)
            reading->words.push_back(*events);
    return 0;
}

/// The library's one instance; whoever holds this holds the library.
class Espeak {
public:
    Espeak() : m_lock(mutex()), m_rate(start()) {}
    bool works() const { return m_rate > 0; }
    int rate() const { return m_rate; }

    /// False where there is no voice for the language.
    bool choose(const std::string& language, const VoiceTraits& traits) const
    {
        std::string name = language;
        std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        espeak_VOICE wanted{};
        wanted.languages = name.c_str();
        wanted.gender = static_cast<unsigned char>(traits.sex);
        wanted.age = static_cast<unsigned char>(traits.years >= oldAge ? traits.years : 0);
        if (espeak_SetVoiceByProperties(&wanted) != EE_OK)
            return false;
        // Its first byte is a priority. A voice for another language would be worse than none.
        const espeak_VOICE* found = espeak_GetCurrentVoice();
        return found != nullptr && found->languages != nullptr && found->languages[0] != '\0' &&
               name.compare(0, 2, found->languages + 1, 0, 2) == 0;
    }

    Reading read(const std::string& text) const
    {
        Reading out;
        espeak_Synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, &out);
        espeak_Synchronize();
        return out;
    }

private:
    static std::mutex& mutex()
    {
        static std::mutex one;
        return one;
    }
    static int start()
    {
        static const int rate = [] {
            const int found = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 200, nullptr, espeakINITIALIZE_DONT_EXIT);
            if (found > 0)
                espeak_SetSynthCallback(takeSound);
            return found;
        }();
        return rate;
    }

    std::lock_guard<std::mutex> m_lock;
    int m_rate;
};

/// Byte offsets of the letters of a text, and of its end.
std::vector<std::size_t> letterStarts(const std::string& text)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U)
            out.push_back(i);
    out.push_back(text.size());
    return out;
}

/// Numbers and signs are read as several words, some of them out of place: only what goes forward in the text is kept.
std::vector<WordMark> marksOf(const std::vector<espeak_EVENT>& words, const std::string& text)
{
    const auto starts = letterStarts(text);
    const auto last = static_cast<int>(starts.size()) - 1;
    std::vector<WordMark> out;
    for (const espeak_EVENT& word : words) {
        const int first = word.text_position - 1; // espeak counts from one
        if (first < 0 || first >= last || word.length <= 0)
            continue;
        const WordMark mark{starts[static_cast<std::size_t>(first)],
                            starts[static_cast<std::size_t>(std::min(first + word.length, last))],
                            Milliseconds(word.audio_position)};
        if (out.empty() || (mark.begin >= out.back().end && mark.at >= out.back().at))
            out.push_back(mark);
    }
    return out;
}

} // namespace

float loudnessAt(const Pcm& sound, Milliseconds at)
{
    const std::int64_t count = sound.rate / 20;
    const std::int64_t first = at.count() * sound.rate / 1000 - count / 2;
    const auto end = static_cast<std::int64_t>(sound.samples.size());
    if (at.count() < 0 || first >= end)
        return 0;
    double sum = 0;
    for (std::int64_t i = std::max<std::int64_t>(0, first); i < std::min(end, first + count); ++i) {
        const double part = sound.samples[static_cast<std::size_t>(i)] / 32768.0;
        sum += part * part;
    }
    return static_cast<float>(std::sqrt(sum / static_cast<double>(count)));
}

Manner mannerOf(const VoiceTraits& voice, const Mood& mood)
{
    const float anger = std::clamp(mood.anger, 0.0F, 1.0F);
    const float impatience = 1 - std::clamp(mood.patience, 0.0F, 1.0F);
    const float distrust = (1 - std::clamp(mood.trust, 0.0F, 1.0F)) * (1 - anger);
    Manner out;
    out.wordsPerMinute = between(152, 205, anger) + between(0, 14, impatience);
    out.pitch = std::clamp(voice.pitch + between(-4, 18, anger), 0, 100);
    out.range = std::clamp(between(45, 90, anger) - between(0, 18, distrust), 0, 100);
    out.loudness = between(56, 100, anger);
    return out;
}

const WordMark* Speech::wordAt(Milliseconds at) const
{
    const auto next =
        std::ranges::upper_bound(words, at, {}, [](const WordMark& mark) { return mark.at; });
    return next == words.begin() ? nullptr : &*std::prev(next);
}

bool Voice::speaks(const std::string& language) const
{
    const Espeak espeak;
    return espeak.works() && espeak.choose(language, {});
}

Speech Voice::read(const std::string& text, const std::string& language, const VoiceTraits& voice, const Mood& mood) const
{
    const Espeak espeak;
    if (text.empty() || !espeak.works() || !espeak.choose(language, voice))
        return {};
    const Manner manner = mannerOf(voice, mood);
    espeak_SetParameter(espeakRATE, manner.wordsPerMinute, 0);
    espeak_SetParameter(espeakPITCH, manner.pitch, 0);
    espeak_SetParameter(espeakRANGE, manner.range, 0);
    espeak_SetParameter(espeakVOLUME, manner.loudness, 0);
    std::string read = text;
    if (read.size() > longestText)
        read.resize(letterStarts(read.substr(0, longestText)).rbegin()[1]);
    Reading reading = espeak.read(read);
    return {{espeak.rate(), std::move(reading.samples)}, marksOf(reading.words, read)};
}

} // namespace keel
