#include "engine/Session.h"

namespace keel {

Session::Session(std::shared_ptr<const Playbook> book, int earlierAttempts)
    : m_book(std::move(book)), m_start(begin(*m_book, earlierAttempts))
{
}

bool Session::takeOver(std::shared_ptr<const Scenario> changed)
{
    const Scenario& scenario = *changed;
    State& state = m_entries.empty() ? m_start.state : m_entries.back().after;
    const Beat* beat = scenario.findBeat(state.beat);
    if (!beat || !scenario.texts.contains(m_book->language) || (!state.place.empty() && !scenario.findPlace(state.place)) ||
        (state.ending && !scenario.findEnding(*state.ending)))
        return false;
    m_book = makePlaybook(std::move(changed), m_book->rules, m_book->language);
    if (m_book->text(state.customerSaid).empty() && !beat->says.empty())
        state.customerSaid = beat->says.back().key;
    state.tally.goalWeight = state.tally.goalWeightReached = 0;
    for (const Goal& goal : scenario.goals) {
        state.tally.goalWeight += goal.weight;
        state.tally.goalWeightReached += state.goals.contains(goal.id) ? goal.weight : 0;
    }
    return true;
}

std::optional<Refusal> Session::apply(const Action& action)
{
    Stepped stepped = step(*m_book, state(), action);
    if (stepped.refusal)
        return stepped.refusal;
    m_entries.push_back({action, std::move(stepped.events), std::move(stepped.state)});
    return std::nullopt;
}

} // namespace keel
