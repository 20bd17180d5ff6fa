#include "learning/Misspell.h"

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

} // namespace

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
