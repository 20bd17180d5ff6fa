#include "language/Transliteration.h"

#include "catch.h"

#include <algorithm>

using namespace keel;

namespace {

bool canMean(const std::string& latin, const std::string& cyrillic)
{
    const auto readings = bulgarianReadings(latin);
    return std::find(readings.begin(), readings.end(), cyrillic) != readings.end();
}

} // namespace

TEST_CASE("Bulgarian in Latin letters is read the way people type it")
{
    CHECK(canMean("izvinete", "извинете"));
    CHECK(canMean("6te", "ще"));
    CHECK(canMean("shte", "ще"));
    CHECK(canMean("4akam", "чакам"));
    CHECK(canMean("chakam", "чакам"));
    CHECK(canMean("q", "я"));
    CHECK(canMean("qdosan", "ядосан"));
    CHECK(canMean("yadosan", "ядосан"));
    CHECK(canMean("surdit", "сърдит"));
    CHECK(canMean("sardit", "сърдит"));
    CHECK(canMean("moj", "мой"));
    CHECK(canMean("vurna", "върна"));
}

TEST_CASE("the readings of any word are few")
{
    CHECK(bulgarianReadings("aaaaaaaaaaaayyyyyyyyyyyuuuuuuuuuu").size() <= mostReadings);
    CHECK(bulgarianReadings("здравей").empty());
    CHECK(bulgarianReadings("").size() == 1);
}

TEST_CASE("a text's script is seen")
{
    CHECK(isMostlyLatin("izvinete"));
    CHECK_FALSE(isMostlyLatin("извинете"));
    CHECK_FALSE(isMostlyLatin("123"));
}
