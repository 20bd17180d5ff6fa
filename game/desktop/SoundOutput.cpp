#include "desktop/SoundOutput.h"

#include <SFML/Audio/Sound.hpp>
#include <SFML/Audio/SoundBuffer.hpp>

#include <array>
#include <chrono>
#include <csignal>
#include <thread>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace keel {

namespace {

std::size_t numberOf(SoundChannel channel) { return static_cast<std::size_t>(channel); }

class SfmlOutput : public SoundOutput {
public:
    void play(SoundChannel channel, const Pcm& sound, bool again) override
    {
        Line& line = m_lines[numberOf(channel)];
        line.sound.stop();
        line.sound.resetBuffer();
        if (sound.samples.empty() ||
            !line.buffer.loadFromSamples(sound.samples.data(), sound.samples.size(), 1, static_cast<unsigned>(sound.rate)))
            return;
        line.sound.setBuffer(line.buffer);
        line.sound.setLoop(again);
        line.sound.play();
    }

    void stop(SoundChannel channel) override { m_lines[numberOf(channel)].sound.stop(); }

    void setVolume(int percent) override
    {
        for (Line& line : m_lines)
            line.sound.setVolume(static_cast<float>(percent));
    }

    std::optional<Milliseconds> position(SoundChannel channel) override
    {
        const sf::Sound& sound = m_lines[numberOf(channel)].sound;
        if (sound.getStatus() != sf::Sound::Playing)
            return {};
        return Milliseconds(sound.getPlayingOffset().asMilliseconds());
    }

private:
    /// The buffer must outlive the sound that plays it.
    struct Line {
        sf::SoundBuffer buffer;
        sf::Sound sound;
    };
    std::array<Line, soundChannels> m_lines;
};

class SilentOutput : public SoundOutput {
public:
    void play(SoundChannel channel, const Pcm& sound, bool again) override
    {
        m_lines[numberOf(channel)] = Line{Clock::now(), sound.length(), again};
    }
    void stop(SoundChannel channel) override { m_lines[numberOf(channel)].reset(); }
    void setVolume(int) override {}
    std::optional<Milliseconds> position(SoundChannel channel) override
    {
        const auto& line = m_lines[numberOf(channel)];
        if (!line)
            return {};
        const auto passed = std::chrono::duration_cast<Milliseconds>(Clock::now() - line->start);
        return line->again || passed < line->length ? std::optional(passed) : std::nullopt;
    }

private:
    using Clock = std::chrono::steady_clock;
    struct Line {
        Clock::time_point start;
        Milliseconds length{0};
        bool again = false;
    };
    std::array<std::optional<Line>, soundChannels> m_lines;
};

/// In the child: opens the device as SFML would. OpenAL is SFML's own library and is looked up, not linked.
[[noreturn]] void tryDevice()
{
    const int nowhere = open("/dev/null", O_WRONLY);
    if (nowhere >= 0) {
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
    }
    using OpenDevice = void* (*)(const char*);
    const auto openDevice = reinterpret_cast<OpenDevice>(dlsym(RTLD_DEFAULT, "alcOpenDevice"));
    _exit(openDevice != nullptr && openDevice(nullptr) != nullptr ? 0 : 1);
}

} // namespace

std::unique_ptr<SoundOutput> makeSfmlOutput() { return std::make_unique<SfmlOutput>(); }
std::unique_ptr<SoundOutput> makeSilentOutput() { return std::make_unique<SilentOutput>(); }

bool soundDeviceThere()
{
    constexpr auto patience = std::chrono::seconds(3);
    const pid_t child = fork();
    if (child == 0)
        tryDevice();
    if (child < 0)
        return false;
    const auto end = std::chrono::steady_clock::now() + patience;
    int status = 0;
    pid_t done = 0;
    while ((done = waitpid(child, &status, WNOHANG)) == 0 && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    if (done == 0) {
        kill(child, SIGKILL);
        waitpid(child, &status, 0);
        return false;
    }
    return done == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace keel
