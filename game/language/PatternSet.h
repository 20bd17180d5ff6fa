#pragma once

#include "language/Pattern.h"
#include "language/Window.h"
#include "language/WordIndex.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace keel {

struct AnalysedText;

/// Many patterns compiled to be looked for together. Each belongs to a group (a rule, a fact) that a hit names.
/// A pattern is tried only where its rarest word occurs, and then at all places of a window at once.
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
    /// What one window looks like to the patterns.
    struct View {
        const Window* window = nullptr;
        std::vector<Bits> words;             ///< by symbol
        std::vector<std::uint32_t> touched;  ///< symbols that occur; may repeat
        std::vector<Bits> sets;              ///< by set of words, where computed
        std::vector<bool> setKnown;
        const std::vector<ClassPlaces>* classes = nullptr;
        std::vector<ClassPlaces>* members = nullptr; ///< the same, where patterns may add to it
        Bits negators = 0;

        void put(std::uint32_t symbol, std::size_t place)
        {
            words[symbol] |= Bits{1} << place;
            touched.push_back(symbol);
        }
        void clear()
        {
            for (const std::uint32_t symbol : touched)
                words[symbol] = 0;
            touched.clear();
            setKnown.assign(sets.size(), false);
        }
    };
    using ClassNumber = std::function<std::optional<std::uint32_t>(std::string_view)>;

    /// Adds a pattern. False, with faults, where a class in it is not known or it could match nothing at all.
    bool add(const Pattern& pattern, const Target& target, Stemmer& stemmer, const ClassNumber& classNumber,
             std::vector<PatternFault>& faults);
    /// To be called once, after the last pattern.
    void finish();

    const WordIndex& words() const { return m_words; }
    /// A view with room for this set's words.
    View emptyView() const;
    std::size_t size() const { return m_patterns.size(); }

    /// Tries the patterns first … last-1 (members of classes before those that use the class) on one window.
    void matchWindow(View& view, std::size_t first, std::size_t last, std::vector<Hit>& hits) const;
    /// All hits in a text that its pack has analysed. Not for sets with patterns that are members of classes.
    std::vector<Hit> match(const AnalysedText& text) const;

private:
    enum class Op : std::uint8_t { Word, AnyWord, Class, Gap, Sequence, Choice, Optional, SentenceStart, SentenceEnd };
    struct Node {
        Op op = Op::Sequence;
        std::uint32_t value = 0; ///< symbol, set of words, class or gap
        std::uint32_t firstPart = 0; ///< into m_parts
        std::uint32_t parts = 0;
    };
    struct Compiled {
        std::uint32_t root = 0;
        Target target;
    };
    /// Words and classes of which one must occur; the smaller the weight, the rarer.
    struct Anchor {
        std::vector<std::uint32_t> words, classes;
        std::size_t weight = 0;
        bool exists = false;
    };

    std::uint32_t addNode(Node node, const std::vector<std::uint32_t>& parts);
    std::uint32_t compileChoice(const std::vector<std::uint32_t>& parts);
    std::uint32_t compile(const Pattern& pattern, Stemmer& stemmer, const ClassNumber& classNumber,
                          std::vector<PatternFault>& faults);
    void countUses(std::uint32_t node);
    Anchor anchorOf(std::uint32_t node) const;
    Bits anyOf(View& view, std::uint32_t set) const;
    Bits forward(View& view, std::uint32_t node, Bits in, Bits passable) const;
    Bits backward(View& view, std::uint32_t node, Bits in, Bits passable) const;
    void tryPattern(View& view, std::uint32_t index, std::vector<Hit>& hits) const;
    void addMember(View& view, const Compiled& pattern, Bits ends, Bits passable) const;

    WordIndex m_words;
    std::vector<std::vector<std::uint32_t>> m_sets; ///< choices between single words: their symbols
    std::map<std::vector<std::uint32_t>, std::uint32_t> m_setNumbers;
    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_parts;
    std::vector<Compiled> m_patterns;
    std::vector<std::size_t> m_wordUses, m_classUses;
    std::vector<std::vector<std::uint32_t>> m_byWord, m_byClass; ///< patterns anchored there
};

} // namespace keel
