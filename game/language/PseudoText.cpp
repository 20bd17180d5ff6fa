#include "language/PseudoText.h"

#include "language/Characters.h"
#include "language/Placeholders.h"

#include <array>

namespace keel {

namespace {

// Latin-1 and Latin Extended-A only: what every font has that has the languages we speak. The rest stay as they are.
constexpr std::array<std::string_view, 26> lowerCase{"á", "b", "ç", "ď", "é", "ſ", "ğ", "ĥ", "í", "ĵ", "ķ", "ľ", "m",
                                                     "ñ", "ö", "þ", "q", "ř", "š", "ţ", "ú", "v", "ŵ", "x", "ý", "ž"};
constexpr std::array<std::string_view, 26> upperCase{"Á", "B", "Ç", "Ď", "É", "F", "Ğ", "Ĥ", "Í", "Ĵ", "Ķ", "Ľ", "M",
                                                     "Ñ", "Ö", "Þ", "Q", "Ř", "Š", "Ţ", "Ú", "V", "Ŵ", "X", "Ý", "Ž"};

void appendAccented(std::string& out, std::string_view words)
{
    for (const char c : words) {
        if (c >= 'a' && c <= 'z')
            out += lowerCase[static_cast<std::size_t>(c - 'a')];
        else if (c >= 'A' && c <= 'Z')
            out += upperCase[static_cast<std::size_t>(c - 'A')];
        else
            out += c;
    }
}

/// Words to make a text longer; they break between lines as words do.
std::string padding(std::size_t characters)
{
    constexpr std::string_view word = " ~~~~~~~";
    std::string out;
    while (out.size() < characters)
        out += word[out.size() % word.size()];
    if (out.ends_with(' '))
        out.back() = '~';
    return out;
}

} // namespace

std::string pseudoText(std::string_view text)
{
    if (text.empty())
        return {};
    std::string out = "[";
    std::size_t length = 0;
    for (const TextPart& part : cutAtPlaceholders(text)) {
        if (part.isPlaceholder) {
            out += part.text;
            continue;
        }
        appendAccented(out, part.text);
        length += lengthOf(part.text);
    }
    constexpr std::size_t brackets = 2;
    const std::size_t longer = (length * 2 + 4) / 5; // 40 %, rounded up
    if (longer > brackets)
        out += padding(longer - brackets);
    return out + "]";
}

} // namespace keel
