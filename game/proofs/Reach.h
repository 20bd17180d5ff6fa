#pragma once

#include "proofs/Reactions.h"

#include <set>
#include <vector>

namespace keel {

/// What is known of a beat once all ways to it were followed.
struct BeatReach {
    bool entered = false;  ///< some way leads to it
    bool again = false;    ///< it may be entered more than once
    std::int64_t leastTurns = 0; ///< replies given before it, at least
    Words can;             ///< lasting words that can be true when it is entered
    Words must;            ///< that surely are
    Words canStay;         ///< that can come true while it lasts
    Words mustStay;        ///< that surely are once it was entered
    std::vector<TriedReactions> reactions;
    std::set<std::size_t> leadsTo;       ///< beats, by index
    std::set<std::size_t> leadsDecently; ///< the same, but for ways that need a costly behaviour or hanging up
    bool ends = false;                   ///< an ending can follow, but for hanging up and for patience running out
    bool endsDecently = false;
};

/// Follows all ways through a scenario at once: which beats can be entered at all, and what can and must be true there.
/// An interpretation over sets, so it says `can` too often and never too seldom: what it finds impossible, is.
class Reach {
public:
    explicit Reach(const Scenario& scenario);

    const BeatReach& at(std::size_t beat) const { return m_beats[beat]; }
    const CaseBook& book() const { return m_book; }
    const Offer& offer() const { return m_offer; }

    /// When the customer's first line of a beat is chosen.
    Possible onEntry(std::size_t beat) const;
    /// Between actions, on the beat.
    Possible during(std::size_t beat) const;
    Possible onAction(std::size_t beat, Trigger trigger) const;
    Possible onOtherAction(std::size_t beat) const;

    /// By index in the scenario's lists.
    bool canEnd(std::size_t ending) const { return m_possible.endings[ending]; }
    /// The same if all that is missing elsewhere were there: a goal that waits for a fact that nobody can learn, an ending
    /// that waits for such a goal is not itself at fault. Beats and reactions are judged so, too.
    bool canReachGoal(std::size_t goal) const { return m_withFacts.goals[goal]; }
    bool canPromise(std::size_t promise) const { return m_withFacts.promises[promise]; }
    bool canEndOtherwise(std::size_t ending) const { return m_now.endings[ending]; }

private:
    bool assumeImpossibleAims();
    void followUntilStable();
    void followAll();
    void follow(std::size_t beat);
    void followReaction(std::size_t beat, const Possible& moment, Trigger trigger, TriedReaction& tried);
    void go(std::size_t from, const Destination& to, const Cases& when, bool isReply, bool decently);
    void enter(std::size_t from, std::size_t beat, const Cases& when, bool isReply);
    void endFirst(std::size_t beat, const Cases& when);
    void stay(std::size_t beat);
    bool findCycles();
    void narrow(std::size_t beat, Possible& moment) const;
    std::size_t indexOf(const BeatId& beat) const;
    Words factsToldOn(const Beat& beat) const;

    const Scenario& m_scenario;
    CaseBook m_book;
    Offer m_offer;
    std::vector<BeatReach> m_beats;
    std::vector<Cases> m_endingsLeft; ///< each ending's condition once those before it failed
    struct Can {
        std::vector<bool> endings, goals, promises;
    };
    Can m_possible;  ///< as things are
    Can m_withFacts; ///< were there no fact that nobody can learn or tell
    Can m_now;
    std::vector<std::size_t> m_open; ///< beats to follow (again)
};

} // namespace keel
