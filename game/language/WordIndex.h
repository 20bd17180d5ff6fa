#pragma once

#include "language/Pattern.h"
#include "language/Spellings.h"
#include "language/Stemmer.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace keel {

/// A word in the shapes that patterns look at. `accentedStem` is the stem of the form with its accents, which joins
/// more inflections (`solução`, `soluções`) where the writer has put them.
struct WordForms {
    std::string_view form;
    std::string_view plain;
    std::string_view stem;
    std::string_view accentedStem; ///< empty where the word has no accents
};

/// The words of a set of patterns, each numbered once for every way in which it must match.
class WordIndex {
public:
    /// The number of a pattern's word; new where it was not known.
    std::uint32_t symbolFor(const Pattern& word, Stemmer& stemmer);
    /// Adds the numbers of all pattern words that this word of a text matches.
    void symbolsOf(const WordForms& word, std::vector<std::uint32_t>& out) const;
    std::size_t size() const { return m_count; }

private:
    using Symbols = std::vector<std::uint32_t>;
    std::uint32_t numbered(TextMap<Symbols>& map, const std::string& key);

    TextMap<Symbols> m_stems;
    TextMap<Symbols> m_accentedStems; ///< stems of accented spellings, where they differ
    TextMap<Symbols> m_forms;
    TextMap<Symbols> m_prefixes;
    std::vector<std::size_t> m_prefixSizes; ///< bytes, ascending
    std::uint32_t m_count = 0;
};

/// The stem without accents.
std::string plainStem(Stemmer& stemmer, std::string_view word);

} // namespace keel
