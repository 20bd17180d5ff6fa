#include "language/BareText.h"

#include <unicode/translit.h>

#include <memory>
#include <stdexcept>

namespace keel {

namespace {

/// Only Latin letters lose their marks: a Bulgarian й is no и.
std::unique_ptr<icu::Transliterator> makeBare()
{
    const icu::UnicodeString rules = icu::UnicodeString::fromUTF8(
        ":: NFD; [:Latin:] { [:Mn:]+ > ; :: NFC; :: Lower;"
        "[0-9] { ([:P:]) } [0-9] > $1; ['\u2019] > ; [:P:]+ > ' ';"
        ":: Null; ' ' { ' '+ > ;");
    UParseError where;
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createFromRules("Bare", rules, UTRANS_FORWARD, where, error));
    if (U_FAILURE(error) != 0)
        throw std::runtime_error(std::string("the rules of bare text: ") + u_errorName(error));
    return made;
}

} // namespace

std::string typedBare(const std::string& text)
{
    static const std::unique_ptr<icu::Transliterator> bare = makeBare();
    icu::UnicodeString letters = icu::UnicodeString::fromUTF8(text);
    bare->transliterate(letters);
    letters.trim();
    std::string out;
    letters.toUTF8String(out);
    return out;
}

} // namespace keel
