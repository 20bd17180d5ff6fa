#pragma once

#include "language/Spellings.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// Which words mean much the same: `queue` and `on hold` are both `wait`. The names are the same in every language,
/// so that what is learned of a word holds for its neighbours and for those of the other languages.
class Concepts {
public:
    using Stems = std::vector<std::string_view>;

    /// The number of a concept; new where it was not known.
    std::uint32_t number(const std::string& name);
    const std::string& name(std::uint32_t meaning) const { return m_names[meaning]; }
    bool empty() const { return m_names.empty(); }

    /// A word, or an expression of several, by its stems. The first concept that names it is its main one.
    void add(std::uint32_t meaning, const std::vector<std::string>& stems);

    struct Match {
        const std::vector<std::uint32_t>* concepts = nullptr; ///< the main one first; null: none
        std::size_t words = 0;
    };
    /// The longest expression that begins at a place of a text and ends before `end`.
    Match at(const Stems& stems, std::size_t place, std::size_t end) const;

private:
    struct Expression {
        std::vector<std::string> rest; ///< after the first stem
        std::vector<std::uint32_t> concepts;
    };
    std::vector<std::string> m_names;
    TextMap<std::uint32_t> m_numbers;
    TextMap<std::vector<Expression>> m_byFirst; ///< the longer ones first
};

} // namespace keel
