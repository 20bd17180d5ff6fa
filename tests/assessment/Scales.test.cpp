#include "World.h"

using namespace keel;

namespace {

struct Ladder {
    const char* language;
    const char* customer;
    const char* good;
    const char* cold;
    const char* rude;
};

} // namespace

TEST_CASE("good before cold before rude, in every language")
{
    const Ladder ladders[] = {
        {"en", "My router has been dead for three weeks and I am furious!",
         "No wonder you're furious after three weeks without internet, I'm sorry. I'll send a new router tomorrow before nine.",
         "That is not my department.", "Calm down, you idiot."},
        {"es", "¡Llevo tres semanas sin internet y estoy furioso!",
         "No me extraña que esté furioso después de tres semanas sin internet, le pido disculpas. Mañana antes de las nueve le envío un router nuevo.",
         "Eso no es mi departamento.", "Cálmese, idiota."},
        {"pt-BR", "Estou há três semanas sem internet e estou furioso!",
         "Entendo que o senhor esteja furioso depois de três semanas sem internet, peço desculpas. Vou enviar um roteador novo até amanhã às 9h.",
         "Isso não é meu departamento.", "Calma, seu idiota."},
        {"bg", "Три седмици съм без интернет и съм бесен!",
         "Разбирам, че сте ядосан след три седмици без интернет, извинявам се. Ще изпратя нов рутер утре до 9:00.",
         "Това не е моят отдел.", "Успокойте се, идиот такъв."},
    };
    for (const Ladder& ladder : ladders) {
        INFO(ladder.language);
        const Scores good = replyTo(ladder.customer, ladder.good, ladder.language).scores;
        const Scores cold = replyTo(ladder.customer, ladder.cold, ladder.language).scores;
        const Scores rude = replyTo(ladder.customer, ladder.rude, ladder.language).scores;
        CHECK(good.empathy > cold.empathy + 25);
        CHECK(good.resolution > cold.resolution + 40);
        CHECK(good.courtesy > cold.courtesy + 20);
        CHECK(cold.courtesy > rude.courtesy + 15);
        CHECK(good.resolution >= 70);
        CHECK(rude.courtesy <= 20);
        CHECK(rude.empathy <= 20);
    }
}

TEST_CASE("the scale of a human rater: empathy")
{
    const std::string line = "The whole firm is looking at an error page, I am humiliated!";
    CHECK(replyTo(line, "Calm down, it's no big deal.").scores.empathy <= 20);
    const int neutral = replyTo(line, "I will restart the server by ten.").scores.empathy;
    CHECK(neutral >= 20);
    CHECK(neutral <= 45);
    const int named = replyTo(line, "That is humiliating.").scores.empathy;
    CHECK(named >= 50);
    CHECK(named <= 70);
    CHECK(replyTo(line, "That is humiliating, you lost face in front of all your colleagues.").scores.empathy >= 75);
}

TEST_CASE("the scale of a human rater: resolution")
{
    const std::string line = "My router is dead.";
    CHECK(replyTo(line, "That is not my department.").scores.resolution <= 20);
    const int vague = replyTo(line, "Someone will get back to you soon.").scores.resolution;
    CHECK(vague >= 20);
    CHECK(vague <= 45);
    const int step = replyTo(line, "I will send you a new router.").scores.resolution;
    CHECK(step >= 50);
    CHECK(step <= 70);
    CHECK(replyTo(line, "I will send you a new router, it arrives tomorrow before nine.").scores.resolution >= 75);
}

TEST_CASE("the scale of a human rater: courtesy")
{
    CHECK(replyTo("", "Shut up, you idiot.").scores.courtesy <= 20);
    CHECK(replyTo("", "You must listen to me now.").scores.courtesy <= 20);
    const int plain = replyTo("", "The router arrives tomorrow before nine.").scores.courtesy;
    CHECK(plain >= 60);
    CHECK(plain <= 80);
    CHECK(replyTo("", "Good morning, thank you for waiting. I'm sorry about the delay.").scores.courtesy >= 80);
}
