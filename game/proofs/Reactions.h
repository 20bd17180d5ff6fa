#pragma once

#include "proofs/Possible.h"

#include <optional>
#include <vector>

namespace keel {

/// A reaction in the order in which the engine tries them on a beat.
struct TriedReaction {
    const Reaction* reaction = nullptr;
    bool ofScenario = false; ///< one of the scenario's own
    std::size_t index = 0;   ///< in its list
    const Cases* alone = nullptr; ///< its condition by itself
    Cases left;                   ///< what is left of it once those before did not hold
    bool decided = true;          ///< false where a condition was too wide to take apart
    bool live = false;            ///< set by Reach: it can come about
};

/// The reactions to one trigger on one beat, and what none of them answers.
struct TriedReactions {
    Trigger trigger = Trigger::Reply;
    std::vector<TriedReaction> order;
    Cases unanswered;
};

/// Conditions as cases, each taken apart once.
class CaseBook {
public:
    explicit CaseBook(const Scenario& scenario);

    Vocabulary& words() { return m_words; }
    const Vocabulary& words() const { return m_words; }
    /// The alternatives; one empty case where there are too many to decide.
    const Cases& of(const Condition& condition) const { return m_entries.at(&condition).holds; }
    const Cases& against(const Condition& condition) const { return m_entries.at(&condition).fails; }
    bool decided(const Condition& condition) const { return m_entries.at(&condition).decided; }

    /// All triggers that a beat or the scenario has reactions for, and `End`, which is always possible.
    std::vector<TriedReactions> reactionsOn(const Beat& beat) const;

    /// Takes a condition's failure off what is left; leaves it as it is where that would be too wide.
    void takeAway(const Condition& condition, Cases& left) const;
    /// What is left of a condition.
    Cases leftOf(const Condition& condition, const Cases& left) const;

private:
    struct Entry {
        Cases holds, fails;
        bool decided = true;
        bool seesEffect = false; ///< names what an action changes before it is answered
    };
    void enter(const Condition& condition);
    /// A goal or promise, which other conditions may name: what it demands holds whenever it does.
    void enterAim(const Condition& condition, Condition::Word word, const std::string& name);
    void enter(const std::vector<Line>& lines);
    void enter(const Reaction& reaction);
    TriedReactions tried(const Beat& beat, Trigger trigger) const;

    const Scenario& m_scenario;
    Vocabulary m_words;
    std::map<const Condition*, Entry> m_entries;
};

} // namespace keel
