#include "reports/SearchFold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace keel {

std::string searchFold(std::string_view text)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* fold = icu::Normalizer2::getNFKCCasefoldInstance(error);
    const icu::Normalizer2* apart = icu::Normalizer2::getNFDInstance(error);
    if (U_FAILURE(error))
        return std::string(text);
    const auto given = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    const icu::UnicodeString decomposed = apart->normalize(fold->normalize(given, error), error);
    icu::UnicodeString bare;
    for (std::int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1))
        if (const UChar32 c = decomposed.char32At(i); u_charType(c) != U_NON_SPACING_MARK)
            bare.append(c);
    std::string out;
    return bare.toUTF8String(out);
}

} // namespace keel
