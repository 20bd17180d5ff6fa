#pragma once

#include "proofs/SimulatedTrainee.h"

#include <cstdint>
#include <vector>

namespace keel {

/// Least, quartiles, greatest and mean of a set of whole numbers. Quartiles are values that occurred (nearest rank).
struct Spread {
    int least = 0;
    int lowerQuartile = 0;
    int median = 0;
    int upperQuartile = 0;
    int most = 0;
    double mean = 0;
};
/// Of no values: all 0.
Spread spreadOf(std::vector<int> values);

/// What the plays of one kind of trainee came to.
struct KindOutcome {
    TraineeKind kind = TraineeKind::Random;
    int plays = 0;
    int unfinished = 0;       ///< stopped after the longest play
    std::vector<int> endings; ///< how many plays ended so, in the scenario's order
    Spread empathy, resolution, courtesy;
    Spread total;             ///< mean of the three scores of a play, 0–100
    Spread turns;
};

/// A clicker who would do well without reading: a cue in the surface of the replies gives the answer away.
struct CueLeak {
    TraineeKind kind = TraineeKind::First;
    EndingId ending;       ///< empty where the play did not end
    bool goodEnding = false;
    int total = 0;         ///< of the clicker
    int bestTotal = 0;     ///< median of the best players
};

struct SimulationPlan {
    int trainees = 1000; ///< shared among the kinds that play differently each time; clickers play once each
    std::uint64_t seed = 1;
};

/// What simulated trainees make of a scenario. The same for the same book, plan and rules.
struct Simulation {
    SimulationPlan plan;
    std::vector<KindOutcome> kinds; ///< in the order of allTraineeKinds
    std::vector<CueLeak> leaks;
    std::vector<BeatId> unseenBeats;
    struct Reply {
        BeatId beat;
        ReplyId reply;
    };
    std::vector<Reply> unpickedReplies; ///< never picked in a play; may have been offered
    std::int64_t turns = 0;             ///< played in all; what players only thought through is not counted
};

/// A clicker passes who reaches a good ending or comes within so many points of the best players' total.
inline constexpr int passingDistance = 10;

Simulation simulate(const Playbook& book, const SimulationPlan& plan);

} // namespace keel
