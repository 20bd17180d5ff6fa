#pragma once

#include "assessment/Assessment.h"
#include "base/Id.h"
#include "engine/CustomerModel.h"
#include "scenario/Scenario.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace keel {

/// What happened in a step, in order. A closed set; each has only its own fields.
struct CustomerSaid {
    std::string key;     ///< of the line's text
    bool hasBody = false; ///< what can be seen stands under `key` + ".body"
    bool goesOn = false;  ///< the customer has not finished
    std::string speaker;  ///< text key of who says it; empty: the customer
};
/// The reply came before the customer had finished.
struct Interrupted {};
/// Another moment, room or person.
struct SceneOpened {
    std::string key; ///< of its heading
};
/// A promise came due.
struct PromiseSettled {
    PromiseId promise;
    bool kept = false;
};
struct ContactChosen {
    ContactId by;
};
struct EstimateAsked {};
struct AngerEstimated {
    int said = 0;
    int was = 0; ///< 0–100
};
/// What a coach would say about the reaction.
struct ReactionExplained {
    std::string key; ///< of its text
};
struct ReplyGiven {
    std::optional<ReplyId> picked; ///< none for a typed reply
    std::string text;
    ReplyAssessment assessment;
    bool toCustomer = true; ///< what is said to a colleague moves no customer and does not count in the scores
};
/// The reply could not be understood; the customer is asked for patience and the trainee for other words.
struct NotUnderstood {};
struct LevelsMoved {
    struct Cause {
        std::string what; ///< behaviour id, `reaction`, `time`, `onlookers`, `missed-feeling`, …
        LevelChange change;
    };
    std::vector<Cause> causes;
    Level anger, trust, patience; ///< after it
};
struct BeatEntered {
    BeatId beat;
};
struct FactLearned {
    FactId fact;
    bool fromCustomer = false;
};
struct FactNoted {
    FactId fact;
};
struct FactTold {
    FactId fact;
};
struct GoalReached {
    GoalId goal;
};
struct PromiseMade {
    PromiseId promise;
};
/// The action had no effect because the customer does not go along.
struct CustomerRefused {
    Trigger action = Trigger::Move;
};
struct PutOnHold {};
struct TakenOffHold {};
struct Transferred {
    TransferId to;
    bool right = false;
};
struct PlaceChanged {
    PlaceId place;
};
struct CompensationOffered {
    PolicyId policy;
    int amount = 0;
    enum class Fit { Low, Fair, High } fit = Fit::Fair;
};
/// The reply speaks of something that only an action does: it is said and not yet done.
struct OnlySaid {
    Trigger action = Trigger::Compensate;
};
struct ManagerCame {};
struct SilenceNoticed {};
struct Ended {
    EndingId ending;
};

using Event = std::variant<CustomerSaid, ReplyGiven, NotUnderstood, LevelsMoved, BeatEntered, FactLearned, FactNoted,
                           FactTold, GoalReached, PromiseMade, CustomerRefused, PutOnHold, TakenOffHold, Transferred,
                           PlaceChanged, CompensationOffered, ManagerCame, SilenceNoticed, Interrupted, SceneOpened,
                           PromiseSettled, ContactChosen, EstimateAsked, AngerEstimated, ReactionExplained, OnlySaid, Ended>;
using Events = std::vector<Event>;

} // namespace keel
