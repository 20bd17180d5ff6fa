#pragma once

#include "assessment/Assessment.h"
#include "engine/Event.h"
#include "engine/Step.h"
#include "language/InterfaceTexts.h"
#include "reports/DebriefPrinciple.h"

#include <optional>
#include <string>
#include <string_view>

namespace keel {

/// What an action is about, in the scenario's words: where to look, whom to hand over to; empty where its name says all.
std::string objectOf(const Move& move, const Playbook& book);

/// Finds the words for what happened: scenario texts in the language of play, all others in the interface's.
class DebriefWords {
public:
    DebriefWords(const Playbook& book, const Speaker& speak) : m_book(book), m_speak(speak) {}

    std::string behaviour(Behaviour behaviour) const;
    std::string reason(const Reason& reason) const;
    /// An article's principle with its title after its code: `D1 · Greet warmly …`; a paper as it is.
    std::string source(const std::string& source) const;
    std::string better(const Reason& reason) const;
    std::string attemptReason(const AttemptReason& reason) const;
    /// What the trainee did instead of replying: "Looked up: the status page".
    std::string action(const Move& move) const;
    /// What an action would do, for a list to choose from, by the name that its button has: "Look up: the status page".
    std::string choice(const Move& move) const;
    /// What else came of an action; nothing for events that the transcript shows anyway.
    std::optional<std::string> remark(const Event& event) const;
    std::string cause(const std::string& what) const;
    /// From `feeling:humiliated`, `fact:cause`, `question:when-back`.
    std::string opportunity(const std::string& opened) const;
    std::string principle(const PrincipleId& id) const;
    /// Its title with its card and the title of the article that it is from.
    DebriefPrinciple principleCard(const PrincipleId& id, bool met) const;

    /// A text of the scenario; empty where it has none under that key.
    std::string scenarioText(const std::string& key) const { return m_book.text(key); }

private:
    /// The first of the keys that there is a text for, otherwise the fallback.
    std::string firstOf(std::initializer_list<std::string> keys, const std::string& fallback,
                        const InterfaceTexts::Arguments& arguments = {}) const;

    const Playbook& m_book;
    const Speaker& m_speak;
};

} // namespace keel
