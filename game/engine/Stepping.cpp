#include "engine/Stepping.h"

namespace keel {

void Stepping::move(std::string what, const LevelChange& change)
{
    if (!change.isNothing())
        m_pending.causes.push_back({std::move(what), change});
}

void Stepping::passTime(Milliseconds at)
{
    constexpr std::int64_t millisecondsPerMinute = 60'000;
    const auto& pace = model().pace(m_state.channel);
    const std::int64_t perMinute = m_state.onHold ? pace.patiencePerMinuteHeld : pace.patiencePerMinute;
    const std::int64_t lost = !withCustomer() ? 0 : (at - m_state.now).count() * perMinute / millisecondsPerMinute;
    m_state.now = at;
    move("time", {0, 0, -lost});
}

void Stepping::settleLevels()
{
    if (m_pending.causes.empty())
        return;
    LevelChange sum;
    for (const auto& cause : m_pending.causes)
        sum += cause.change;
    m_pending.anger = m_state.anger = m_state.anger.movedBy(sum.anger);
    m_pending.trust = m_state.trust = m_state.trust.movedBy(sum.trust);
    m_pending.patience = m_state.patience = m_state.patience.movedBy(sum.patience);
    tell(std::exchange(m_pending, {}));
}

void Stepping::learn(const FactId& fact, bool fromCustomer)
{
    if (fromCustomer)
        m_state.toldByCustomer.insert(fact);
    if (m_state.known.insert(fact).second)
        tell(FactLearned{fact, fromCustomer});
}

void Stepping::settleGoals(const Moment& moment)
{
    for (const Promise& promise : scenario().promises)
        if (!m_state.promises.contains(promise.id) && holds(promise.when, moment)) {
            m_state.promises.insert(promise.id);
            m_state.promisedAt.emplace(promise.id, m_state.later);
            ++m_state.tally.promisesMade;
            m_state.tally.promisesNotKeepable += promise.keepable ? 0 : 1;
            tell(PromiseMade{promise.id});
        }
    for (const Goal& goal : scenario().goals)
        if (!m_state.goals.contains(goal.id) && holds(goal.reachedBy, moment)) {
            m_state.goals.insert(goal.id);
            m_state.tally.goalWeightReached += goal.weight;
            tell(GoalReached{goal.id});
        }
}

const Reaction* Stepping::findReaction(const Moment& moment) const
{
    const Beat& here = *scenario().findBeat(m_before.beat);
    for (const bool otherwise : {false, true})
        for (const auto* list : {&here.reactions, &scenario().reactions})
            for (const Reaction& reaction : *list)
                if (reaction.on == moment.trigger && reaction.otherwise == otherwise && holds(reaction.when, moment))
                    return &reaction;
    return nullptr;
}

void Stepping::say(const std::vector<Line>& lines)
{
    const Moment now = quietMoment(m_state);
    for (const Line& line : lines)
        if (holds(line.when, now)) {
            tell(CustomerSaid{line.key, line.hasBody, line.goesOn, speaker()});
            if (m_state.goesOn) // a remark in between: what was begun is still to be heard
                return;
            m_state.customerSaid = line.key;
            m_state.goesOn = line.goesOn;
            m_state.restHeard = false;
            return;
        }
}

void Stepping::moveBy(const Reaction& reaction)
{
    move("reaction", {reaction.anger * 1000LL, reaction.trust * 1000LL, reaction.patience * 1000LL});
}

void Stepping::go(const Destination& to)
{
    switch (to.kind) {
    case Destination::Kind::Stay: return;
    case Destination::Kind::Beat: return enter(to.beat);
    case Destination::Kind::Ending: return end(to.ending);
    case Destination::Kind::FirstEnding:
        for (const Ending& ending : scenario().endings)
            if (holds(ending.when, quietMoment(m_state)))
                return end(ending.id);
    }
}

void Stepping::settlePromises()
{
    for (const Promise& promise : scenario().promises) {
        if (!m_state.promises.contains(promise.id) || m_state.settled.contains(promise.id)
            || m_state.later - m_state.promisedAt.at(promise.id) < promise.due)
            continue;
        const bool kept = promise.keepable && holds(promise.kept, quietMoment(m_state));
        m_state.settled.emplace(promise.id, kept);
        tell(PromiseSettled{promise.id, kept});
        moveCustomer(kept ? Occasion::PromiseKept : Occasion::PromiseBroken);
    }
}

void Stepping::openScene(const Scene& scene)
{
    tell(SceneOpened{scene.key});
    m_state.channel = scene.channel.value_or(m_state.channel);
    if (scene.later.count() == 0)
        return;
    m_state.later += scene.later;
    m_state.onHold = false;
    moveCustomer(Occasion::TimePassed);
    settlePromises();
    settleLevels();
}

void Stepping::enter(const BeatId& id)
{
    m_state.beat = id;
    ++m_state.visits[id];
    tell(BeatEntered{id});
    const Beat& entered = beat();
    if (entered.scene)
        openScene(*entered.scene);
    m_state.goesOn = false;
    say(entered.says);
    if (!m_state.goesOn)
        for (const FactId& fact : entered.tells)
            learn(fact, true);
    m_state.open = entered.opportunities;
    m_state.estimateAsked = entered.asksEstimate;
    if (entered.asksEstimate)
        tell(EstimateAsked{});
}

void Stepping::sayRest()
{
    m_state.goesOn = false;
    m_state.restHeard = true;
    tell(CustomerSaid{m_state.customerSaid + ".rest", false, false, speaker()});
    for (const FactId& fact : beat().tells)
        learn(fact, true);
}

void Stepping::end(const EndingId& ending)
{
    m_state.ending = ending;
    m_state.open.clear();
    tell(Ended{ending});
}

bool isPublic(Stepping& s)
{
    const Place* place = placeNow(s.scenario(), s.state());
    return place && place->onlookers;
}

Stepped Stepping::finish()
{
    settleLevels();
    if (!m_state.ended() && m_state.patience == Level{})
        end(scenario().patienceOut);
    return {std::move(m_state), std::move(m_events), std::nullopt};
}

} // namespace keel
