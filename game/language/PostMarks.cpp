#include "language/PostMarks.h"

#include "language/Characters.h"

#include <algorithm>
#include <array>

namespace keel {

namespace {

using Kind = CharacterKind;

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isOfHandle(char c) { return isDigit(c) || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool startsLike(std::string_view text, std::size_t at, std::string_view lower)
{
    return text.size() - at >= lower.size()
           && std::equal(lower.begin(), lower.end(), text.begin() + static_cast<std::ptrdiff_t>(at), [](char l, char c) { return l == (c >= 'A' && c <= 'Z' ? c + 32 : c); });
}

/// A time is as short as "@3" or "@1030": only longer numbers name somebody.
std::size_t handleEnd(std::string_view text, std::size_t at)
{
    constexpr std::size_t longestTime = 4;
    std::size_t end = at + 1, digits = 0;
    while (end < text.size() && isOfHandle(text[end]))
        digits += isDigit(text[end++]) ? 1 : 0;
    const bool isName = end > at + 1 && (!isDigit(text[at + 1]) || (digits == end - at - 1 && digits > longestTime));
    return isName ? end : at;
}

std::size_t linkEnd(std::string_view text, std::size_t at)
{
    constexpr std::array<std::string_view, 3> openings = {"https://", "http://", "www."};
    if (std::none_of(openings.begin(), openings.end(), [&](std::string_view o) { return startsLike(text, at, o); }))
        return at;
    std::size_t end = at;
    while (end < text.size() && !isSpace(text[end]))
        ++end;
    while (std::string_view(".,;:!?)").find(text[end - 1]) != std::string_view::npos)
        --end;
    return end;
}

std::size_t withoutSpaces(std::string_view text, std::size_t size)
{
    while (size > 0 && isSpace(text[size - 1]))
        --size;
    return size;
}

/// Where the last word before `size` begins, between spaces.
std::size_t lastWord(std::string_view text, std::size_t size)
{
    while (size > 0 && !isSpace(text[size - 1]))
        --size;
    return size;
}

/// `^JK`, `/AA`, `*Tara`, and `-Becky` with a capital: letters behind a mark, and nothing else.
bool isSignature(std::string_view word)
{
    constexpr std::size_t longest = 16;
    if (word.size() < 2 || word.size() > longest || std::string_view("^/*-~").find(word[0]) == std::string_view::npos)
        return false;
    for (std::size_t at = 1; at < word.size();) {
        const TextCharacter c = characterAt(word, at);
        if (c.kind != Kind::Letter || (word[0] == '-' && at == 1 && !c.isUpper))
            return false;
        at = c.end;
    }
    return true;
}

} // namespace

std::size_t postMarkEnd(std::string_view text, std::size_t at)
{
    return text[at] == '@' ? handleEnd(text, at) : linkEnd(text, at);
}

std::size_t signatureBegin(std::string_view text)
{
    std::size_t size = withoutSpaces(text, text.size());
    std::size_t word = lastWord(text, size);
    while (word > 0 && word < size && linkEnd(text, word) > word) {
        size = withoutSpaces(text, word);
        word = lastWord(text, size);
    }
    return word > 0 && isSignature(text.substr(word, size - word)) ? word : text.size();
}

} // namespace keel
