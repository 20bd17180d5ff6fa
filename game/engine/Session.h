#pragma once

#include "engine/Step.h"

#include <memory>
#include <vector>

namespace keel {

/// A conversation being played or replayed: the actions so far with what each brought about.
class Session {
public:
    struct Entry {
        Action action;
        Events events;
        State after;
    };

    explicit Session(std::shared_ptr<const Playbook> book, int earlierAttempts = 0);

    const Playbook& book() const { return *m_book; }
    std::shared_ptr<const Playbook> sharedBook() const { return m_book; }
    const State& state() const { return m_entries.empty() ? m_start.state : m_entries.back().after; }
    /// The state before any action, and the customer's first words.
    const State& startState() const { return m_start.state; }
    const Events& startEvents() const { return m_start.events; }
    const std::vector<Entry>& entries() const { return m_entries; }

    /// Takes the action, or says why not and changes nothing.
    std::optional<Refusal> apply(const Action& action);

    /// Goes on with another version of the scenario where the conversation stands, its state kept: for authors at work.
    /// False, and nothing changed, where that version lacks the beat, the place or the language. A replay of it is not
    /// the same.
    bool takeOver(std::shared_ptr<const Scenario> scenario);

private:
    std::shared_ptr<const Playbook> m_book;
    Stepped m_start;
    std::vector<Entry> m_entries;
};

} // namespace keel
