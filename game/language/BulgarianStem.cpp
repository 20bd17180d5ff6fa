#include "language/BulgarianStem.h"

#include <array>

namespace keel {

namespace {

/// Letters that must stay (Cyrillic letters are two bytes each).
constexpr std::size_t shortestStem = 3 * 2;

bool cut(std::string_view& word, std::string_view ending)
{
    if (word.size() < ending.size() + shortestStem || !word.ends_with(ending))
        return false;
    word.remove_suffix(ending.size());
    return true;
}

template <std::size_t N>
bool cutOneOf(std::string_view& word, const std::array<std::string_view, N>& endings)
{
    for (const std::string_view ending : endings)
        if (cut(word, ending))
            return true;
    return false;
}

// Each list longest first. After Nakov's BulStem (2003) in spirit, but without its learned rules.
constexpr std::array<std::string_view, 9> articles{"ият", "ът", "ят", "та", "то", "те", "ия", "ѝт", "йт"};
constexpr std::array<std::string_view, 24> verbEndings{
    "ихме", "ихте", "ахме", "ахте", "яхме", "яхте", "ваме", "вате", "аме", "ате", "яме", "яте",
    "иха", "аха", "яха", "еше", "ише", "вам", "ваш", "ват", "ва", "им", "иш", "ят"};
constexpr std::array<std::string_view, 17> pluralEndings{
    "овци", "ове", "еве", "ища", "ета", "ени", "ено", "ена", "ен", "ни", "на", "но", "ли", "ла", "ло", "ия", "ии"};
constexpr std::array<std::string_view, 10> vowels{"ах", "их", "ях", "ам", "ям", "ат", "ят", "ем", "еш", "ме"};
constexpr std::array<std::string_view, 8> lastVowels{"а", "я", "о", "е", "и", "й", "ю", "ъ"};

} // namespace

std::string_view bulgarianStem(std::string_view word)
{
    cutOneOf(word, articles);
    if (!cutOneOf(word, verbEndings) && !cutOneOf(word, pluralEndings))
        cutOneOf(word, vowels);
    cutOneOf(word, lastVowels);
    return word;
}

} // namespace keel
