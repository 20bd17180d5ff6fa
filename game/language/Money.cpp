#include "language/Money.h"

#include <unicode/numberformatter.h>
#include <unicode/ucurr.h>

namespace keel {

namespace {

/// The sign that most people know a currency by; the code where there is none.
icu::UnicodeString commonSign(const icu::UnicodeString& code)
{
    UErrorCode error = U_ZERO_ERROR;
    int32_t length = 0;
    icu::UnicodeString zeroEnded = code;
    const UChar* sign =
        ucurr_getName(zeroEnded.getTerminatedBuffer(), "en", UCURR_NARROW_SYMBOL_NAME, nullptr, &length, &error);
    return U_SUCCESS(error) != 0 ? icu::UnicodeString(sign, length) : code;
}

} // namespace

std::string moneyText(std::int64_t amount, const std::string& currency, const std::string& language)
{
    UErrorCode error = U_ZERO_ERROR;
    icu::UnicodeString code = icu::UnicodeString::fromUTF8(currency);
    const icu::CurrencyUnit unit(code.getTerminatedBuffer(), error);
    // The narrow sign: a customer says "60 R$", nobody says "60 BRL".
    icu::UnicodeString written = icu::number::NumberFormatter::withLocale(icu::Locale::forLanguageTag(language, error))
                                           .unit(unit)
                                           .unitWidth(UNUM_UNIT_WIDTH_NARROW)
                                           .precision(icu::number::Precision::integer())
                                           .formatInt(amount, error)
                                           .toString(error);
    if (U_FAILURE(error) != 0)
        return std::to_string(amount) + "\u00a0" + currency;
    // Some languages know a foreign currency by its code alone.
    written.findAndReplace(code, commonSign(code));
    std::string out;
    written.toUTF8String(out);
    return out;
}

} // namespace keel
