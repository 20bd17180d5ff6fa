#pragma once

#include "language/PatternProgram.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace keel {

struct AnalysedText;

/// Many patterns compiled to be looked for together. Each belongs to a group (a rule, a fact) that a hit names.
/// A pattern is tried only where its rarest word occurs and nothing that it needs is missing.
class PatternSet {
public:
    /// A group number, or a class of words that the pattern is a member of.
    struct Target {
        std::uint32_t group = 0;
        std::optional<std::uint32_t> memberOf;
        /// Whether a gap may step over a negation (`I will ..3 refund` must not match `I will not refund`).
        bool gapsCrossNegation = false;
    };
    struct Hit {
        std::uint32_t group = 0;
        std::uint32_t pattern = 0; ///< in the order added
        std::size_t first = 0;     ///< tokens first … last-1
        std::size_t last = 0;
    };

    PatternSet();
    /// Adds a pattern. False, with faults, where a class in it is not known or it could match nothing at all.
    bool add(const Pattern& pattern, const Target& target, Stemmer& stemmer, const PatternProgram::ClassNumber& classNumber,
             std::vector<PatternFault>& faults);
    /// To be called once, after the last pattern.
    void finish();

    const WordIndex& words() const { return m_program.words(); }
    std::size_t size() const { return m_patterns.size(); }
    /// A view with room for this set's words, to be given back when it is done with: making one is not cheap.
    std::unique_ptr<MatchView> takeView() const;
    void giveBack(std::unique_ptr<MatchView> view) const;

    /// Tries the patterns first … last-1 (members of classes before those that use the class) on one window.
    void matchWindow(MatchView& view, std::size_t first, std::size_t last, std::vector<Hit>& hits) const;
    /// All hits in a text that its pack has analysed. Not for sets with patterns that are members of classes.
    std::vector<Hit> match(const AnalysedText& text) const;

private:
    struct Compiled {
        std::uint32_t root = 0;
        Target target;
        std::vector<std::uint32_t> needs; ///< into m_needs: all must be met
    };
    using Need = std::pair<std::vector<std::uint32_t>, std::vector<std::uint32_t>>; ///< words, classes
    struct SpareViews;

    void collectNeeds(Compiled& pattern, std::map<Need, std::uint32_t>& numbers);
    bool isMet(MatchView& view, std::uint32_t need) const;
    void tryPattern(MatchView& view, std::uint32_t index, std::vector<Hit>& hits) const;
    void addMember(MatchView& view, const Compiled& pattern, Bits ends, Bits passable) const;

    PatternProgram m_program;
    std::vector<Compiled> m_patterns;
    std::vector<Need> m_needs;
    std::vector<std::vector<std::uint32_t>> m_byWord, m_byClass; ///< patterns anchored there
    std::shared_ptr<SpareViews> m_spare;
};

} // namespace keel
