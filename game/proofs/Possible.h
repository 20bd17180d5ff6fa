#pragma once

#include "proofs/Cases.h"

#include <array>
#include <vector>

namespace keel {

/// What can be at a kind of moment: which words can be true, which surely are, between which bounds the numbers lie.
/// Always at least as wide as what really can be.
struct Possible {
    Words can;
    Words must;
    std::array<std::int64_t, Vocabulary::numbers> least{}; ///< thousandths
    std::array<std::int64_t, Vocabulary::numbers> most{};
    /// Of each of these sets one word is true (one is somewhere, if there are places).
    std::vector<Words> oneOf;
    bool never = false; ///< the moment itself cannot come

    bool allows(const Case& one) const;
    bool allowsAny(const Cases& cases) const;
    /// Those that it allows.
    Cases allowed(const Cases& cases) const;

    void fix(std::size_t number, std::int64_t whole) { least[number] = most[number] = whole * 1000; }
};

/// What a scenario can offer at all, whatever the way taken: the widest moments. Numbers places and channels in
/// `words`; all conditions are to be known to `words` before.
class Offer {
public:
    Offer(const Scenario& scenario, Vocabulary& words);

    /// Words that stay true once they are: facts known and told, goals, promises, what was ever shown.
    const Words& lasting() const { return m_lasting; }
    /// Lasting words that can come true on any beat: by a typed reply, a look-up, a call.
    const Words& anywhere() const { return m_anywhere; }
    /// Takes a word to be true at will from now on: what cannot be is reported where it stands, not wherever it is asked for.
    void assume(std::size_t word);
    /// Takes facts that nobody can learn or tell to be known and told at will. True where there are some.
    bool assumeMissingFacts();

    /// Facts that can be looked up or that some beat tells.
    bool canBeKnown(const FactId& fact) const;
    /// Facts that a reply can tell: by its author's marks, or by phrase patterns.
    bool canBeSaid(const FactId& fact) const;

    /// A moment without an action, when these lasting words can be and must be true.
    Possible quiet(const Words& can, const Words& must) const;
    /// The moment of an action.
    Possible onAction(const Words& can, const Words& must, Trigger trigger) const;
    /// That of any action but a reply.
    Possible onOtherAction(const Words& can, const Words& must) const;

private:
    bool offers(Trigger trigger) const;
    void findSayable();
    void numberGroups();
    void listLasting();

    const Scenario& m_scenario;
    Vocabulary& m_words;
    Words m_lasting, m_anywhere, m_quiet, m_reply;
    std::vector<Words> m_oneOf;
    std::vector<std::string> m_sayable, m_askable, m_knowable; ///< sorted ids
    std::int64_t m_mostCompensation = 0;                       ///< whole units
};

} // namespace keel
