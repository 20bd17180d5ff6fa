#include "language/Characters.h"
#include "language/LanguagePack.h"
#include "language/Tokenizer.h"
#include "language/Transliteration.h"

#include <array>

namespace keel {

namespace {

/// The word with every run of a letter cut to at most so many (`sooooo`).
std::string shortened(std::string_view word, std::size_t most)
{
    std::string out;
    std::string_view last;
    std::size_t run = 0;
    for (std::size_t at = 0; at < word.size();) {
        const TextCharacter c = characterAt(word, at);
        const std::string_view letter = word.substr(at, c.end - at);
        run = letter == last ? run + 1 : 1;
        last = letter;
        if (run <= most)
            out += letter;
        at = c.end;
    }
    return out;
}

std::uint32_t store(std::string& arena, std::string_view text)
{
    const auto at = static_cast<std::uint32_t>(arena.size());
    arena += text;
    return at;
}

} // namespace

const LexiconEntry* LanguagePack::find(std::string_view form, std::string_view plain) const
{
    if (const auto found = m_byForm.find(form); found != m_byForm.end())
        return &m_lexicon[found->second];
    if (const auto found = m_byPlain.find(plain); found != m_byPlain.end())
        return &m_lexicon[found->second];
    return nullptr;
}

const LexiconEntry* LanguagePack::findSlip(std::string_view plain, std::string_view stem) const
{
    if (const auto found = m_slips.find(plain))
        return &m_lexicon[*found];
    if (const auto found = m_stemSlips.find(stem))
        return &m_lexicon[*found];
    return nullptr;
}

bool LanguagePack::readFromLatin(AnalysedText& analysed, std::size_t index, Stemmer& stemmer) const
{
    Token& token = analysed.text.tokens[index];
    // a number stays a number, unless two letters or more follow: 6te, 4asa
    constexpr std::size_t shortestMixed = 3;
    if (token.flags.number && (token.flags.clock || token.plainSize < shortestMixed))
        return false;
    const std::vector<std::string> readings = bulgarianReadings(analysed.text.plain(token));
    if (readings.empty())
        return false;
    const std::string* best = &readings.front();
    std::vector<std::uint32_t> symbols;
    for (const std::string& reading : readings) {
        const std::string stem = plainStem(stemmer, reading);
        symbols.clear();
        m_patterns.words().symbolsOf({reading, reading, stem, {}}, symbols);
        if (find(reading, reading) != nullptr || m_knownStems.contains(stem) || !symbols.empty()) {
            best = &reading;
            break;
        }
    }
    token.form = token.plain = store(analysed.text.arena, *best);
    token.formSize = token.plainSize = static_cast<std::uint32_t>(best->size());
    token.flags.number = token.flags.clock = token.flags.price = false;
    return true;
}

void LanguagePack::readWord(AnalysedText& analysed, std::size_t index, Stemmer& stemmer, bool fromLatin) const
{
    Token& token = analysed.text.tokens[index];
    AnalysedText::Word& word = analysed.words[index];
    if (fromLatin)
        readFromLatin(analysed, index, stemmer);
    word.entry = find(analysed.text.form(token), analysed.text.plain(token));
    word.known = word.entry != nullptr;
    if (word.known)
        return;
    const std::string form(analysed.text.form(token));
    const std::string plain(analysed.text.plain(token));
    if (shortened(plain, 2) != plain)
        for (const std::size_t most : {std::size_t{2}, std::size_t{1}})
            if (!word.entry)
                word.entry = find(shortened(form, most), shortened(plain, most));
    word.known = word.entry != nullptr;
    if (word.known)
        return;
    const std::string stem = plainStem(stemmer, plain);
    const std::string accented = form == plain ? std::string() : plainStem(stemmer, form);
    std::vector<std::uint32_t> symbols;
    m_patterns.words().symbolsOf({form, plain, stem, accented}, symbols);
    word.known = !symbols.empty() || m_knownStems.contains(stem) || (!accented.empty() && m_knownStems.contains(accented));
    const bool isName = token.flags.capitalised && !token.flags.allCapitals
        && index != analysed.text.sentences[analysed.text.sentenceOf(index)].first;
    if (!word.known && !token.flags.number && !token.flags.emoji && !isName) {
        word.entry = findSlip(plain, stem);
        word.known = word.corrected = word.entry != nullptr;
    }
    word.stem = store(analysed.text.arena, stem);
    word.stemSize = static_cast<std::uint32_t>(stem.size());
    word.accentedStem = store(analysed.text.arena, accented);
    word.accentedStemSize = static_cast<std::uint32_t>(accented.size());
}

void LanguagePack::readWords(AnalysedText& analysed) const
{
    Stemmer stemmer(m_stemmer);
    analysed.words.resize(analysed.text.tokens.size());
    for (std::size_t i = 0; i < analysed.text.tokens.size(); ++i)
        readWord(analysed, i, stemmer, m_readsLatin && isMostlyLatin(analysed.text.form(analysed.text.tokens[i])));
}

double LanguagePack::knownShareOf(std::string_view text) const
{
    AnalysedText analysed;
    analysed.text = tokenize(text, m_spellings);
    readWords(analysed);
    return analysed.knownShare();
}

} // namespace keel
