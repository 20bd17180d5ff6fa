#pragma once

#include "desktop/Loudspeaker.h"

#include <algorithm>

namespace keel {

/// For pictures: whatever is said is for ever at its fourth word.
class StillSpeaker : public Loudspeaker {
public:
    std::uint64_t speak(const Utterance& utterance) override
    {
        m_heard = {m_heard.utterance + 1, true, 0, 0, 0.6F};
        for (int word = 0; word < 3; ++word)
            m_heard.begin = utterance.text.find(' ', m_heard.begin) + 1;
        m_heard.end = std::min(utterance.text.size(), utterance.text.find(' ', m_heard.begin));
        return m_heard.utterance;
    }
    void hush() override { m_heard.going = false; }
    void play(const std::vector<Cue>&) override {}
    void playMusic(bool) override {}
    void setVolume(int) override {}
    Heard heard() const override { return m_heard; }

private:
    Heard m_heard;
};

} // namespace keel
