#include "language/Handle.h"

#include <unicode/translit.h>

#include <cstdint>
#include <memory>

namespace keel {

std::string handleOf(std::string_view name)
{
    icu::UnicodeString letters = icu::UnicodeString::fromUTF8({name.data(), static_cast<int32_t>(name.size())});
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> toLatin(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, error));
    if (U_SUCCESS(error) != 0 && toLatin)
        toLatin->transliterate(letters);
    std::string latin;
    letters.toUTF8String(latin);
    std::string out = "@";
    for (const char c : latin)
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
    return out;
}

} // namespace keel
