#include "engine/Step.h"

#include "engine/Stepping.h"

#include <algorithm>

namespace keel {

namespace {

const WrittenReply* offeredReply(const Playbook& book, const State& state, const ReplyId& id)
{
    const auto offered = offeredReplies(book, state);
    const auto found = std::find_if(offered.begin(), offered.end(), [&](const WrittenReply* reply) { return reply->id == id; });
    return found == offered.end() ? nullptr : *found;
}

struct Take {
    Stepping& s;

    std::optional<Refusal> operator()(const PickReply& m) const
    {
        const WrittenReply* reply = offeredReply(s.book(), s.before(), m.reply);
        return reply ? takeReply(s, s.book().text(reply->key), reply) : Refusal::NotOffered;
    }
    std::optional<Refusal> operator()(const TypeReply& m) const
    {
        if (m.text.find_first_not_of(" \t\r\n") == std::string::npos)
            return Refusal::EmptyText;
        return m.text.size() > longestReply ? Refusal::TooLong : takeReply(s, m.text, nullptr);
    }
    std::optional<Refusal> operator()(const LookUp& m) const { return takeLookUp(s, m); }
    std::optional<Refusal> operator()(const Note& m) const { return takeNote(s, m); }
    std::optional<Refusal> operator()(const Hold&) const { return takeHold(s); }
    std::optional<Refusal> operator()(const Resume&) const { return takeResume(s); }
    std::optional<Refusal> operator()(const Wait&) const { return takeWait(s); }
    std::optional<Refusal> operator()(const Transfer& m) const { return takeTransfer(s, m); }
    std::optional<Refusal> operator()(const MoveTo& m) const { return takeMoveTo(s, m); }
    std::optional<Refusal> operator()(const OfferCompensation& m) const { return takeCompensation(s, m); }
    std::optional<Refusal> operator()(const CallManager&) const { return takeManager(s); }
    std::optional<Refusal> operator()(const Listen&) const { return takeListen(s); }
    std::optional<Refusal> operator()(const ChooseContact& m) const { return takeContact(s, m); }
    std::optional<Refusal> operator()(const EstimateAnger& m) const { return takeEstimate(s, m); }
    std::optional<Refusal> operator()(const EndConversation&) const { return takeEnd(s); }
};

/// What holds for every action: the conversation goes on, time does too, and on hold nobody can be talked to.
std::optional<Refusal> refusedOutright(const Scenario& scenario, const State& state, const Action& action)
{
    if (state.ended())
        return Refusal::Over;
    if (action.at < state.now)
        return Refusal::BackInTime;
    const Trigger trigger = triggerOf(action.move);
    const bool toCustomerOnly = trigger == Trigger::Hold || trigger == Trigger::Transfer || trigger == Trigger::Move
        || trigger == Trigger::Compensate || trigger == Trigger::Manager;
    if (toCustomerOnly && !isWithCustomer(scenario, state))
        return Refusal::NotAvailable;
    if (trigger == Trigger::Resume)
        return state.onHold ? std::nullopt : std::optional(Refusal::NotOnHold);
    const bool possibleOnHold = trigger == Trigger::LookUp || trigger == Trigger::Note || trigger == Trigger::Estimate;
    return state.onHold && !possibleOnHold ? std::optional(Refusal::OnHold) : std::nullopt;
}

} // namespace

Stepped begin(const Playbook& book, int earlierAttempts)
{
    State state;
    const Scenario& scenario = *book.scenario;
    state.earlierAttempts = earlierAttempts;
    state.channel = scenario.channel;
    state.audience = scenario.audience ? scenario.audience->start : 0;
    state.anger = scenario.customer.anger;
    state.trust = scenario.customer.trust;
    state.patience = scenario.customer.patience;
    if (!scenario.places.empty())
        state.place = scenario.places.front().id;
    for (const Goal& goal : scenario.goals)
        state.tally.goalWeight += goal.weight;
    Stepping s(book, state);
    s.enter(scenario.opening);
    return s.finish();
}

Stepped step(const Playbook& book, const State& state, const Action& action)
{
    auto refusal = refusedOutright(*book.scenario, state, action);
    if (!refusal) {
        Stepping s(book, state);
        s.passTime(action.at);
        refusal = std::visit(Take{s}, action.move);
        if (!refusal)
            return s.finish();
    }
    return {state, {}, refusal};
}

Stepped stepWith(const Playbook& book, const State& state, Milliseconds at, const Marks& marks)
{
    if (auto refusal = refusedOutright(*book.scenario, state, {at, TypeReply{}}))
        return {state, {}, refusal};
    Stepping s(book, state);
    s.passTime(at);
    WrittenReply reply;
    reply.shows = marks;
    takeReply(s, "", &reply);
    return s.finish();
}

} // namespace keel
