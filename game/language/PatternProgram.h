#pragma once

#include "language/MatchView.h"
#include "language/Pattern.h"
#include "language/WordIndex.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace keel {

/// Patterns compiled to small trees in one vector. A tree runs at all places of a window at once: a set of boundaries
/// goes in, the set of boundaries that can be reached from them comes out, each a machine word.
class PatternProgram {
public:
    using ClassNumber = std::function<std::optional<std::uint32_t>(std::string_view)>;
    /// Words and classes of which one must occur for a tree to match; the smaller the weight, the rarer.
    struct Anchor {
        std::vector<std::uint32_t> words, classes; ///< ascending, each once
        std::size_t weight = 0;
        bool exists = false;
    };

    /// The root of the pattern's tree. A class that is not known becomes a fault.
    std::uint32_t compile(const Pattern& pattern, Stemmer& stemmer, const ClassNumber& classNumber, std::vector<PatternFault>& faults);
    /// Counts the words of a tree: what is common in patterns is taken for common in texts.
    void countUses(std::uint32_t root);
    Anchor anchorOf(std::uint32_t root) const;
    /// Every part of the tree that may not be left out.
    void necessaryParts(std::uint32_t root, std::vector<std::uint32_t>& parts) const;

    /// Boundaries reached from `in`. Gaps step over the `passable` words only.
    Bits forward(MatchView& view, std::uint32_t root, Bits in, Bits passable) const;
    /// Boundaries from which `in` is reached.
    Bits backward(MatchView& view, std::uint32_t root, Bits in, Bits passable) const;

    const WordIndex& words() const { return m_words; }
    std::size_t classCount() const { return m_classUses.size(); }
    std::size_t setCount() const { return m_sets.size(); }

private:
    enum class Op : std::uint8_t { Word, AnyWord, Class, Gap, Sequence, Choice, Optional, SentenceStart, SentenceEnd };
    static constexpr std::uint32_t none = ~std::uint32_t{0};
    struct Node {
        Op op = Op::Sequence;
        std::uint32_t value = 0;       ///< symbol, set of words, class or gap
        std::uint32_t firstPart = 0;   ///< into m_parts
        std::uint32_t parts = 0;
        std::uint32_t firstWord = none; ///< the symbol it must begin with, where there is just one
        std::uint32_t lastWord = none;
        std::uint32_t firstSet = none;  ///< of a choice: the set of words that it must begin with
    };

    std::uint32_t addNode(Node node, const std::vector<std::uint32_t>& parts);
    std::uint32_t compileChoice(const std::vector<std::uint32_t>& parts);
    std::uint32_t setOf(std::vector<std::uint32_t> symbols);
    std::uint32_t firstSetOf(const std::vector<std::uint32_t>& parts);
    Bits anyOf(MatchView& view, std::uint32_t set) const;
    Bits forwardChoice(MatchView& view, const Node& node, Bits in, Bits passable) const;
    Bits backwardChoice(MatchView& view, const Node& node, Bits in, Bits passable) const;

    WordIndex m_words;
    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_parts;
    std::vector<std::vector<std::uint32_t>> m_sets; ///< choices between single words: their symbols
    std::map<std::vector<std::uint32_t>, std::uint32_t> m_setNumbers;
    std::vector<std::size_t> m_wordUses, m_classUses;
};

} // namespace keel
