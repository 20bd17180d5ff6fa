#pragma once

#include "base/Units.h"
#include "scenario/Move.h"
#include "scenario/Scenario.h"

namespace keel {

/// What the trainee did and when, counted from the start of the session. An attempt is a list of these.
struct Action {
    Milliseconds at{0};
    Move move;
    bool operator==(const Action&) const = default;
};

Trigger triggerOf(const Move& move);

} // namespace keel
