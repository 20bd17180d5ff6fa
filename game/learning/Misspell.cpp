#include "learning/Misspell.h"

#include <unicode/translit.h>

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <vector>

namespace keel {

namespace {

/// The characters of a UTF-8 text, each with its following bytes.
std::vector<std::string> charactersOf(const std::string& text)
{
    std::vector<std::string> out;
    for (const char c : text) {
        const bool follows = (static_cast<unsigned char>(c) & 0xC0) == 0x80;
        if (follows && !out.empty())
            out.back() += c;
        else
            out.emplace_back(1, c);
    }
    return out;
}

bool isLetter(const std::string& character)
{
    const char c = character[0];
    return character.size() > 1 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// One slip in a word, of a kind that goes by turns.
void slip(std::vector<std::string>& word, std::size_t turn)
{
    const std::size_t at = 1 + turn % (word.size() - 2); // not the first letter, which people rarely get wrong
    if (turn % 3 == 0)
        word.erase(word.begin() + static_cast<std::ptrdiff_t>(at));
    else if (turn % 3 == 1)
        std::swap(word[at], word[at + 1]);
    else
        word.insert(word.begin() + static_cast<std::ptrdiff_t>(at), word[at]);
}

/// Only Latin letters lose their marks: a Bulgarian й is no и.
std::unique_ptr<icu::Transliterator> makeBare()
{
    const icu::UnicodeString rules = icu::UnicodeString::fromUTF8(
        ":: NFD; [:Latin:] { [:Mn:]+ > ; :: NFC; :: Lower;"
        "[0-9] { ([:P:]) } [0-9] > $1; ['\u2019] > ; [:P:]+ > ' ';"
        ":: Null; ' ' { ' '+ > ;");
    UParseError where;
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createFromRules("Bare", rules, UTRANS_FORWARD, where, error));
    if (U_FAILURE(error) != 0)
        throw std::runtime_error(std::string("the rules of bare text: ") + u_errorName(error));
    return made;
}

} // namespace

std::string typedBare(const std::string& text)
{
    static const std::unique_ptr<icu::Transliterator> bare = makeBare();
    icu::UnicodeString letters = icu::UnicodeString::fromUTF8(text);
    bare->transliterate(letters);
    letters.trim();
    std::string out;
    letters.toUTF8String(out);
    return out;
}

std::string misspelt(const std::string& text)
{
    constexpr std::size_t shortest = 5, every = 3;
    std::string out;
    std::vector<std::string> word;
    std::size_t words = 0;
    const auto close = [&] {
        if (word.size() >= shortest && words++ % every == 0)
            slip(word, words + word.size());
        for (const std::string& letter : word)
            out += letter;
        word.clear();
    };
    for (const std::string& character : charactersOf(text)) {
        if (isLetter(character)) {
            word.push_back(character);
            continue;
        }
        close();
        out += character;
    }
    close();
    return out;
}

} // namespace keel
