#include "catch.h"

#include "stage/Sounds.h"

#include <algorithm>
#include <cstdlib>

using namespace keel;

namespace {

int peakOf(const Pcm& sound)
{
    int peak = 0;
    for (const std::int16_t sample : sound.samples)
        peak = std::max(peak, std::abs(static_cast<int>(sample)));
    return peak;
}

} // namespace

TEST_CASE("Every cue is short and quiet, and begins and ends in silence", "[stage][sound]")
{
    for (int i = 0; i < cueCount; ++i) {
        INFO(i);
        const Pcm sound = soundOf(static_cast<Cue>(i));
        CHECK(sound.length() >= Milliseconds(100));
        CHECK(sound.length() < Milliseconds(1000));
        CHECK(peakOf(sound) > 1500);
        CHECK(peakOf(sound) < 32767 * 3 / 10);
        CHECK(std::abs(sound.samples.front()) < 60);
        CHECK(std::abs(sound.samples.back()) < 60);
    }
}

TEST_CASE("Rising and falling anger do not sound alike", "[stage][sound]")
{
    CHECK(soundOf(Cue::AngerRises).samples != soundOf(Cue::AngerFalls).samples);
}

TEST_CASE("The music on hold is soft and goes on without a seam", "[stage][sound]")
{
    const Pcm music = holdMusic();
    CHECK(music.length() == Milliseconds(12000));
    CHECK(peakOf(music) < 32767 / 4);
    int largestStep = 0;
    for (std::size_t i = 1; i < music.samples.size(); ++i)
        largestStep = std::max(largestStep, std::abs(static_cast<int>(music.samples[i]) - static_cast<int>(music.samples[i - 1])));
    CHECK(std::abs(music.samples.front() - music.samples.back()) <= largestStep);
}
