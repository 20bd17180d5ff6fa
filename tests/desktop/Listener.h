#pragma once

#include "desktop/Loudspeaker.h"

namespace keel {

/// Writes down what it is told to play.
struct Listener : Loudspeaker {
    std::vector<Utterance> said;
    std::vector<Cue> cues;
    bool music = false;
    int volume = -1;
    Heard now;

    std::uint64_t speak(const Utterance& utterance) override
    {
        said.push_back(utterance);
        now = {said.size(), true, 0, 0, 0.5F};
        return said.size();
    }
    void hush() override { now.going = false; }
    void play(const std::vector<Cue>& more) override { cues.insert(cues.end(), more.begin(), more.end()); }
    void playMusic(bool on) override { music = on; }
    void setVolume(int percent) override { volume = percent; }
    Heard heard() const override { return now; }
};

} // namespace keel
