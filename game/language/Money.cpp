#include "language/Money.h"

#include <unicode/numberformatter.h>

namespace keel {

std::string moneyText(std::int64_t amount, const std::string& currency, const std::string& language)
{
    UErrorCode error = U_ZERO_ERROR;
    icu::UnicodeString code = icu::UnicodeString::fromUTF8(currency);
    const icu::CurrencyUnit unit(code.getTerminatedBuffer(), error);
    // The narrow sign: a customer says "60 R$", nobody says "60 BRL".
    const icu::UnicodeString written = icu::number::NumberFormatter::withLocale(icu::Locale::forLanguageTag(language, error))
                                           .unit(unit)
                                           .unitWidth(UNUM_UNIT_WIDTH_NARROW)
                                           .precision(icu::number::Precision::integer())
                                           .formatInt(amount, error)
                                           .toString(error);
    if (U_FAILURE(error) != 0)
        return std::to_string(amount) + "\u00a0" + currency;
    std::string out;
    written.toUTF8String(out);
    return out;
}

} // namespace keel
