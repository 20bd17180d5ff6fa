#include "catch.h"

#include "desktop/SoundOutput.h"
#include "desktop/SoundPlayer.h"

#include <atomic>
#include <chrono>
#include <thread>

using namespace keel;

namespace {

/// Plays in no time what it is told to, as far as the test says.
struct Bench : SoundOutput {
    struct Seen {
        std::atomic<int> played{0};
        std::atomic<int> stopped{0};
        std::atomic<int> volume{-1};
        std::atomic<std::int64_t> position{0}; ///< milliseconds of the voice; negative: over
    };
    explicit Bench(Seen& into) : seen(into) {}
    void play(SoundChannel, const Pcm& sound, bool) override { seen.played += sound.samples.empty() ? 0 : 1; }
    void stop(SoundChannel) override { ++seen.stopped; }
    void setVolume(int percent) override { seen.volume = percent; }
    std::optional<Milliseconds> position(SoundChannel channel) override
    {
        const std::int64_t at = seen.position;
        return channel == SoundChannel::Voice && at >= 0 ? std::optional(Milliseconds(at)) : std::nullopt;
    }
    Seen& seen;
};

template <class Condition>
bool soon(const Condition& condition)
{
    for (int i = 0; i < 1000; ++i, std::this_thread::sleep_for(std::chrono::milliseconds(2)))
        if (condition())
            return true;
    return false;
}

const Utterance line{"Nobody ever answers.", "en", {}, {}, Milliseconds(0)};

} // namespace

TEST_CASE("The player tells which word is being heard, and when it is over", "[desktop][sound]")
{
    Bench::Seen seen;
    SoundPlayer player([&] { return std::make_unique<Bench>(seen); });
    player.setVolume(40);
    CHECK(seen.volume == -1); // nothing is started for that alone
    const auto number = player.speak(line);
    CHECK(player.heard().going);
    CHECK(player.heard().utterance == number);
    seen.position = 600;
    REQUIRE(soon([&] { return player.heard().end > 0; }));
    const Heard heard = player.heard();
    CHECK(line.text.substr(heard.begin, heard.end - heard.begin).find(' ') == std::string::npos);
    CHECK(seen.volume == 40);
    CHECK(seen.played == 1);
    seen.position = -1;
    CHECK(soon([&] { return !player.heard().going; }));
}

TEST_CASE("Hushed, the player is silent at once and stays so", "[desktop][sound]")
{
    Bench::Seen seen;
    SoundPlayer player([&] { return std::make_unique<Bench>(seen); });
    player.speak(line);
    REQUIRE(soon([&] { return seen.played == 1; }));
    const int before = seen.stopped;
    player.hush();
    CHECK(soon([&] { return seen.stopped > before; }));
    CHECK(soon([&] { return !player.heard().going; }));
    std::this_thread::sleep_for(std::chrono::milliseconds(40));
    CHECK_FALSE(player.heard().going);
}

TEST_CASE("A language without a voice is over as soon as it is asked for", "[desktop][sound]")
{
    Bench::Seen seen;
    SoundPlayer player([&] { return std::make_unique<Bench>(seen); });
    player.speak({"???", "xx", {}, {}, Milliseconds(0)});
    CHECK(soon([&] { return !player.heard().going; }));
    CHECK(seen.played == 0);
}

TEST_CASE("Asking never waits for the device", "[desktop][sound]")
{
    const auto start = std::chrono::steady_clock::now();
    SoundPlayer player([] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        return makeSilentOutput();
    });
    player.speak(line);
    player.play({Cue::ReplySent});
    player.playMusic(true);
    player.hush();
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(150));
}

TEST_CASE("In silence sounds take as long as they would be heard, and music has no end", "[desktop][sound]")
{
    const auto output = makeSilentOutput();
    Pcm blip;
    blip.samples.assign(static_cast<std::size_t>(blip.rate / 50), 0);
    output->play(SoundChannel::Cue, blip, false);
    output->play(SoundChannel::Music, blip, true);
    CHECK(output->position(SoundChannel::Cue).has_value());
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
    CHECK_FALSE(output->position(SoundChannel::Cue).has_value());
    CHECK(output->position(SoundChannel::Music).has_value());
    output->stop(SoundChannel::Music);
    CHECK_FALSE(output->position(SoundChannel::Music).has_value());
}
