#include "language/NumberForms.h"

#include <array>

namespace keel {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::size_t digitsAt(std::string_view word, std::size_t at)
{
    std::size_t count = 0;
    while (at + count < word.size() && isDigit(word[at + count]))
        ++count;
    return count;
}

bool isClock(std::string_view word)
{
    const std::size_t hours = digitsAt(word, 0);
    if (hours == 0 || hours > 2)
        return false;
    std::string_view rest = word.substr(hours);
    if (!rest.empty() && (rest[0] == ':' || rest[0] == 'h') && digitsAt(rest, 1) == 2)
        rest = rest.substr(3);
    else if (!rest.empty() && rest[0] == ':')
        return false;
    if (rest.empty())
        return rest.data() != word.data() + hours; // a bare number is no time of day
    constexpr std::array<std::string_view, 6> marks{"am", "pm", "h", "hs", "hrs", "ч"};
    for (const std::string_view mark : marks)
        if (rest == mark)
            return true;
    return false;
}

bool isDate(std::string_view word)
{
    const std::size_t day = digitsAt(word, 0);
    if (day == 0 || day > 2 || day >= word.size() || (word[day] != '/' && word[day] != '.'))
        return false;
    const char separator = word[day];
    const std::size_t month = digitsAt(word, day + 1);
    const std::size_t after = day + 1 + month;
    if (after == word.size())
        return separator == '/' && month == 2 && day == 2;
    return month > 0 && month <= 2 && word[after] == separator && digitsAt(word, after + 1) >= 2
        && after + 1 + digitsAt(word, after + 1) == word.size();
}

} // namespace

void readNumber(std::string_view word, TokenFlags& flags)
{
    flags.number = !word.empty() && isDigit(word[0]);
    flags.clock = isClock(word);
    flags.date = isDate(word);
}

bool looksLikePrice(std::string_view word)
{
    std::size_t at = 0;
    while (at < word.size() && (isDigit(word[at]) || word[at] == '.' || word[at] == ','))
        ++at;
    constexpr std::array<std::string_view, 11> currencies{"eur", "usd", "gbp", "brl", "bgn", "lv", "лв", "евро", "euro", "euros", "reais"};
    for (const std::string_view currency : currencies)
        if (at > 0 && word.substr(at) == currency)
            return true;
    return false;
}

} // namespace keel
