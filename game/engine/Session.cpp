#include "engine/Session.h"

namespace keel {

Session::Session(std::shared_ptr<const Playbook> book, int earlierAttempts)
    : m_book(std::move(book)), m_start(begin(*m_book, earlierAttempts))
{
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
