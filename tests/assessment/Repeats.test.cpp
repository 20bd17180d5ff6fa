// Asked again, or anew? What counts is whether the answer was told, not whether its words were.
#include "World.h"

using namespace keel;

namespace {

const Assessor& learned()
{
    static const auto assessor = test::loadedFrom<Assessor>(test::shippedAssets());
    return *assessor;
}

bool asksAgain(const char* language, const char* customer, const char* reply, std::vector<std::string> facts = {})
{
    ReplyContext context;
    context.language = language;
    context.customerLine = customer;
    context.knownFacts = std::move(facts);
    return learned().assess(reply, context).shows(Behaviour::RequestRepeat);
}

} // namespace

TEST_CASE("who uses the customer's words to ask something new does not ask again")
{
    const char* site = "My client's site went down in the middle of the presentation, in front of forty people. At 10:07.";
    const std::vector<std::string> told{"The site went down at 10:07 in front of forty people in the room."};
    CHECK_FALSE(asksAgain("en", site, "Are the forty people still in the room?", told));
    CHECK_FALSE(asksAgain("es", "Mi paquete tenía que llegar el lunes. Mañana es el cumpleaños de mi hijo.", "¿Cuántos años cumple el peque?"));
    CHECK_FALSE(asksAgain("es", "Llamo en mi hora de almuerzo, como si mendigara mi propio dinero.", "¿Para cuándo necesita usted el dinero?"));
    CHECK_FALSE(asksAgain("bg", "Колетът ми трябваше да дойде в понеделник.", "На колко години става синът ви?"));
    CHECK_FALSE(asksAgain("pt-BR", "Cafeteira nova, comprei aqui no sábado, R$ 289 no débito.", "Tem a nota fiscal aí?", {"Cafeteira comprada no sábado como nova, R$ 289."}));
}

TEST_CASE("who asks for what was told asks again, in whatever words")
{
    const char* down = "My client's site went down in front of forty people. At 10:07.";
    CHECK(asksAgain("en", down, "How many people were there?"));
    CHECK(asksAgain("en", "I paid on Tuesday and nothing came.", "When did you pay?"));
    CHECK(asksAgain("es", "La cocina se quemó el domingo.", "¿Qué día se quemó la cocina?"));
    CHECK(asksAgain("pt-BR", "O site caiu às 10h07.", "A que horas o site caiu?"));
    CHECK(asksAgain("bg", "Сайтът падна в 10:07.", "В колко часа падна сайтът?"));
    CHECK(asksAgain("en", "It does not start.", "What model is it?", {"Router model X200"}));
}

TEST_CASE("a question that touches nothing of what was told is new")
{
    CHECK_FALSE(asksAgain("en", "The people above have been at it till four. I've a job interview this morning.", "Okay, what room number is it that's making the noise?"));
    CHECK_FALSE(asksAgain("es", "pago por el soporte premium y llevo 9 dias sin respuesta", "cuál es el error? mandame la pantalla"));
    CHECK_FALSE(asksAgain("pt-BR", "Entraram na minha casa enquanto a gente dormia.", "Qual o número da apólice?"));
}

TEST_CASE("a time to come is not asked again where a time gone by was told")
{
    CHECK_FALSE(asksAgain("en", "I called you on Monday and on Tuesday.", "When can I call you back?"));
    CHECK_FALSE(asksAgain("es", "Los llamé el lunes.", "¿Cuándo puedo llamarle?"));
    CHECK_FALSE(asksAgain("bg", "Звънях ви в понеделник.", "Кога може да Ви звънна?"));
}

TEST_CASE("where a scenario knows what was told, no question is a repeat because examples sound like it")
{
    const Cues cues;
    ReplyContext context;
    context.language = "bg";
    context.cues = &cues;
    context.customerLine = "Колетът ми трябваше да дойде в понеделник. Днес е сряда, а утре синът ми има рожден ден. Никой ли там няма календар?";
    context.knownFacts = {"Утре синът ѝ става на шест, а колетът е подаръкът му."};
    const auto asked = [&](const char* reply) { return learned().assess(reply, context).shows(Behaviour::RequestRepeat); };
    CHECK_FALSE(asked("Какво има в колета?"));
    CHECK(asked("Повторете ми всичко отначало, моля."));
}

TEST_CASE("who is asked for by what was told of a name asks again")
{
    CHECK_FALSE(asksAgain("en", "It's Wednesday and nothing came.", "What is your name, please?"));
    CHECK(asksAgain("en", "My name is Ana Ruiz and nothing came.", "What is your name, please?"));
    CHECK_FALSE(asksAgain("en", "I called on Monday and again on Tuesday.", "Who did you speak to?"));
}

TEST_CASE("very many questions about very much that was told take little time")
{
    std::string line, reply;
    for (int i = 0; i < 3000; ++i) {
        line += "I paid 40 on Tuesday. ";
        reply += "When did you pay? ";
    }
    ReplyContext context;
    context.language = "en";
    context.customerLine = line;
    CHECK(learned().assess(reply, context).understood);
}
