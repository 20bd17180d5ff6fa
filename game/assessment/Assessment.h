#pragma once

#include "base/Behaviour.h"
#include "base/Id.h"
#include "base/Units.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// A behaviour found in a reply, with the words that show it (UTF-8 byte offsets into the reply).
struct FoundBehaviour {
    Behaviour behaviour = Behaviour::Greet;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string rule; ///< id of the rule that matched; `author` where the author marked it and no rule did
    int certainty = 100; ///< percent; what was learned from examples is less sure than what a rule sees
    bool operator==(const FoundBehaviour&) const = default;
};

/// A share of a score. The points of all reasons of a dimension sum to its score exactly; the start value is the
/// reason with rule `base`, what had to be cut to stay within 0–100 the one with rule `limit`.
struct Reason {
    Dimension dimension = Dimension::Empathy;
    int points = 0;
    std::optional<Behaviour> behaviour; ///< none for `base`, `limit` and context rules such as a missed opportunity
    std::size_t begin = 0;              ///< bytes of the reply; begin == end where it is about the whole
    std::size_t end = 0;
    std::string rule;
    std::string source;                 ///< article or paper; empty for `base` and `limit`
    std::string better;                 ///< key of an interface text: the smallest change that would have earned more
    int percent = 100;                  ///< of the behaviour's points that count: formulas half, what is doubtful as far as it is sure
    bool operator==(const Reason&) const = default;
};

struct ReplyAssessment {
    bool understood = true;
    bool invites = false; ///< it only asks the customer to go on
    Scores scores;
    std::vector<FoundBehaviour> behaviours; ///< by place, then id
    std::vector<Reason> reasons;            ///< by dimension, then place
    std::vector<FactId> said;               ///< facts of the scenario that the reply tells
    std::vector<FactId> asked;              ///< facts of the scenario that the reply asks for
    std::vector<PlaceId> invitedTo;         ///< places of the scenario where the reply proposes to go

    bool shows(Behaviour behaviour) const;
};

/// How one opportunity of the conversation was met, by the first reply after it.
struct OpportunityOutcome {
    int turn = 0;              ///< which reply, from 1
    std::string opportunity;   ///< `feeling:humiliated`
    int empathy = 0;           ///< empathy of the reply that met it
    bool taken = false;
};

/// What an attempt's scores are computed from: kept up to date by the engine, one reply after another.
struct AttemptTally {
    int replies = 0;
    int understoodReplies = 0;
    std::int64_t empathySum = 0;    ///< over understood replies
    std::int64_t resolutionSum = 0;
    std::int64_t courtesySum = 0;
    int lowestCourtesy = 100;
    int goalWeight = 0;             ///< of all goals
    int goalWeightReached = 0;
    int promisesMade = 0;
    int promisesNotKeepable = 0;
    std::vector<OpportunityOutcome> opportunities;
    std::array<int, behaviourCount> shown{};
    std::array<int, behaviourCount> surelyShown{}; ///< with a certainty of at least `sureEnough`
};

/// Percent of certainty from which on a behaviour may fail an attempt whatever its scores.
inline constexpr int sureEnough = 75;

/// A term of an attempt's score. Those of a dimension sum to its score exactly.
struct AttemptReason {
    Dimension dimension = Dimension::Empathy;
    int points = 0;
    std::string rule;   ///< also the key of its sentence in the interface texts: `attempt.<rule>`
    std::string source;
    int count = 0;      ///< how many of what the rule counts (opportunities taken, goals reached)
    int of = 0;         ///< out of how many
};

struct AttemptAssessment {
    Scores scores;
    std::vector<AttemptReason> reasons;
    std::vector<Behaviour> fatal; ///< shown behaviours that fail the attempt whatever its scores
    bool passed = false;
};

} // namespace keel
