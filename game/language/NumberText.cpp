#include "language/NumberText.h"

#include <unicode/numberformatter.h>

namespace keel {

std::string numberText(std::int64_t number, const std::string& language)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::UnicodeString written =
        icu::number::NumberFormatter::withLocale(icu::Locale::forLanguageTag(language, error)).formatInt(number, error).toString(error);
    if (U_FAILURE(error) != 0)
        return std::to_string(number);
    std::string out;
    written.toUTF8String(out);
    return out;
}

} // namespace keel
