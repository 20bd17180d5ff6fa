#pragma once

#include "assessment/Assessment.h"
#include "engine/State.h"
#include "scenario/Condition.h"
#include "scenario/Scenario.h"

namespace keel {

/// The moment in which a condition is asked: the state, and what was just done.
struct Moment {
    const State& state;
    Level anger, trust, patience;            ///< as the condition is to see them
    const ReplyAssessment* reply = nullptr;  ///< none where the action is no reply
    const ReplyId* picked = nullptr;
    Trigger trigger = Trigger::Reply;
    const TransferId* transfer = nullptr;
    const PolicyId* policy = nullptr;
    bool interrupted = false;
};

/// A moment with no action: for lines and for what is judged at the end.
Moment quietMoment(const State& state);

bool holds(const Condition& condition, const Moment& moment);

/// Where the two stand face to face; none on another channel than the one that the scenario begins on (a call later on).
const Place* placeNow(const Scenario& scenario, const State& state);

} // namespace keel
