#include "language/AnalysedText.h"

#include <algorithm>
#include <bit>

namespace keel {

WordForms AnalysedText::forms(std::size_t token) const
{
    const Word& word = words[token];
    if (word.entry)
        return word.entry->forms();
    const std::string_view arena = text.arena;
    return {text.form(text.tokens[token]), text.plain(text.tokens[token]), arena.substr(word.stem, word.stemSize),
            arena.substr(word.accentedStem, word.accentedStemSize)};
}

bool AnalysedText::hasClass(std::uint32_t number) const
{
    return std::any_of(parts.begin(), parts.end(), [&](const Part& part) { return !part.classes[number].empty(); });
}

std::vector<std::pair<std::size_t, std::size_t>> AnalysedText::placesOf(std::uint32_t number) const
{
    std::vector<std::pair<std::size_t, std::size_t>> out;
    for (const Part& part : parts) {
        const ClassPlaces& places = part.classes[number];
        for (Bits bits = places.single; bits != 0; bits &= bits - 1) {
            const std::size_t token = part.window.tokens[static_cast<std::size_t>(std::countr_zero(bits))];
            out.emplace_back(token, token + 1);
        }
        for (const auto& [begin, end] : places.longer)
            out.emplace_back(part.window.tokens[begin], part.window.tokens[end - 1] + 1);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

namespace {

/// A capital inside a sentence is a name, in the languages that we speak.
bool isName(const TokenizedText& text, std::size_t token)
{
    const TokenFlags& flags = text.tokens[token].flags;
    return flags.capitalised && !flags.allCapitals && token != text.sentences[text.sentenceOf(token)].first;
}

bool countsAsWord(const AnalysedText& analysed, std::size_t token)
{
    const TokenFlags& flags = analysed.text.tokens[token].flags;
    return !flags.number && !flags.emoji && (analysed.words[token].known || !isName(analysed.text, token));
}

} // namespace

std::size_t AnalysedText::countWords() const
{
    std::size_t count = 0;
    for (std::size_t token = 0; token < words.size(); ++token)
        count += countsAsWord(*this, token);
    return count;
}

double AnalysedText::knownShare() const
{
    std::size_t known = 0;
    for (std::size_t token = 0; token < words.size(); ++token)
        known += countsAsWord(*this, token) && words[token].known;
    const std::size_t all = countWords();
    return all == 0 ? 0 : static_cast<double>(known) / static_cast<double>(all);
}

std::vector<bool> sentencesThatAsk(const AnalysedText& analysed, std::uint32_t questionClass)
{
    std::vector<bool> asks;
    for (const Sentence& sentence : analysed.text.sentences)
        asks.push_back(sentence.isQuestion);
    for (const auto& [first, last] : analysed.placesOf(questionClass))
        asks[analysed.text.sentenceOf(first)] = true;
    return asks;
}

} // namespace keel
