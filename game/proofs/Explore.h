#pragma once

#include "engine/Session.h"

#include <cstdint>
#include <map>
#include <set>

namespace keel {

/// A small seeded generator (splitmix64): the same numbers on every machine, unlike the library's distributions.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    /// 0 … count − 1; `count` is at least 1.
    std::size_t below(std::size_t count);

private:
    std::uint64_t m_state;
};

/// What many played conversations have seen. Sampled, not proven: an ending that was not reached may still be reachable.
struct Exploration {
    struct Bounds {
        Scores least{100, 100, 100};
        Scores most{0, 0, 0};
        int times = 0;
    };
    std::map<EndingId, Bounds> endings;
    std::set<BeatId> beats;
    int plays = 0;
    int unfinished = 0; ///< stopped after the longest play

    /// Counts a conversation that was played by other means, for example by a script.
    void see(const Session& session);
    void see(const Playbook& book, const State& last);
};

/// Plays many conversations: at random, and by players who look one step ahead for the best or for the worst. They
/// pick written replies, take actions, and give replies in their own words, which stand as the behaviours they show.
Exploration explore(const Playbook& book, int plays, std::uint64_t seed);

} // namespace keel
