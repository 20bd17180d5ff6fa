#pragma once

#include "language/PatternSet.h"
#include "language/Token.h"
#include "language/Window.h"
#include "language/WordIndex.h"

#include <cstdint>
#include <string>
#include <vector>

namespace keel {

/// What a language pack knows about a word that stands in it.
struct LexiconEntry {
    std::string form, plain, stem, accentedStem;
    bool isFunction = false;            ///< articles, pronouns, prepositions, auxiliaries
    bool startsClause = false;          ///< `but`, `because`
    std::vector<std::uint32_t> symbols; ///< in the pack's own patterns

    WordForms forms() const { return {form, plain, stem, accentedStem}; }
};

/// A text as its language pack sees it. Refers to the pack: do not keep it longer than that.
struct AnalysedText {
    struct Word {
        const LexiconEntry* entry = nullptr; ///< null: not in the pack; then the stems are in the arena
        std::uint32_t stem = 0, stemSize = 0;
        std::uint32_t accentedStem = 0, accentedStemSize = 0;
        bool known = false;     ///< a word of the language, for all the pack can tell
        bool corrected = false; ///< a slip of the finger was assumed
        std::size_t reach = 0;  ///< the first token of its clause
    };
    struct Part {
        Window window;
        std::vector<ClassPlaces> classes; ///< by class number of the pack
        Bits negators = 0;
    };
    /// A rule of the pack that the words meet; negated, quoted and reported words left out.
    struct RuleHit {
        std::uint32_t rule = 0;
        std::size_t first = 0; ///< tokens first … last-1
        std::size_t last = 0;
    };

    TokenizedText text;
    std::vector<Word> words; ///< by token
    std::vector<Part> parts;
    std::vector<RuleHit> rules; ///< by place
    std::vector<RuleHit> denied; ///< negated, quoted or only reported
    std::vector<RuleHit> excepted; ///< met, but for an exception of the rule in the same sentence

    WordForms forms(std::size_t token) const;
    bool isFunction(std::size_t token) const { return words[token].entry && words[token].entry->isFunction; }
    bool hasClass(std::uint32_t number) const;
    /// Tokens first … last-1 of each place where a class stands.
    std::vector<std::pair<std::size_t, std::size_t>> placesOf(std::uint32_t number) const;
    /// Share of the words that the pack knows, 0–1; numbers, emoji and names do not count. 0 without words.
    double knownShare() const;
    std::size_t countWords() const; ///< what `knownShare` is a share of
};

/// By sentence, whether it asks: a question mark, or words of the class that forms questions.
std::vector<bool> sentencesThatAsk(const AnalysedText& analysed, std::uint32_t questionClass);

} // namespace keel
