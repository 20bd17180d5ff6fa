#include "engine/Action.h"

namespace keel {

namespace {

struct TriggerOf {
    Trigger operator()(const PickReply&) const { return Trigger::Reply; }
    Trigger operator()(const TypeReply&) const { return Trigger::Reply; }
    Trigger operator()(const LookUp&) const { return Trigger::LookUp; }
    Trigger operator()(const Note&) const { return Trigger::Note; }
    Trigger operator()(const Hold&) const { return Trigger::Hold; }
    Trigger operator()(const Resume&) const { return Trigger::Resume; }
    Trigger operator()(const Wait&) const { return Trigger::Silence; }
    Trigger operator()(const Transfer&) const { return Trigger::Transfer; }
    Trigger operator()(const MoveTo&) const { return Trigger::Move; }
    Trigger operator()(const OfferCompensation&) const { return Trigger::Compensate; }
    Trigger operator()(const CallManager&) const { return Trigger::Manager; }
    Trigger operator()(const Listen&) const { return Trigger::Listen; }
    Trigger operator()(const ChooseContact&) const { return Trigger::Contact; }
    Trigger operator()(const EstimateAnger&) const { return Trigger::Estimate; }
    Trigger operator()(const EndConversation&) const { return Trigger::End; }
};

} // namespace

Trigger triggerOf(const Move& move) { return std::visit(TriggerOf{}, move); }

} // namespace keel
