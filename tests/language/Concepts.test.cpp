#include "language/TextFeatures.h"

#include "catch.h"

#include <algorithm>
#include <set>

using namespace keel;

namespace {

std::shared_ptr<const LanguagePack> packWith(const std::string& language, const std::string& stemmer, const std::string& concepts, Diagnostics& diagnostics)
{
    return LanguagePack::load(SourceText("pack.json", R"({ "formatVersion": 1, "language": ")" + language + R"(", "stemmer": ")" + stemmer + R"(",
        "functionWords": ["the a el la"], "negation": { "words": ["not"] }, "reported": { "words": [] },
        "classes": { "num": ["<digits>"], "time": ["x"], "money": ["<price>"], "feeling": ["sad"] }, "rules": [], "concepts": )" + concepts + " }"),
                              diagnostics);
}

/// What a learner sees of the meanings of a text.
std::set<std::string> meanings(const LanguagePack& pack, const std::string& text)
{
    std::set<std::string> names;
    conceptFeatures(pack, pack.analyse(text), [&](std::string_view name, const FeaturePlace&) { names.emplace(name); });
    return names;
}

std::shared_ptr<const LanguagePack> soundPackWith(const std::string& language, const std::string& stemmer, const std::string& concepts)
{
    Diagnostics diagnostics;
    auto pack = packWith(language, stemmer, concepts, diagnostics);
    REQUIRE(pack);
    return pack;
}

const LanguagePack& english()
{
    static const auto pack = soundPackWith("en", "english", R"({ "wait": ["wait", "queue", "on hold"], "on": ["on"], "long": ["long", "for ages"], "grip": ["hold"] })");
    return *pack;
}

} // namespace

TEST_CASE("other words of the same meaning look the same")
{
    const std::set<std::string> waited{"m:wait", "m:long", "m:^_wait", "m:wait_long", "m:^_wait_long", "m:long_$", "m:wait_long_$"};
    CHECK(meanings(english(), "Waiting long.") == waited);
    CHECK(meanings(english(), "The queue for ages.") == waited);
}

TEST_CASE("the longest expression counts, and its words are not looked at again")
{
    CHECK(meanings(english(), "On hold").contains("m:wait"));
    CHECK_FALSE(meanings(english(), "On hold").contains("m:grip"));
    CHECK(meanings(english(), "Hold on").contains("m:grip_on"));
}

TEST_CASE("two languages tell the same of the same")
{
    const auto other = soundPackWith("es", "spanish", R"({ "long": ["largo"], "wait": ["espera", "esperar"] })");
    CHECK(meanings(english(), "A wait. Long?") == meanings(*other, "La espera. ¿Largo?"));
}

TEST_CASE("a word of no meaning of its own keeps its stem, and what is quoted says nothing")
{
    CHECK(meanings(english(), "wait parcels").contains("m:wait_parcel"));
    CHECK_FALSE(meanings(english(), "You said “wait”.").contains("m:wait"));
    CHECK(meanings(english(), "wait 20").contains("m:wait_<number>"));
}

TEST_CASE("an expression without a word is refused where it stands")
{
    Diagnostics diagnostics;
    CHECK_FALSE(packWith("en", "english", R"({ "and": ["also", "&"] })", diagnostics));
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].code == "pack.empty-expression");
    CHECK(diagnostics[0].pointer == "/concepts/and/1");
}
