#include "proofs/Options.h"

#include <algorithm>

namespace keel {

namespace {

using B = Behaviour;

const std::vector<std::vector<B>>& usualReplies()
{
    static const std::vector<std::vector<B>> kinds{
        {B::AcknowledgeFeeling, B::AcknowledgeImpact, B::Apologise},
        {B::Validate, B::OwnProblem, B::Explore},
        {B::ExplainCause, B::OfferFix, B::GiveTimeline},
        {B::OfferOptions, B::OfferFix, B::StateLimits},
        {B::PreventRecurrence, B::OfferFix},
        {B::ConfirmAgreement, B::FollowUp, B::GiveTimeline, B::PoliteClose},
        {B::AskFacts, B::PoliteRequest},
        {B::OfferFix, B::Overpromise, B::GiveTimeline},
        {B::PolicyShield}, {B::DismissFeeling}, {B::VaguePromise}, {B::Insult}, {B::Threat},
    };
    return kinds;
}

Marks ownWords(const State& state, const std::vector<B>& behaviours)
{
    Marks marks{behaviours, {}};
    const bool tells = std::find(behaviours.begin(), behaviours.end(), B::ExplainCause) != behaviours.end()
        || std::find(behaviours.begin(), behaviours.end(), B::OfferFix) != behaviours.end();
    if (tells)
        for (const FactId& fact : state.known)
            if (!state.toldByCustomer.contains(fact))
                marks.said.push_back(fact);
    return marks;
}

/// Three amounts stand for all: the least, the middle of the fair range, and the most.
void addCompensation(const Playbook& book, const OfferCompensation& most, std::vector<PlayOption>& out)
{
    const Policy* policy = book.scenario->findPolicy(most.policy);
    for (const int amount : {1, (policy->fairLeast + policy->fairMost) / 2, most.amount})
        if (amount >= 1 && amount <= most.amount)
            out.emplace_back(Move(OfferCompensation{most.policy, amount}));
}

} // namespace

std::vector<PlayOption> playOptions(const Playbook& book, const State& state)
{
    std::vector<PlayOption> out;
    if (state.ended())
        return out;
    for (const WrittenReply* reply : offeredReplies(book, state))
        out.emplace_back(Move(PickReply{reply->id}));
    for (const Move& move : availableMoves(book, state)) {
        if (const auto* offer = std::get_if<OfferCompensation>(&move))
            addCompensation(book, *offer, out);
        else
            out.emplace_back(move);
    }
    if (!state.onHold)
        for (const auto& behaviours : usualReplies())
            out.emplace_back(ownWords(state, behaviours));
    if (silenceAfter(book, state))
        out.emplace_back(Move(Wait{}));
    return out;
}

State take(const Playbook& book, const State& state, const PlayOption& option)
{
    constexpr Milliseconds pause{5000};
    if (const auto* marks = std::get_if<Marks>(&option))
        return stepWith(book, state, state.now + pause, *marks).state;
    return step(book, state, {state.now + pause, std::get<Move>(option)}).state;
}

} // namespace keel
