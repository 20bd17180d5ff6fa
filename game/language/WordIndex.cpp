#include "language/WordIndex.h"

#include "language/Characters.h"

#include <algorithm>

namespace keel {

namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

std::string plainStem(Stemmer& stemmer, std::string_view word)
{
    const std::string_view stem = stemmer.stem(word);
    if (isAscii(stem))
        return std::string(stem);
    std::string form;
    std::string plain;
    appendFoldedCluster(stem, form, plain);
    return plain;
}

std::uint32_t WordIndex::numbered(TextMap<Symbols>& map, const std::string& key)
{
    Symbols& symbols = map[key];
    if (symbols.empty())
        symbols.push_back(m_count++);
    return symbols.front();
}

std::uint32_t WordIndex::symbolFor(const Pattern& word, Stemmer& stemmer)
{
    switch (word.match) {
    case Pattern::Match::Form: return numbered(m_forms, word.plain);
    case Pattern::Match::Prefix: {
        const auto at = std::lower_bound(m_prefixSizes.begin(), m_prefixSizes.end(), word.plain.size());
        if (at == m_prefixSizes.end() || *at != word.plain.size())
            m_prefixSizes.insert(at, word.plain.size());
        return numbered(m_prefixes, word.plain);
    }
    case Pattern::Match::Stem: break;
    }
    const std::uint32_t symbol = numbered(m_stems, plainStem(stemmer, word.plain));
    if (word.form != word.plain) {
        Symbols& accented = m_accentedStems[plainStem(stemmer, word.form)];
        if (std::find(accented.begin(), accented.end(), symbol) == accented.end())
            accented.push_back(symbol);
    }
    return symbol;
}

void WordIndex::symbolsOf(const WordForms& word, std::vector<std::uint32_t>& out) const
{
    const auto add = [&](const TextMap<Symbols>& map, std::string_view key) {
        if (const auto found = map.find(key); found != map.end())
            out.insert(out.end(), found->second.begin(), found->second.end());
    };
    add(m_stems, word.stem);
    if (!word.accentedStem.empty() && word.accentedStem != word.stem)
        add(m_stems, word.accentedStem);
    if (!m_accentedStems.empty() && !word.accentedStem.empty())
        add(m_accentedStems, word.accentedStem);
    add(m_forms, word.plain);
    for (const std::size_t size : m_prefixSizes) {
        if (size > word.plain.size())
            break;
        add(m_prefixes, word.plain.substr(0, size));
    }
}

} // namespace keel
