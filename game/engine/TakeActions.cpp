#include "engine/Stepping.h"

#include <cstdlib>

namespace keel {

namespace {

void react(Stepping& s, const Reaction& reaction)
{
    if (!reaction.whyKey.empty())
        s.tell(ReactionExplained{reaction.whyKey});
    s.moveBy(reaction);
    s.settleLevels();
    s.say(reaction.says);
    s.go(reaction.to);
}

/// Goals, then the reaction, once an action that is no reply has taken effect.
void answer(Stepping& s, const Moment& moment)
{
    s.settleGoals(moment);
    if (const Reaction* reaction = s.findReaction(moment); reaction && !reaction->refuse)
        react(s, *reaction);
}

/// A reaction that refuses the action, asked before it takes effect.
bool refuses(Stepping& s, const Moment& moment)
{
    const Reaction* reaction = s.findReaction(moment);
    if (!reaction || !reaction->refuse)
        return false;
    s.tell(CustomerRefused{moment.trigger});
    react(s, *reaction);
    return true;
}

Moment momentOf(Stepping& s, Trigger trigger)
{
    Moment moment = quietMoment(s.state());
    moment.trigger = trigger;
    moment.anger = s.before().anger;
    moment.trust = s.before().trust;
    moment.patience = s.before().patience;
    return moment;
}

} // namespace

std::optional<Refusal> takeLookUp(Stepping& s, const LookUp& move)
{
    constexpr std::int64_t millisecondsPerMinute = 60'000;
    const Fact* fact = s.scenario().findFact(move.fact);
    if (!fact || !fact->canLookUp || s.state().known.contains(move.fact))
        return Refusal::NotAvailable;
    const auto& pace = s.model().pace(s.state().channel);
    const std::int64_t perMinute = s.state().onHold ? pace.patiencePerMinuteHeld : pace.patiencePerMinute;
    if (s.withCustomer())
        s.move("look-up", {0, 0, -(fact->takes.count() * perMinute / millisecondsPerMinute)});
    s.learn(move.fact, false);
    answer(s, momentOf(s, Trigger::LookUp));
    return std::nullopt;
}

std::optional<Refusal> takeNote(Stepping& s, const Note& move)
{
    if (!s.state().known.contains(move.fact) || s.state().noted.contains(move.fact))
        return Refusal::NotAvailable;
    s.state().noted.insert(move.fact);
    s.tell(FactNoted{move.fact});
    answer(s, momentOf(s, Trigger::Note));
    return std::nullopt;
}

std::optional<Refusal> takeHold(Stepping& s)
{
    if (!canHold(s.state()))
        return Refusal::NotAvailable;
    if (refuses(s, momentOf(s, Trigger::Hold)))
        return std::nullopt;
    s.state().onHold = true;
    s.tell(PutOnHold{});
    answer(s, momentOf(s, Trigger::Hold));
    return std::nullopt;
}

std::optional<Refusal> takeResume(Stepping& s)
{
    s.state().onHold = false;
    s.tell(TakenOffHold{});
    answer(s, momentOf(s, Trigger::Resume));
    return std::nullopt;
}

std::optional<Refusal> takeWait(Stepping& s)
{
    if (s.state().goesOn)
        return takeListen(s);
    if (!silenceAfter(s.book(), s.state()))
        return Refusal::NotAvailable;
    if (s.scenario().audience && isPublic(s))
        s.state().audience += s.scenario().audience->perSilence;
    s.tell(SilenceNoticed{});
    s.move(Occasion::Silence);
    const auto& silence = s.beat().silence;
    if (silence)
        s.move("reaction", {0, 0, silence->patience * 1000LL});
    s.settleLevels();
    if (silence) {
        s.say(silence->says);
        s.go(silence->to);
    }
    return std::nullopt;
}

namespace {

/// What the colleague is told, so that the customer need not say it again (B1).
void handOver(Stepping& s, const std::string& note)
{
    if (note.empty())
        return;
    ReplyContext context;
    context.language = s.book().language;
    context.cues = &s.book().cues;
    for (const FactId& fact : s.book().rules->assessor->assess(note, context).said)
        s.state().handedOver.insert(fact);
}

} // namespace

std::optional<Refusal> takeTransfer(Stepping& s, const Transfer& move)
{
    const TransferTarget* target = s.scenario().findTransfer(move.to);
    if (!target)
        return Refusal::NotAvailable;
    Moment moment = momentOf(s, Trigger::Transfer);
    moment.transfer = &move.to;
    const auto before = s.state().handedOver;
    handOver(s, move.note);
    if (refuses(s, moment)) {
        s.state().handedOver = before;
        return std::nullopt;
    }
    s.state().transferredTo = move.to;
    s.tell(Transferred{move.to, target->right});
    s.move(target->right ? Occasion::RightTransfer : Occasion::WrongTransfer);
    answer(s, moment);
    return std::nullopt;
}

std::optional<Refusal> takeMoveTo(Stepping& s, const MoveTo& move)
{
    const Place* target = s.scenario().findPlace(move.place);
    if (!target || s.state().place == move.place)
        return Refusal::NotAvailable;
    if (refuses(s, momentOf(s, Trigger::Move)))
        return std::nullopt;
    const Place* here = s.scenario().findPlace(s.state().place);
    if (here && here->onlookers && !target->onlookers)
        s.move(Occasion::MovedAside);
    s.state().place = move.place;
    s.tell(PlaceChanged{move.place});
    answer(s, momentOf(s, Trigger::Move));
    return std::nullopt;
}

std::optional<Refusal> takeCompensation(Stepping& s, const OfferCompensation& move)
{
    const Policy* policy = s.scenario().findPolicy(move.policy);
    if (!policy)
        return Refusal::NotAvailable;
    if (move.amount < 1 || move.amount > compensationLimit(s.book(), s.state(), *policy))
        return Refusal::OutOfRange;
    Moment moment = momentOf(s, Trigger::Compensate);
    moment.policy = &move.policy;
    const auto before = s.state().offered;
    const bool first = !before.contains(move.policy);
    s.state().offered[move.policy] = move.amount;
    if (refuses(s, moment)) {
        s.state().offered = before;
        return std::nullopt;
    }
    using Fit = CompensationOffered::Fit;
    const Fit fit = move.amount < policy->fairLeast ? Fit::Low : move.amount > policy->fairMost ? Fit::High : Fit::Fair;
    s.tell(CompensationOffered{move.policy, move.amount, fit});
    if (first) // haggling up does not please again
        s.move(fit == Fit::Low ? Occasion::CompensationLow : fit == Fit::High ? Occasion::CompensationHigh : Occasion::CompensationFair);
    answer(s, moment);
    return std::nullopt;
}

std::optional<Refusal> takeManager(Stepping& s)
{
    if (!s.scenario().hasManager || s.state().managerCalled)
        return Refusal::NotAvailable;
    if (refuses(s, momentOf(s, Trigger::Manager)))
        return std::nullopt;
    s.state().managerCalled = true;
    s.tell(ManagerCame{});
    s.move(Occasion::ManagerCalled);
    answer(s, momentOf(s, Trigger::Manager));
    return std::nullopt;
}

std::optional<Refusal> takeListen(Stepping& s)
{
    if (!s.state().goesOn)
        return Refusal::NotAvailable;
    s.sayRest();
    s.move(Occasion::HeardOut);
    answer(s, momentOf(s, Trigger::Listen));
    return std::nullopt;
}

std::optional<Refusal> takeContact(Stepping& s, const ChooseContact& move)
{
    if (!s.scenario().findContact(move.by) || s.state().contact == move.by)
        return Refusal::NotAvailable;
    const auto before = std::exchange(s.state().contact, move.by); // what is asked for can be asked about
    if (refuses(s, momentOf(s, Trigger::Contact))) {
        s.state().contact = before;
        return std::nullopt;
    }
    s.tell(ContactChosen{move.by});
    answer(s, momentOf(s, Trigger::Contact));
    return std::nullopt;
}

std::optional<Refusal> takeEstimate(Stepping& s, const EstimateAnger& move)
{
    State& state = s.state();
    if (!state.estimateAsked)
        return Refusal::NotAvailable;
    if (move.anger < 0 || move.anger > 100)
        return Refusal::OutOfRange;
    const int was = s.before().anger.whole();
    state.estimateAsked = false;
    ++state.estimates;
    state.misjudged += std::abs(move.anger - was);
    s.tell(AngerEstimated{move.anger, was});
    answer(s, momentOf(s, Trigger::Estimate));
    return std::nullopt;
}

std::optional<Refusal> takeEnd(Stepping& s)
{
    const Moment moment = momentOf(s, Trigger::End);
    if (refuses(s, moment))
        return std::nullopt;
    const BeatId before = s.state().beat;
    answer(s, moment);
    if (!s.state().ended() && s.state().beat == before)
        s.go({Destination::Kind::FirstEnding, {}, {}});
    return std::nullopt;
}

} // namespace keel
