#include "language/Characters.h"
#include "language/PackLoader.h"
#include "language/Tokenizer.h"

#include <algorithm>

namespace keel {

namespace {

struct Folded {
    std::string form, plain;
};

std::vector<Folded> fold(const std::string& written, const Spellings& spellings = {})
{
    const TokenizedText cut = tokenize(written, spellings);
    std::vector<Folded> out;
    for (const Token& token : cut.tokens)
        out.push_back({std::string(cut.form(token)), std::string(cut.plain(token))});
    return out;
}

/// A word with its apostrophes in the one form that the tokenizer uses.
std::string foldKeepingApostrophes(const std::string& written)
{
    std::string form;
    std::string plain;
    for (std::size_t at = 0; at < written.size();) {
        const TextCharacter c = characterAt(written, at);
        if (c.kind == CharacterKind::Apostrophe)
            form += '\'';
        else
            appendFolded(c.code, form, plain);
        at = c.end;
    }
    return form;
}

} // namespace

void PackLoader::readSpellings(const JsonCursor& root)
{
    Spellings& spellings = m_pack->m_spellings;
    if (const auto words = root.find("spellings"))
        for (const auto& [written, meaning] : words->members()) {
            auto& expansion = spellings.words[foldKeepingApostrophes(written)];
            for (Folded& word : fold(meaning.text())) {
                m_expansions.push_back(word.form);
                expansion.push_back(std::move(word.form));
            }
        }
    if (const auto endings = root.find("endings"))
        for (const auto& [written, meaning] : endings->members()) {
            const auto words = fold(meaning.text());
            spellings.endings[foldKeepingApostrophes(written)] = words.empty() ? std::string() : words.front().form;
            if (!words.empty())
                m_expansions.push_back(words.front().form);
        }
    if (const auto list = root.find("abbreviations"))
        for (const JsonCursor& item : list->items())
            for (const Folded& word : fold(item.text()))
                spellings.abbreviations[word.form] = true;
}

void PackLoader::addWords(const Pattern& pattern)
{
    if (pattern.kind == Pattern::Kind::Word && pattern.match != Pattern::Match::Prefix)
        addEntry(pattern.form, pattern.plain, true);
    for (const Pattern& part : pattern.parts)
        addWords(part);
}

LexiconEntry& PackLoader::addEntry(const std::string& form, const std::string& plain, bool fromPattern)
{
    if (const auto known = m_pack->m_byForm.find(form); known != m_pack->m_byForm.end())
        return m_pack->m_lexicon[known->second];
    const auto number = static_cast<std::uint32_t>(m_pack->m_lexicon.size());
    LexiconEntry& entry = m_pack->m_lexicon.emplace_back();
    entry.form = form;
    entry.plain = plain;
    entry.stem = plainStem(*m_stemmer, plain);
    if (form != plain)
        entry.accentedStem = plainStem(*m_stemmer, form);
    m_pack->m_byForm.emplace(form, number);
    m_pack->m_byPlain.emplace(plain, number);
    m_pack->m_knownStems.emplace(entry.stem, true);
    if (!entry.accentedStem.empty())
        m_pack->m_knownStems.emplace(entry.accentedStem, true);
    if (lengthOf(plain) >= TypoIndex::shortest)
        m_pack->m_slips.add(plain, number);
    if (fromPattern && lengthOf(entry.stem) >= TypoIndex::shortest)
        m_pack->m_stemSlips.add(entry.stem, number);
    return entry;
}

void PackLoader::readWordLists(const JsonCursor& root)
{
    const auto each = [&](std::string_view key, auto use) {
        for (const JsonCursor& line : itemsOf(root, key))
            for (const Folded& word : fold(line.text()))
                use(word);
    };
    each("functionWords", [&](const Folded& word) { addEntry(word.form, word.plain, false).isFunction = true; });
    each("clauseWords", [&](const Folded& word) { addEntry(word.form, word.plain, false).startsClause = true; });
    each("commonWords", [&](const Folded& word) { addEntry(word.form, word.plain, false); });
    for (const std::string& form : m_expansions)
        for (const Folded& word : fold(form))
            addEntry(word.form, word.plain, false);
}

void PackLoader::readConcepts(const JsonCursor& root)
{
    const auto concepts = root.find("concepts");
    if (!concepts)
        return;
    for (const auto& [name, expressions] : concepts->members()) {
        const std::uint32_t meaning = m_pack->m_concepts.number(name);
        for (const JsonCursor& expression : expressions.items()) {
            std::vector<std::string> stems;
            for (const Folded& word : fold(expression.text(), m_pack->m_spellings))
                stems.push_back(addEntry(word.form, word.plain, false).stem);
            if (stems.empty())
                expression.report("pack.empty-expression", "there is no word in `" + expression.text() + "`", "write a word, or take it out");
            m_pack->m_concepts.add(meaning, stems);
        }
    }
}

void PackLoader::finishLexicon()
{
    m_pack->m_slips.finish();
    m_pack->m_stemSlips.finish();
    for (LexiconEntry& entry : m_pack->m_lexicon) {
        m_pack->m_patterns.words().symbolsOf(entry.forms(), entry.symbols);
        std::sort(entry.symbols.begin(), entry.symbols.end());
        entry.symbols.erase(std::unique(entry.symbols.begin(), entry.symbols.end()), entry.symbols.end());
    }
}

} // namespace keel
