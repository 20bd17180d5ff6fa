#pragma once

#include "proofs/Reporter.h"
#include "engine/Step.h"

#include <map>
#include <utility>
#include <vector>

namespace keel {

/// What each written reply led to in some sampled moments of each beat.
class ReplySamples {
public:
    /// What one reply came to at one moment.
    struct Outcome {
        const WrittenReply* reply = nullptr;
        Scores scores;
        State after;
        int length = 0; ///< code points
        int total() const { return scores.empathy + scores.resolution + scores.courtesy; }
    };
    /// All replies on offer at one moment, in the author's order.
    using Moment = std::vector<Outcome>;

    /// Tries all written replies on offer, unless the beat was sampled often enough. Moments alike are taken once.
    void see(const Playbook& book, const State& state);
    const std::map<BeatId, std::vector<Moment>>& beats() const { return m_beats; }

private:
    std::map<BeatId, std::vector<Moment>> m_beats;
};

/// Replies that another one beats at every sampled moment (note), or that make no difference at all (warning).
void checkReplies(const Scenario& scenario, const ReplySamples& samples, Reporter& reporter);

/// Whether length, place or politeness of the words gives the best reply away, and whether a clicker passes.
void checkCueLeaks(const Playbook& book, const ReplySamples& samples, Reporter& reporter);

} // namespace keel
