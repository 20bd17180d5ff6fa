#include "records/Recorder.h"

#include "records/MoveText.h"
#include "scenario/MoveJson.h"

namespace keel {

namespace {

int earlierAttempts(Store& store, const ScenarioId& scenario, const std::string& trainee)
{
    AttemptFilter before;
    before.trainee = trainee;
    before.scenario = scenario;
    return static_cast<int>(store.totals(before).attempts);
}

Attempt startedOn(const Playbook& book, int earlier, Attempt fresh)
{
    fresh.earlier = earlier;
    fresh.scenario = book.scenario->id;
    fresh.scenarioHash = book.scenario->hash();
    fresh.rulesVersion = book.rules->version();
    fresh.language = book.language;
    fresh.actions.clear();
    fresh.manners.clear();
    fresh.outcome.reset();
    return fresh;
}

/// The action as it will be read back: a typed reply that holds broken UTF-8 must be judged as it is stored.
Action asStored(const Action& action)
{
    const auto move = moveFromText(moveToJson(action.move));
    return move ? Action{action.at, *move} : action;
}

/// `id` of the attempt that people know, for what is said about it. Throws Conflict.
Replay replayedWhole(const std::shared_ptr<const Playbook>& book, const Attempt& attempt, const AttemptId& id)
{
    if (attempt.scenarioHash != book->scenario->hash())
        throw StoreError(StoreError::Reason::Conflict, "attempt " + id.str() + " was begun on another version of the scenario");
    Replay again = replay(book, attempt);
    if (again.failedAt)
        throw StoreError(StoreError::Reason::Conflict, "action " + std::to_string(*again.failedAt) + " of attempt " + id.str()
                             + " is no longer possible: " + std::string(idOf(*again.refusal)));
    return again;
}

} // namespace

Recorder::Recorder(Store& store, Session session, Attempt attempt)
    : m_store(&store), m_session(std::move(session)), m_attempt(std::move(attempt)), m_kept(m_attempt.actions.size())
{
}

Recorder::Recorder(Store& store, std::shared_ptr<const Playbook> book, Attempt fresh)
    : m_store(&store), m_session(book, earlierAttempts(store, book->scenario->id, fresh.trainee)),
      m_attempt(startedOn(*book, m_session.startState().earlierAttempts, std::move(fresh)))
{
    m_store->together([&] {
        m_store->keepScenario(m_attempt.scenarioHash, book->scenario->files);
        m_store->begin(m_attempt);
    });
}

Recorder Recorder::resume(Store& store, std::shared_ptr<const Playbook> book, const AttemptId& id)
{
    auto attempt = store.load(id);
    if (!attempt)
        throw StoreError(StoreError::Reason::Conflict, "there is no attempt " + id.str());
    Replay again = replayedWhole(book, *attempt, id);
    // The rules may have changed so that the conversation is over by now.
    if (!attempt->outcome && again.session.state().ended()) {
        attempt->outcome = outcomeOf(again.session);
        store.finish(id, *attempt->outcome);
    }
    return Recorder(store, std::move(again.session), std::move(*attempt));
}

Recorder Recorder::rewind(Store& store, std::shared_ptr<const Playbook> book, const Attempt& attempt, std::size_t actions, Attempt fresh)
{
    Attempt again = rewoundTo(attempt, actions, std::move(fresh));
    Replay played = replayedWhole(book, again, attempt.id);
    if (played.session.state().ended())
        throw StoreError(StoreError::Reason::Conflict, "attempt " + attempt.id.str() + " is over by then");
    again.rulesVersion = book->rules->version(); // under which it goes on
    store.together([&] {
        store.keepScenario(again.scenarioHash, book->scenario->files);
        store.begin(again);
    });
    return Recorder(store, std::move(played.session), std::move(again));
}

std::optional<Refusal> Recorder::apply(const Action& wanted)
{
    const Action action = asStored(wanted);
    // A copy takes it first: only what is possible is written, and what cannot be written has not happened.
    Session next = m_session;
    if (const auto refusal = next.apply(action))
        return refusal;
    const Manners before = m_attempt.manners;
    if (before.empty() || before.back().manner != m_manner)
        m_attempt.manners.push_back({m_attempt.actions.size(), m_manner});
    m_attempt.actions.push_back(action);
    if (next.state().ended())
        m_attempt.outcome = outcomeOf(next);
    try {
        keepRest();
    } catch (const StoreError& error) {
        if (m_unkept == Unkept::Refused || error.reason() == StoreError::Reason::Conflict) {
            m_attempt.manners = before;
            m_attempt.actions.pop_back();
            m_attempt.outcome.reset();
            throw;
        }
        m_fault = error;
    }
    m_session = std::move(next);
    return std::nullopt;
}

bool Recorder::keepHeld()
{
    try {
        if (m_fault)
            keepRest();
    } catch (const StoreError& error) {
        m_fault = error;
    }
    return !m_fault;
}

void Recorder::keepRest()
{
    addRest(*m_store, m_attempt, m_kept);
    m_kept = m_attempt.actions.size();
    m_fault.reset();
}

} // namespace keel
