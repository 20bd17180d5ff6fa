#include "catch.h"

#include "base/Files.h"
#include "practice/DrillMoment.h"
#include "practice/FirstPerson.h"

using namespace keel;

namespace {

FirstPerson shipped()
{
    Diagnostics diagnostics;
    const auto text = readFile(KEEL_SOURCE_DIR "/assets/practice/first-person.json");
    REQUIRE(text);
    FirstPerson out = FirstPerson::load(SourceText("first-person.json", *text), diagnostics);
    CHECK(diagnostics.empty());
    return out;
}

Gender speakerOf(const std::string& language, const std::string& line, std::vector<std::string> facts = {})
{
    static const FirstPerson firstPerson = shipped();
    DrillMoment moment;
    moment.language = language;
    moment.customer = line;
    moment.facts = std::move(facts);
    return firstPerson.speakerOf(moment);
}

} // namespace

TEST_CASE("Who speaks is heard in what they say of themselves", "[practice]")
{
    CHECK(speakerOf("es", "¡Estoy ya cansada de llamar!") == Gender::Woman);
    CHECK(speakerOf("es", "Estoy harto, de verdad.") == Gender::Man);
    CHECK(speakerOf("pt-BR", "Tô sozinha com duas crianças.") == Gender::Woman);
    CHECK(speakerOf("pt-BR", "Já fui enganado três vezes.") == Gender::Man);
    CHECK(speakerOf("bg", "Чакала съм цял ден!") == Gender::Woman);
    CHECK(speakerOf("bg", "Аз съм се обаждал пет пъти.") == Gender::Man);
    CHECK(speakerOf("en", "I'm pregnant and I've stood here for an hour.") == Gender::Woman);
}

TEST_CASE("Where the line does not tell, the facts may, in English too; else nobody knows", "[practice]")
{
    CHECK(speakerOf("es", "¿Y mi pedido?", {"the caller is Mrs Rojas"}) == Gender::Woman);
    CHECK(speakerOf("bg", "Къде ми е поръчката?", {"обажда се г-н Петров"}) == Gender::Man);
    CHECK(speakerOf("es", "¿Y mi pedido?", {"order 4711"}) == Gender::Unknown);
    CHECK(speakerOf("es", "Ella me dijo: estoy cansada. Y yo estoy cansado también.") == Gender::Unknown);
    CHECK(speakerOf("es", "No sé quién soy. Mujer y trabajo los tengo.") == Gender::Unknown); // two sentences
    CHECK(speakerOf("fr", "Je suis fatiguée.") == Gender::Unknown);
}

TEST_CASE("How replies speak to them tells, too", "[practice]")
{
    DrillMoment moment;
    moment.language = "pt-BR";
    moment.customer = "E o meu pedido?";
    moment.replies = {{"A senhora está coberta de razão.", {}, {}, 0, false}};
    CHECK(shipped().speakerOf(moment) == Gender::Woman);
    moment.replies.push_back({"O senhor tem razão.", {}, {}, 0, false});
    CHECK(shipped().speakerOf(moment) == Gender::Unknown);
}

TEST_CASE("A phrase that cannot be read is reported with its place, and nothing is taken from the file", "[practice]")
{
    Diagnostics diagnostics;
    const FirstPerson broken = FirstPerson::load(
        SourceText("first-person.json", R"({"formatVersion":1,"languages":{"es":{"woman":{"says":["estoy harta","(una"]}}}})"), diagnostics);
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].code == "practice.bad-phrase");
    DrillMoment moment;
    moment.language = "es";
    moment.customer = "Estoy harta.";
    CHECK(broken.speakerOf(moment) == Gender::Unknown);
}
