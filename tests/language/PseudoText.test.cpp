#include "language/Characters.h"
#include "language/Placeholders.h"
#include "language/PseudoText.h"

#include "catch.h"

using namespace keel;

TEST_CASE("A text in the made-up language can still be read, stands in brackets and is longer")
{
    CHECK(pseudoText("Back") == "[Báçķ]");
    CHECK(pseudoText("The till is closed.") == "[Ţĥé ţíľľ íš çľöšéď. ~~~~~]");
    const std::string line = "I have been waiting all day, and nobody came.";
    const std::string longer = pseudoText(line);
    CHECK(lengthOf(longer) >= lengthOf(line) * 14 / 10);
    CHECK(lengthOf(longer) <= lengthOf(line) * 15 / 10);
}

TEST_CASE("Placeholders stay as they are, so that arguments still find them")
{
    CHECK(pseudoText("{n} of {total}") == "[{n} öſ {total}]");
    CHECK(placeholdersOf(pseudoText("Offered: {what}, {amount} {currency}")) == std::set<std::string>{"{what}", "{amount}", "{currency}"});
}

TEST_CASE("Letters that have no look-alike stay, an empty text stays empty")
{
    CHECK(pseudoText("") == "");
    CHECK(pseudoText("Да") == "[Да]");
}

TEST_CASE("Only a name in curly brackets is a placeholder")
{
    CHECK(placeholdersOf("{name}, {n} {a.b-c_2}") == std::set<std::string>{"{name}", "{n}", "{a.b-c_2}"});
    CHECK(placeholdersOf("{} { n } {\"key\": 1} {open").empty());
    CHECK(placeholdersOf("{{n}}") == std::set<std::string>{"{n}"});
}

TEST_CASE("A translation has the placeholders of its original, in any order")
{
    CHECK(placeholderFault("{n} of {total}", "{total}: {n}").empty());
    CHECK_THAT(placeholderFault("{n} of {total}", "{n}"), ContainsSubstring("the original has the placeholder `{total}`"));
    CHECK_THAT(placeholderFault("{n}", "{m} {n}"), ContainsSubstring("this translation has the placeholder `{m}`"));
}
