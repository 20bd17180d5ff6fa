#include "engine/Evaluate.h"
#include "engine/Step.h"

#include <algorithm>

namespace keel {

std::vector<const WrittenReply*> offeredReplies(const Playbook& book, const State& state)
{
    std::vector<const WrittenReply*> out;
    const Beat* beat = book.scenario->findBeat(state.beat);
    if (!beat || state.ended() || state.onHold)
        return out;
    for (const WrittenReply& reply : beat->replies)
        if (holds(reply.when, quietMoment(state)))
            out.push_back(&reply);
    return out;
}

bool isWithCustomer(const Scenario& scenario, const State& state)
{
    const Beat* beat = scenario.findBeat(state.beat);
    return !beat || !beat->scene || !beat->scene->withColleague;
}

bool canHold(const State& state) { return state.channel == Channel::Phone || state.channel == Channel::Chat; }

std::vector<Move> availableMoves(const Playbook& book, const State& state)
{
    std::vector<Move> out;
    const Scenario& scenario = *book.scenario;
    if (state.ended())
        return out;
    for (const Fact& fact : scenario.facts)
        if (fact.canLookUp && !state.known.contains(fact.id))
            out.emplace_back(LookUp{fact.id});
    for (const Fact& fact : scenario.facts)
        if (state.known.contains(fact.id) && !state.noted.contains(fact.id))
            out.emplace_back(Note{fact.id});
    if (state.onHold) {
        out.emplace_back(Resume{});
        return out;
    }
    if (state.goesOn)
        out.emplace_back(Listen{});
    for (const Contact& contact : scenario.contacts)
        if (state.contact != contact.id)
            out.emplace_back(ChooseContact{contact.id});
    if (!isWithCustomer(scenario, state)) {
        out.emplace_back(EndConversation{});
        return out;
    }
    if (canHold(state))
        out.emplace_back(Hold{});
    for (const TransferTarget& target : scenario.transfers)
        out.emplace_back(Transfer{target.id, ""});
    for (const Place& place : scenario.places)
        if (place.id != state.place)
            out.emplace_back(MoveTo{place.id});
    for (const Policy& policy : scenario.policies)
        out.emplace_back(OfferCompensation{policy.id, compensationLimit(book, state, policy)});
    if (state.estimateAsked)
        out.emplace_back(EstimateAnger{state.anger.whole()});
    if (scenario.hasManager && !state.managerCalled)
        out.emplace_back(CallManager{});
    out.emplace_back(EndConversation{});
    return out;
}

std::optional<Milliseconds> silenceAfter(const Playbook& book, const State& state)
{
    if (state.ended() || state.onHold || !isWithCustomer(*book.scenario, state))
        return std::nullopt;
    const Beat* beat = book.scenario->findBeat(state.beat);
    if (beat && beat->silence)
        return beat->silence->after;
    const Milliseconds after = book.rules->customer.pace(state.channel).silenceAfter;
    return after.count() > 0 ? std::optional(after) : std::nullopt;
}

int compensationLimit(const Playbook&, const State& state, const Policy& policy)
{
    return state.managerCalled ? std::max(policy.upTo, policy.atMost) : policy.upTo;
}

} // namespace keel
