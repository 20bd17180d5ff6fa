#include "language/Transliteration.h"

#include "language/Characters.h"

#include <algorithm>
#include <array>

namespace keel {

namespace {

/// A piece of a Latin-letter word and what it may stand for, likeliest first. Longer pieces come first.
struct Piece {
    std::string_view latin;
    std::array<std::string_view, 3> cyrillic;
};

constexpr std::array<Piece, 44> pieces{{
    {"sht", {"щ"}}, {"6t", {"щ"}}, {"sch", {"щ"}},
    {"zh", {"ж"}}, {"ch", {"ч"}}, {"sh", {"ш"}}, {"ts", {"ц", "тс"}}, {"tz", {"ц"}},
    {"ya", {"я"}}, {"ja", {"я", "жа"}}, {"ia", {"я", "ия"}}, {"yu", {"ю"}}, {"iu", {"ю", "иу"}}, {"ju", {"ю", "жу"}},
    {"yo", {"йо", "ьо"}}, {"io", {"ио", "ьо", "йо"}}, {"kh", {"х"}}, {"ck", {"к"}}, {"ph", {"ф"}},
    {"a", {"а", "ъ"}}, {"b", {"б"}}, {"c", {"ц", "к"}}, {"d", {"д"}}, {"e", {"е"}}, {"f", {"ф"}}, {"g", {"г"}},
    {"h", {"х"}}, {"i", {"и", "й"}}, {"j", {"ж", "й"}}, {"k", {"к"}}, {"l", {"л"}}, {"m", {"м"}}, {"n", {"н"}},
    {"o", {"о"}}, {"p", {"п"}}, {"q", {"я"}}, {"r", {"р"}}, {"s", {"с"}}, {"t", {"т"}}, {"u", {"у", "ъ"}},
    {"v", {"в"}}, {"w", {"в", "ш"}}, {"x", {"х", "кс"}}, {"z", {"з"}},
}};
constexpr std::array<Piece, 3> digitsAndY{{{"y", {"ъ", "й", "и"}}, {"4", {"ч"}}, {"6", {"ш"}}}};

const Piece* pieceAt(std::string_view rest)
{
    for (const Piece& piece : pieces)
        if (rest.starts_with(piece.latin))
            return &piece;
    for (const Piece& piece : digitsAndY)
        if (rest.starts_with(piece.latin))
            return &piece;
    return nullptr;
}

std::string reading(const std::vector<const Piece*>& word, const std::vector<std::size_t>& choice)
{
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i)
        out += word[i]->cyrillic[choice[i]];
    return out;
}

bool hasChoice(const Piece* piece, std::size_t which) { return which < 3 && !piece->cyrillic[which].empty(); }

} // namespace

std::vector<std::string> bulgarianReadings(std::string_view latin)
{
    std::vector<const Piece*> word;
    for (std::size_t at = 0; at < latin.size();) {
        const Piece* piece = pieceAt(latin.substr(at));
        if (piece == nullptr)
            return {};
        word.push_back(piece);
        at += piece->latin.size();
    }
    std::vector<std::size_t> choice(word.size(), 0);
    std::vector<std::string> out{reading(word, choice)};
    // One departure from the likeliest reading, then two: more are hardly ever needed.
    for (std::size_t i = 0; i < word.size() && out.size() < mostReadings; ++i)
        for (std::size_t which = 1; hasChoice(word[i], which) && out.size() < mostReadings; ++which) {
            choice[i] = which;
            out.push_back(reading(word, choice));
            choice[i] = 0;
        }
    for (std::size_t i = 0; i < word.size() && out.size() < mostReadings; ++i)
        for (std::size_t k = i + 1; hasChoice(word[i], 1) && k < word.size() && out.size() < mostReadings; ++k)
            if (hasChoice(word[k], 1)) {
                choice[i] = choice[k] = 1;
                out.push_back(reading(word, choice));
                choice[i] = choice[k] = 0;
            }
    return out;
}

bool isMostlyLatin(std::string_view text)
{
    std::size_t latin = 0;
    std::size_t other = 0;
    for (std::size_t at = 0; at < text.size();) {
        const TextCharacter c = characterAt(text, at);
        if (c.kind == CharacterKind::Letter)
            ++(c.code < 0x250 ? latin : other);
        at = c.end;
    }
    return latin > other * 3;
}

} // namespace keel
