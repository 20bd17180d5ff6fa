#include "stage/Sounds.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace keel {

namespace {

constexpr int rate = 22050;
constexpr double attack = 0.012; ///< seconds: any faster and a tone begins with a click

/// Middle C is 60.
double hertz(int note) { return 440.0 * std::pow(2.0, (note - 69) / 12.0); }

struct Tone {
    double start = 0; ///< seconds
    int note = 60;
    double lasts = 0.3; ///< seconds until it has died away
    double loud = 0.2;  ///< 0–1
};

/// A struck bar: a tone with a little of its octave, which dies away first. `into` seconds since it was struck.
double sampleOf(const Tone& tone, double into)
{
    if (into < 0 || into >= tone.lasts)
        return 0;
    const double turn = 2 * std::numbers::pi * hertz(tone.note) * into;
    const double fading = std::exp(-4.5 * into / tone.lasts);
    const double end = std::min(1.0, (tone.lasts - into) / 0.03);
    const double body = std::sin(turn) + 0.28 * std::exp(-6 * into / tone.lasts) * std::sin(2 * turn);
    return tone.loud * std::min(1.0, into / attack) * fading * end * body;
}

/// With `wraps` what is still sounding at the end goes on at the beginning.
Pcm play(const std::vector<Tone>& tones, double seconds, bool wraps = false)
{
    const auto count = static_cast<std::size_t>(seconds * rate);
    std::vector<double> sum(count, 0.0);
    for (const Tone& tone : tones) {
        const auto first = static_cast<std::size_t>(tone.start * rate);
        const auto length = static_cast<std::size_t>(tone.lasts * rate);
        for (std::size_t i = 0; i < length; ++i) {
            const std::size_t at = first + i;
            if (at < count || wraps)
                sum[at % count] += sampleOf(tone, static_cast<double>(i) / rate);
        }
    }
    Pcm out;
    out.rate = rate;
    out.samples.reserve(count);
    for (const double value : sum)
        out.samples.push_back(static_cast<std::int16_t>(std::lround(std::clamp(value, -1.0, 1.0) * 32767)));
    return out;
}

} // namespace

Pcm soundOf(Cue cue)
{
    switch (cue) {
    case Cue::ReplySent: return play({{0, 79, 0.12, 0.10}}, 0.14);
    case Cue::AngerRises: return play({{0, 55, 0.28, 0.20}, {0.13, 50, 0.40, 0.22}}, 0.56);
    case Cue::AngerFalls: return play({{0, 67, 0.30, 0.13}, {0.14, 72, 0.45, 0.13}}, 0.62);
    case Cue::TimeShort: return play({{0, 76, 0.16, 0.12}, {0.22, 76, 0.20, 0.12}}, 0.45);
    case Cue::Ended: return play({{0, 60, 0.6, 0.12}, {0.12, 64, 0.6, 0.12}, {0.24, 67, 0.7, 0.12}}, 0.96);
    }
    return {};
}

Pcm holdMusic()
{
    // C, A minor, F, G: each a broken chord over its root, three seconds long.
    constexpr int chords[4][4]{{48, 64, 67, 72}, {45, 64, 69, 72}, {41, 65, 69, 72}, {43, 62, 67, 71}};
    constexpr double bar = 3.0;
    std::vector<Tone> tones;
    double start = 0;
    for (const auto& chord : chords) {
        tones.push_back({start, chord[0], 3.2, 0.07});
        for (int i = 0; i < 6; ++i) {
            constexpr int order[6]{1, 2, 3, 2, 1, 2};
            tones.push_back({start + i * bar / 6, chord[order[i]], 1.6, 0.055});
        }
        start += bar;
    }
    return play(tones, 4 * bar, true);
}

} // namespace keel
