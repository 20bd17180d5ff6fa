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

/// The article, where the letter before it shows that it is one: клиентите, цената, but not клиента.
bool cutArticle(std::string_view& word)
{
    constexpr std::array<std::string_view, 4> afterAnything{"ият", "ът", "ия", "ят"};
    if (cutOneOf(word, afterAnything))
        return true;
    struct Article {
        std::string_view ending;
        std::array<std::string_view, 3> after;
    };
    constexpr std::array<Article, 3> articles{{{"та", {"а", "я", "ст"}}, {"то", {"о", "е", "ото"}}, {"те", {"и", "е", "ове"}}}};
    for (const Article& article : articles)
        for (const std::string_view letter : article.after)
            if (word.ends_with(article.ending) && word.substr(0, word.size() - article.ending.size()).ends_with(letter))
                return cut(word, article.ending);
    return false;
}

// Longest first. Endings that nouns have too (проблем, резултат) are left out: the stem must not depend on the form.
constexpr std::array<std::string_view, 42> endings{
    "овци", "ихме", "ихте", "ахме", "ахте", "яхме", "яхте", "ваме", "вате",
    "аме", "ате", "яме", "яте", "иха", "аха", "яха", "еше", "ише", "вам", "ваш", "ове", "еве", "ища", "ени", "ено", "ена",
    "ам", "ям", "аш", "яш", "ах", "ях", "их", "им", "иш", "ва", "ни", "на", "но", "ли", "ла", "ло"};
constexpr std::array<std::string_view, 8> lastVowels{"а", "я", "о", "е", "и", "й", "ю", "ъ"};

} // namespace

std::string_view bulgarianStem(std::string_view word)
{
    cutArticle(word);
    cutOneOf(word, endings);
    cutOneOf(word, lastVowels);
    return word;
}

} // namespace keel
