#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace keel {

/// What a character does in running text.
enum class CharacterKind : std::uint8_t {
    Other, Letter, Digit, Mark, Space, LineBreak, Ignorable, Apostrophe, Hyphen, Star, Percent,
    Stop, QuestionMark, ExclamationMark, Ellipsis, OpeningMark, ClauseBreak, Colon, Slash, Quote, Currency, Emoji,
};

struct TextCharacter {
    char32_t code = 0;
    CharacterKind kind = CharacterKind::Other;
    bool isUpper = false;
    std::size_t begin = 0; ///< bytes
    std::size_t end = 0;
};

/// The character at a byte offset. A byte that is not UTF-8 is one character of kind Other, so that any bytes at all
/// are read to their end. `at` must lie inside the text.
TextCharacter characterAt(std::string_view text, std::size_t at);

/// Adds a character to two forms of a word: `form` is NFKC case folded, `plain` is that without accents (Cyrillic й
/// keeps its breve: it is a letter of its own).
void appendFolded(char32_t code, std::string& form, std::string& plain);

/// The same for a letter with combining marks, given as the bytes of the whole cluster.
void appendFoldedCluster(std::string_view cluster, std::string& form, std::string& plain);

/// Whether the letter is Cyrillic.
bool isCyrillic(char32_t code);

/// The version of Unicode that text is read by: a newer one may cut or fold rare characters differently.
std::string unicodeVersion();

/// Number of code points.
std::size_t lengthOf(std::string_view text);

} // namespace keel
