#pragma once

#include "engine/Session.h"
#include "proofs/Dice.h"

#include <cstdint>
#include <functional>
#include <map>
#include <set>

namespace keel {

/// What many played conversations have seen. Sampled, not proven: what was seen is possible, but an ending that was
/// not reached may still be reachable, and bounds may be wider.
struct Exploration {
    struct Bounds {
        Scores least{100, 100, 100};
        Scores most{0, 0, 0};
        int times = 0;
    };
    struct Mood {
        std::int64_t angerSum = 0; ///< whole levels, over all moments in which a player had to act
        int times = 0;
        int anger() const { return times == 0 ? 0 : static_cast<int>(angerSum / times); }
    };
    std::map<EndingId, Bounds> endings;
    std::set<BeatId> beats;
    std::map<BeatId, Mood> moods;
    int plays = 0;
    int unfinished = 0; ///< stopped after the longest play

    /// Counts a conversation that was played by other means, for example by a script.
    void see(const Session& session);
    void see(const Playbook& book, const State& last);
};

/// Plays many conversations: at random, and by players who look one step ahead for the best or for the worst. They
/// pick written replies, take actions, and give replies in their own words, which stand as the behaviours they show.
/// `onMoment` is shown each state in which a player has to act.
Exploration explore(const Playbook& book, int plays, std::uint64_t seed, const std::function<void(const State&)>& onMoment = {});

} // namespace keel
