#pragma once

#include "base/Diagnostic.h"
#include "base/Id.h"
#include "engine/Action.h"
#include "engine/Manner.h"
#include "engine/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// What is kept beside an attempt so that lists need no replay. Only a cache: `verify` computes it again.
struct Outcome {
    Scores scores;
    std::string ending; ///< empty while it goes on
    std::string endingKind;
    bool passed = false;
    bool operator==(const Outcome&) const = default;
};

/// An attempt that was gone back into, and where: practice, which counts in no average.
struct Rewound {
    AttemptId from;
    std::size_t actions = 0; ///< of the first attempt, taken over as they were
    bool operator==(const Rewound&) const = default;
};

/// An attempt is its actions, with what they were played on.
struct Attempt {
    AttemptId id; ///< UUID
    std::string trainee;
    ScenarioId scenario;
    std::string scenarioHash;
    std::string rulesVersion;
    std::string language;
    std::int64_t startedAt = 0; ///< milliseconds since 1970-01-01 UTC
    int earlier = 0;            ///< attempts of this trainee on this scenario before this one
    std::optional<Rewound> rewound;
    std::vector<Action> actions;
    Manners manners;
    std::optional<Outcome> outcome; ///< none while it goes on
};

Outcome outcomeOf(const Session& session);

/// The actions played again. Stops at the first that is not possible and says which (`failedAt`).
struct Replay {
    Session session;
    std::optional<std::size_t> failedAt;
    std::optional<Refusal> refusal;
};
Replay replay(std::shared_ptr<const Playbook> book, const Attempt& attempt);

/// Another attempt with the first `actions` actions of this one, and all that they depend on, to be gone on with.
/// Its id, trainee and start are `fresh`'s.
Attempt rewoundTo(const Attempt& attempt, std::size_t actions, Attempt fresh);

/// One JSON object, keys sorted, no line break: what `records export` writes and `keel replay` reads.
std::string attemptToJson(const Attempt& attempt);
/// Nothing where the diagnostics hold an error.
std::optional<Attempt> attemptFromJson(const SourceText& source, Diagnostics& diagnostics);

} // namespace keel
