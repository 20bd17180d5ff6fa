#pragma once

#include "desktop/Loudspeaker.h"

#include <functional>
#include <memory>

namespace keel {

class SoundOutput;

/// Reads and plays on a thread of its own, which starts, and looks for a device, with the first thing to be heard.
/// Where there is no device nothing is heard, and all else goes on as if it were.
class SoundPlayer : public Loudspeaker {
public:
    using MakeOutput = std::function<std::unique_ptr<SoundOutput>()>;

    /// On the machine's device, or in silence.
    SoundPlayer();
    /// `makeOutput` is called on the player's thread.
    explicit SoundPlayer(MakeOutput makeOutput);
    ~SoundPlayer() override; ///< breaks off what is playing
    SoundPlayer(const SoundPlayer&) = delete;
    SoundPlayer& operator=(const SoundPlayer&) = delete;

    std::uint64_t speak(const Utterance& utterance) override;
    void hush() override;
    void play(const std::vector<Cue>& cues) override;
    void playMusic(bool on) override;
    void setVolume(int percent) override;
    Heard heard() const override;

private:
    class Worker;

    std::unique_ptr<Worker> m_worker;
    std::uint64_t m_spoken = 0;
    bool m_musicOn = false;
    int m_volume = -1;
};

} // namespace keel
