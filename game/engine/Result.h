#pragma once

#include "assessment/Assessment.h"
#include "engine/Session.h"

#include <optional>
#include <vector>

namespace keel {

/// What a conversation comes to. Computed from the session alone, so that anyone can compute it again.
struct Result {
    AttemptAssessment assessment;
    std::optional<EndingId> ending; ///< none while it goes on
    struct Principle {
        PrincipleId id;
        bool met = false;
    };
    std::vector<Principle> principles;
};

Result resultOf(const Session& session);

} // namespace keel
