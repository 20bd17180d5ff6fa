#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// What can be seen of a word without knowing its language.
struct TokenFlags {
    bool allCapitals : 1 = false; ///< two letters or more, all of them capitals
    bool capitalised : 1 = false; ///< begins with a capital
    bool number : 1 = false;      ///< begins with a digit
    bool clock : 1 = false;       ///< `10:30`, `3pm`, `14h30`
    bool date : 1 = false;        ///< `12/05`, `12.05.2024`
    bool price : 1 = false;       ///< a number beside a currency sign
    bool emoji : 1 = false;
    bool quoted : 1 = false;      ///< inside quotation marks
    bool clauseStart : 1 = false; ///< a comma, dash, bracket or colon stands before it
    bool echoed : 1 = false;      ///< set by the assessment: copied from the customer
    bool shared : 1 = false;      ///< one of several words that one written word stands for (`dont`)
};

/// A word of a text. Its forms lie in the text's arena.
struct Token {
    std::size_t begin = 0; ///< bytes of the original text
    std::size_t end = 0;
    std::uint32_t form = 0; ///< offset into the arena: NFKC case folded
    std::uint32_t formSize = 0;
    std::uint32_t plain = 0; ///< the same without accents
    std::uint32_t plainSize = 0;
    TokenFlags flags;
};

/// Tokens first … last-1 up to a full stop, question mark, exclamation mark or line break.
struct Sentence {
    std::size_t first = 0;
    std::size_t last = 0;
    bool isQuestion = false; ///< ends in a question mark
    int exclamations = 0;    ///< exclamation marks at its end
};

/// A text cut into sentences and words. Every byte offset refers to the original.
struct TokenizedText {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences; ///< none is empty
    std::string arena;

    std::string_view form(const Token& token) const { return {arena.data() + token.form, token.formSize}; }
    std::string_view plain(const Token& token) const { return {arena.data() + token.plain, token.plainSize}; }
    std::size_t sentenceOf(std::size_t token) const;
};

} // namespace keel
