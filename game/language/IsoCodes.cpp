#include "language/IsoCodes.h"

#include <unicode/ucurr.h>
#include <unicode/uloc.h>

#include <algorithm>

namespace keel {

bool isLanguageTag(const std::string& tag)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const std::size_t hyphen = tag.find('-');
    const std::string language = tag.substr(0, hyphen);
    if (language.size() < 2 || language.size() > 3 || !std::all_of(language.begin(), language.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
        return false;
    if (*uloc_getISO3Language(language.c_str()) == '\0')
        return false;
    if (hyphen == std::string::npos)
        return true;
    const std::string country = tag.substr(hyphen + 1);
    return country.size() == 2 && std::all_of(country.begin(), country.end(), isLetter) && country[0] < 'a' && country[1] < 'a'
        && *uloc_getISO3Country(("xx_" + country).c_str()) != '\0';
}

bool isCurrency(const std::string& code)
{
    const bool isCode = code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const std::u16string wide(code.begin(), code.end());
    return isCode && ucurr_getNumericCode(wide.c_str()) != 0;
}

} // namespace keel
