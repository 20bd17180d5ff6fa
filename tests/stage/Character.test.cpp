#include "catch.h"

#include "stage/Character.h"

using namespace keel;

TEST_CASE("The characters that ship are all sound", "[stage][content]")
{
    Diagnostics diagnostics;
    const auto characters = loadCharacters(readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets"), diagnostics);
    for (const Diagnostic& diagnostic : diagnostics)
        FAIL_CHECK(toText(diagnostic));
    for (const char* id : {"dalva", "radostina", "ivan", "anselmo", "grace"})
        CHECK(characters.contains(id));
    CHECK(characters.size() >= 7);
}

TEST_CASE("A wrong word in a character's file is named, with what was probably meant", "[stage]")
{
    const Bundle assets{
        {"characters/x.json", R"({ "formatVersion": 1, "id": "x", "hairStyle": "curly", "skin": "pink" })"}};
    Diagnostics diagnostics;
    loadCharacters(assets, diagnostics);
    REQUIRE(diagnostics.size() == 2);
    CHECK_THAT(toText(diagnostics[0]) + toText(diagnostics[1]),
               ContainsSubstring("curls") && ContainsSubstring("#rrggbb"));
}

TEST_CASE("A voice is as old as the face, and its sex and pitch can be given", "[stage]")
{
    const Bundle assets{{"characters/a.json", R"({ "formatVersion": 1, "id": "a", "age": 90 })"},
                        {"characters/b.json", R"({ "formatVersion": 1, "id": "b", "voice": { "sex": "female", "pitch": 66 } })"},
                        {"characters/c.json", R"({ "formatVersion": 1, "id": "c", "voice": { "sex": "femal", "pitch": 300 } })"}};
    Diagnostics diagnostics;
    const auto characters = loadCharacters(assets, diagnostics);
    CHECK(characters.at("a").voice.years > 65);
    CHECK(characters.at("b").voice.sex == VoiceTraits::Sex::Female);
    CHECK(characters.at("b").voice.pitch == 66);
    REQUIRE(diagnostics.size() == 2);
    CHECK_THAT(toText(diagnostics[0]), ContainsSubstring("female"));
}
