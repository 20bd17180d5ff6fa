#include "base/JsonCursor.h"
#include "language/InterfaceTexts.h"
#include "language/Placeholders.h"
#include "language/PseudoText.h"

#include "catch.h"

using namespace keel;

TEST_CASE("a text is found by language and key, with its arguments")
{
    Diagnostics diagnostics;
    const auto texts = InterfaceTexts::load({{"texts/en/a.json", R"({"a.hello":"Hello, {name}! {other}"})"},
                                             {"texts/bg/a.json", R"({"a.hello":"Здравей, {name}!"})"}}, diagnostics);
    REQUIRE(texts);
    CHECK(texts->get("en", "a.hello", {{"name", "Ana"}}) == "Hello, Ana! {other}");
    CHECK(texts->get("bg", "a.hello", {{"name", "Ана"}}) == "Здравей, Ана!");
    CHECK(texts->get("en", "a.gone") == "⟨a.gone⟩");
    CHECK(Speaker(texts, "bg").has("a.hello"));
}

TEST_CASE("a key that one language lacks is an error")
{
    Diagnostics diagnostics;
    CHECK_FALSE(InterfaceTexts::load({{"texts/en/a.json", R"({"a.one":"1","a.two":"2"})"}, {"texts/es/a.json", R"({"a.one":"1"})"}}, diagnostics));
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics.front().code == "texts.missing-key");
}

TEST_CASE("all interface texts stand in all four languages")
{
    Diagnostics diagnostics;
    const auto texts = InterfaceTexts::load(readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets"), diagnostics);
    for (const Diagnostic& diagnostic : diagnostics)
        FAIL_CHECK(toText(diagnostic));
    REQUIRE(texts);
    CHECK(texts->languages() == std::vector<std::string>{"bg", "en", "es", "pt-BR"});
}

TEST_CASE("an interface text has the same placeholders in all languages, and stands in a file of the same name")
{
    const Bundle assets = readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets/texts");
    std::size_t compared = 0;
    for (const auto& [name, text] : assets) {
        const std::string original = "en" + name.substr(name.find('/'));
        INFO(name);
        REQUIRE(assets.contains(original));
        Diagnostics diagnostics;
        const SourceText source(name, text), english(original, assets.at(original));
        const auto root = parseJson(source, diagnostics), inEnglish = parseJson(english, diagnostics);
        REQUIRE(root);
        REQUIRE(inEnglish);
        for (const JsonValue::Member& member : root->members) {
            INFO(member.key);
            REQUIRE(inEnglish->find(member.key));
            CHECK(placeholderFault(inEnglish->find(member.key)->text, member.value.text) == "");
            ++compared;
        }
    }
    CHECK(compared > 1000);
}

TEST_CASE("the made-up language is made from English, and is no language to choose")
{
    Diagnostics diagnostics;
    const auto texts = InterfaceTexts::load({{"texts/en/a.json", R"({"a.hello":"Hello, {name}!"})"}}, diagnostics);
    REQUIRE(texts);
    CHECK(texts->get(pseudoLanguage, "a.hello", {{"name", "Ana"}}) == "[Ĥéľľö, Ana! ~]");
    CHECK(texts->speaks(pseudoLanguage));
    CHECK_FALSE(texts->speaks("it"));
    CHECK(texts->languages() == std::vector<std::string>{"en"});
}
