#include "engine/Stepping.h"

#include <algorithm>

namespace keel {

namespace {

bool takesUp(const ReplyAssessment& reply)
{
    constexpr Behaviour heard[]{Behaviour::AcknowledgeFeeling, Behaviour::AcknowledgeImpact, Behaviour::Validate,
                                Behaviour::TakePerspective, Behaviour::Paraphrase};
    return std::any_of(std::begin(heard), std::end(heard), [&](Behaviour b) { return reply.shows(b); });
}

bool dismisses(const ReplyAssessment& reply)
{
    return reply.shows(Behaviour::DismissFeeling) || reply.shows(Behaviour::BlameCustomer);
}

ReplyContext contextOf(Stepping& s)
{
    const State& state = s.before();
    ReplyContext context;
    context.language = s.book().language;
    context.customerLine = s.book().text(state.customerSaid);
    if (state.restHeard)
        context.customerLine += " " + s.book().text(state.customerSaid + ".rest");
    context.customerName = s.book().text("customer.name");
    for (const FactId& fact : state.toldByCustomer)
        context.knownFacts.push_back(s.book().text("fact." + fact.str()));
    context.opportunities = state.open;
    context.phase = s.beat().phase;
    context.anger = state.anger.whole();
    context.atFault = s.scenario().atFault;
    context.acknowledgedBefore = state.acknowledged;
    context.shownBefore = state.tally.shown;
    context.history = state.replies;
    context.cues = &s.book().cues;
    for (const Fact& fact : s.scenario().facts)
        if (fact.wrong)
            context.wrongFacts.push_back(fact.id);
    context.told.assign(state.toldByCustomer.begin(), state.toldByCustomer.end());
    return context;
}

void tallyOpportunities(State& state, const ReplyAssessment& reply)
{
    const bool taken = takesUp(reply) && !dismisses(reply);
    for (const Opportunity& opportunity : state.open) {
        if (opportunity.kind == Opportunity::Kind::Question)
            continue;
        const char* kind = opportunity.kind == Opportunity::Kind::Feeling ? "feeling:" : "fact:";
        state.tally.opportunities.push_back({state.turns, kind + opportunity.name, reply.scores.empathy, taken});
    }
    state.acknowledged = state.acknowledged || taken;
    state.open.clear();
}

void tallyReply(State& state, const ReplyAssessment& reply)
{
    ++state.tally.replies;
    ++state.tally.understoodReplies;
    state.tally.empathySum += reply.scores.empathy;
    state.tally.resolutionSum += reply.scores.resolution;
    state.tally.courtesySum += reply.scores.courtesy;
    state.tally.lowestCourtesy = std::min(state.tally.lowestCourtesy, reply.scores.courtesy);
    std::array<int, behaviourCount> certainty{};
    for (const FoundBehaviour& found : reply.behaviours)
        certainty[static_cast<std::size_t>(found.behaviour)] = std::max(certainty[static_cast<std::size_t>(found.behaviour)], found.certainty);
    for (std::size_t i = 0; i < behaviourCount; ++i) {
        state.tally.shown[i] += certainty[i] > 0 ? 1 : 0;
        state.tally.surelyShown[i] += certainty[i] >= sureEnough ? 1 : 0;
    }
}

void notUnderstood(Stepping& s, const std::string& text)
{
    State& state = s.state();
    ++state.turns;
    state.replies.push_back(text);
    s.tell(NotUnderstood{});
    if (!s.withCustomer())
        return;
    ++state.tally.replies;
    s.move(Occasion::NotUnderstood);
}

void moveCustomer(Stepping& s, const ReplyAssessment& reply, bool feelingShown)
{
    const State& before = s.before();
    std::array<bool, behaviourCount> seen{};
    for (const FoundBehaviour& found : reply.behaviours) {
        const auto index = static_cast<std::size_t>(found.behaviour);
        if (std::exchange(seen[index], true))
            continue;
        s.move(std::string(idOf(found.behaviour)),
               s.model().effectOf(found.behaviour, s.scenario().customer.temperament,
                                  {before.anger, before.trust, before.patience, before.tally.shown[index],
                                   !before.acknowledged && !takesUp(reply)}));
    }
    if (feelingShown && !takesUp(reply))
        s.move(Occasion::MissedFeeling);
    if (isPublic(s))
        s.move(Occasion::Onlookers);
}

/// What a reply does to the customer and to the scores.
void tellCustomer(Stepping& s, const ReplyAssessment& reply)
{
    State& state = s.state();
    tallyReply(state, reply);
    if (!reply.invites) // what the line opened is open still
        tallyOpportunities(state, reply);
    for (const FactId& fact : reply.said)
        if (state.told.insert(fact).second)
            s.tell(FactTold{fact});
    if (s.scenario().audience && isPublic(s))
        state.audience += s.scenario().audience->perReply;
}

/// Words pay nothing out, hand nobody over and take nobody elsewhere.
void tellWhatIsOnlySaid(Stepping& s, const ReplyAssessment& reply)
{
    const Scenario& scenario = s.scenario();
    if (reply.shows(Behaviour::Compensate) && !scenario.policies.empty() && s.state().offered.empty())
        s.tell(OnlySaid{Trigger::Compensate});
    if (reply.shows(Behaviour::EscalateWarm) && !scenario.transfers.empty() && !s.state().managerCalled && !s.state().transferredTo)
        s.tell(OnlySaid{Trigger::Transfer});
    if (const Place* here = placeNow(scenario, s.state()); here && std::any_of(reply.invitedTo.begin(), reply.invitedTo.end(), [&](const PlaceId& to) { return to != here->id; }))
        s.tell(OnlySaid{Trigger::Move});
}

bool opensFeeling(const State& state)
{
    return std::any_of(state.open.begin(), state.open.end(),
                       [](const Opportunity& o) { return o.kind == Opportunity::Kind::Feeling; });
}

} // namespace

std::optional<Refusal> takeReply(Stepping& s, const std::string& text, const WrittenReply* written)
{
    const Assessor& assessor = *s.book().rules->assessor;
    const ReplyContext context = contextOf(s);
    const ReplyAssessment reply = written && written->shows ? assessor.assessMarked(text, *written->shows, context)
                                                            : assessor.assess(text, context);
    const bool toCustomer = s.withCustomer();
    if (toCustomer && s.state().goesOn && reply.invites)
        return takeListen(s); // who asks the customer to go on has listened
    const bool interrupted = std::exchange(s.state().goesOn, false);
    if (interrupted) {
        s.tell(Interrupted{});
        s.move(Occasion::Interrupted);
    }
    s.tell(ReplyGiven{written ? std::optional(written->id) : std::nullopt, text, reply, toCustomer});
    State& state = s.state();
    if (!reply.understood) {
        notUnderstood(s, text);
        return std::nullopt;
    }
    const bool feelingShown = opensFeeling(state) && !reply.invites;
    ++state.turns;
    state.replies.push_back(text);
    if (toCustomer)
        tellCustomer(s, reply);
    const Moment moment{state, s.before().anger, s.before().trust, s.before().patience, &reply, written ? &written->id : nullptr,
                        Trigger::Reply, nullptr, nullptr, interrupted};
    s.settleGoals(moment);
    if (toCustomer) {
        moveCustomer(s, reply, feelingShown);
        tellWhatIsOnlySaid(s, reply);
    }
    const Reaction* reaction = s.findReaction(moment);
    if (reaction && !reaction->whyKey.empty())
        s.tell(ReactionExplained{reaction->whyKey});
    if (reaction)
        s.moveBy(*reaction);
    s.settleLevels();
    if (reaction) {
        s.say(reaction->says);
        s.go(reaction->to);
    }
    return std::nullopt;
}

} // namespace keel
