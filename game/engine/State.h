#pragma once

#include "assessment/Assessment.h"
#include "base/Id.h"
#include "base/Units.h"
#include "scenario/Scenario.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace keel {

/// A conversation at one moment. A plain value: copy it to keep it, compare copies, step from any of them.
struct State {
    Milliseconds now{0}; ///< since the start of the session
    BeatId beat;
    PlaceId place; ///< empty where the scenario has no places
    Level anger, trust, patience;
    Channel channel = Channel::Phone;
    Milliseconds later{0}; ///< passed in the story, between scenes
    bool onHold = false;
    bool managerCalled = false;
    std::optional<TransferId> transferredTo;
    std::optional<EndingId> ending; ///< set once it is over

    std::string customerSaid; ///< text key of the customer's last line
    bool goesOn = false;      ///< the rest of it has not been heard
    bool restHeard = false;
    int turns = 0;            ///< replies so far
    std::map<BeatId, int> visits;
    std::set<FactId> known;   ///< told by the customer or looked up
    std::set<FactId> toldByCustomer;
    std::set<FactId> noted;
    std::set<FactId> told;    ///< told to the customer
    std::set<FactId> handedOver; ///< told in the note of a transfer
    std::set<GoalId> goals;
    std::set<PromiseId> promises;
    std::map<PromiseId, Milliseconds> promisedAt; ///< when in the story (`later`)
    std::map<PromiseId, bool> settled; ///< promises that came due: whether they were kept
    std::optional<ContactId> contact;  ///< how the customer is to be reached the next time
    int audience = 0;                  ///< people who read along
    int earlierAttempts = 0;           ///< of this trainee on this scenario
    bool estimateAsked = false;
    int estimates = 0;
    int misjudged = 0; ///< sum of the distances between estimate and anger
    std::map<PolicyId, int> offered; ///< compensation, whole units
    std::vector<Opportunity> open;   ///< opportunities of the customer's last line, until the next reply
    bool acknowledged = false;       ///< some reply took a feeling or fact up
    AttemptTally tally;
    std::vector<std::string> replies; ///< what the trainee has said, oldest first

    bool ended() const { return ending.has_value(); }
};

} // namespace keel
