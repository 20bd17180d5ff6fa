#include "language/ListText.h"

#include <unicode/listformatter.h>

#include <memory>

namespace keel {

std::string listText(const std::vector<std::string>& things, const std::string& language)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::ListFormatter> formatter(icu::ListFormatter::createInstance(icu::Locale::forLanguageTag(language, error), error));
    std::vector<icu::UnicodeString> parts;
    for (const std::string& thing : things)
        parts.push_back(icu::UnicodeString::fromUTF8(thing));
    icu::UnicodeString written;
    if (U_SUCCESS(error) != 0)
        formatter->format(parts.data(), static_cast<int32_t>(parts.size()), written, error);
    if (U_FAILURE(error) != 0) { // no such language: the first, a comma, the next
        std::string plain;
        for (const std::string& thing : things)
            plain += (plain.empty() ? "" : ", ") + thing;
        return plain;
    }
    std::string out;
    written.toUTF8String(out);
    return out;
}

} // namespace keel
