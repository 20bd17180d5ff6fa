#include "catch.h"

#include "stage/Character.h"

using namespace keel;

TEST_CASE("The characters that ship are all sound", "[stage][content]")
{
    Diagnostics diagnostics;
    const auto characters = loadCharacters(readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets"), diagnostics);
    for (const Diagnostic& diagnostic : diagnostics)
        FAIL_CHECK(toText(diagnostic));
    for (const char* id : {"dalva", "radostina", "ivan", "anselmo", "grace", "mei", "tomas", "samira", "henrik", "imani", "harpal"})
        CHECK(characters.contains(id));
    CHECK(characters.size() >= 8);
}

TEST_CASE("No two characters could be taken for each other: each pair differs in hair, dress, skin or what is worn", "[stage][content]")
{
    Diagnostics diagnostics;
    const auto characters = loadCharacters(readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets"), diagnostics);
    for (const auto& [id, one] : characters)
        for (const auto& [otherId, other] : characters) {
            if (id >= otherId)
                continue;
            const int differences = (one.hairStyle != other.hairStyle) + (one.headwear != other.headwear) +
                                    (one.beard != other.beard) + (one.clothes != other.clothes) +
                                    (one.glasses != other.glasses) + (contrast(one.skin, other.skin) > 1.2) +
                                    (contrast(one.hair, other.hair) > 1.5);
            INFO(id << " and " << otherId);
            CHECK(differences >= 3);
        }
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
