#pragma once

#include "engine/Session.h"
#include "scenario/SmallScenario.h"

#include <string>

namespace keel::test {

/// The rulebook that comes with Evenkeel, loaded once.
std::shared_ptr<const Rulebook> shippedRules();

/// A conversation of a test: moves are made one after another, five seconds apart.
class Conversation {
public:
    explicit Conversation(const Bundle& files = smallScenario(), const std::string& language = "en");

    /// Fails the test where the move is refused.
    const Session::Entry& does(const Move& move);
    const Session::Entry& picks(const std::string& reply) { return does(PickReply{ReplyId(reply)}); }
    const Session::Entry& types(const std::string& text) { return does(TypeReply{text}); }
    std::optional<Refusal> tries(const Move& move);
    void after(Milliseconds pause) { m_pause = pause; }

    Session& session() { return m_session; }
    const State& state() const { return m_session.state(); }
    std::string beat() const { return state().beat.str(); }
    std::string heard() const { return m_session.book().text(state().customerSaid); }
    std::string ending() const { return state().ending ? state().ending->str() : ""; }

private:
    Session m_session;
    Milliseconds m_pause{5000};
};

template <class E>
const E* eventOf(const Session::Entry& entry)
{
    for (const Event& event : entry.events)
        if (const auto* found = std::get_if<E>(&event))
            return found;
    return nullptr;
}

} // namespace keel::test
