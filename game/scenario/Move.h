#pragma once

#include "base/Id.h"

#include <string>
#include <variant>

namespace keel {

/// What a trainee can do, one small structure each.
struct PickReply {
    ReplyId reply;
    bool operator==(const PickReply&) const = default;
};
struct TypeReply {
    std::string text;
    bool operator==(const TypeReply&) const = default;
};
struct LookUp {
    FactId fact;
    bool operator==(const LookUp&) const = default;
};
struct Note {
    FactId fact;
    bool operator==(const Note&) const = default;
};
struct Hold {
    bool operator==(const Hold&) const = default;
};
struct Resume {
    bool operator==(const Resume&) const = default;
};
/// Silence: the trainee let the time of the beat's `silence` run out.
struct Wait {
    bool operator==(const Wait&) const = default;
};
struct Transfer {
    TransferId to;
    std::string note; ///< handed over with the customer; may be empty
    bool operator==(const Transfer&) const = default;
};
struct MoveTo {
    PlaceId place;
    bool operator==(const MoveTo&) const = default;
};
struct OfferCompensation {
    PolicyId policy;
    int amount = 0; ///< whole units of the policy's currency
    bool operator==(const OfferCompensation&) const = default;
};
struct CallManager {
    bool operator==(const CallManager&) const = default;
};
struct EndConversation {
    bool operator==(const EndConversation&) const = default;
};

/// Lets the customer finish.
struct Listen {
    bool operator==(const Listen&) const = default;
};
/// Settles how the customer is reached the next time.
struct ChooseContact {
    ContactId by;
    bool operator==(const ChooseContact&) const = default;
};
/// How angry the trainee takes the customer to be, 0–100.
struct EstimateAnger {
    int anger = 0;
    bool operator==(const EstimateAnger&) const = default;
};

using Move = std::variant<PickReply, TypeReply, LookUp, Note, Hold, Resume, Wait, Transfer, MoveTo, OfferCompensation,
                          CallManager, EndConversation, Listen, ChooseContact, EstimateAnger>;

} // namespace keel
