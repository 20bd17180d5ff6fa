#include "SmallCorpus.h"
#include "learning/Evaluate.h"

using namespace keel;
using namespace keel::test;

namespace {

/// A context with these replies, as JSON.
std::string context(const std::string& replies)
{
    return R"({"id": "a", "sector": "", "channel": "", "feeling": "", "customer": "I am furious!", "replies": [)" + replies + "]}\n";
}

Evaluation evaluated(const std::string& replies, std::vector<Misreading>* misreadings = nullptr)
{
    static Corpus corpus; // misreadings point into it
    corpus = corpusOf(context(replies));
    return evaluate(corpus, "en", *rulesAlone(), misreadings);
}

} // namespace

TEST_CASE("Right, wrong and missed behaviours are counted, and named")
{
    std::vector<Misreading> misreadings;
    const Evaluation e = evaluated(R"({"text": "I am so sorry.", "shows": ["apologise", "validate"]}, {"text": "Calm down.", "shows": []})", &misreadings);
    CHECK(e.behaviours[static_cast<std::size_t>(Behaviour::Apologise)].right == 1);
    CHECK(e.behaviours[static_cast<std::size_t>(Behaviour::Validate)].missed == 1);
    CHECK(e.behaviours[static_cast<std::size_t>(Behaviour::DismissFeeling)].wrong == 1);
    REQUIRE(misreadings.size() == 2);
    CHECK(misreadings[0].missed == std::vector{Behaviour::Validate});
    CHECK(misreadings[1].wrong.front() == Behaviour::DismissFeeling);
}

TEST_CASE("Order, meaning and games are counted by pairs")
{
    const Evaluation e = evaluated(
        R"({"text": "I am so sorry, no wonder you are furious. I will replace it today at 5 pm.", "shows": [], "rated": [3, 3, 3], "same": "1"},)"
        R"({"text": "Shut up, you idiot.", "shows": [], "rated": [0, 0, 0], "same": "1"},)"
        R"({"text": "sorry sorry furious understand resolve", "shows": [], "rated": [0, 0, 1], "game": true})");
    CHECK(e.order[0].of == 2); // two of the three were given the same for empathy
    CHECK(e.order[0].good == 2);
    CHECK(e.same.of == 1);
    CHECK(e.same.good == 0);
    CHECK(e.game.of == 1);
    CHECK(e.game.good == 1);
}

TEST_CASE("What cannot be judged is to be said so")
{
    const Evaluation e = evaluated(R"({"text": "lkjh poiu qwer zxcv", "understood": false}, {"text": "I am sorry.", "shows": ["apologise"]})");
    CHECK(e.notUnderstood.good == 1);
    CHECK(e.understood.good == 1);
}

TEST_CASE("A heap of formulas is told from an honest reply that does much in few words", "[content]")
{
    const auto both = loadedFrom<Assessor>(shippedAssets());
    const auto isHeap = [&](const char* language, const char* reply) {
        ReplyContext context;
        context.language = language;
        const auto reasons = both->assess(reply, context).reasons;
        return std::any_of(reasons.begin(), reasons.end(), [](const Reason& reason) { return reason.rule == "stuffing"; });
    };
    CHECK(isHeap("en", "Sorry, sorry, so sorry, truly sorry, we value you, we hear you, we see you, thank you, we are sorry."));
    CHECK_FALSE(isHeap("en", "Hi Deon, sixty-four's a cheek. Sorry. £64 refunded, still free. – Lil"));
    CHECK(isHeap("es", "Disculpe, gracias, su calma nos importa, disculpe, gracias, su seguridad nos importa, disculpe."));
    CHECK_FALSE(isHeap("es", "Buenos días, Ramón. Lo del mármol no hará falta: perdone las tres vueltas por 210 euros. Los tiene el lunes."));
    CHECK(isHeap("pt-BR", "Desculpe, desculpe, desculpe, sua opinião é importante, valorizamos você, obrigado, desculpe, obrigado."));
    CHECK_FALSE(isHeap("pt-BR", "Bom dia, Helô! Desculpe o silêncio de ontem: o mecânico estava sem a cotação da peça. Sai hoje às 14h, eu te mando foto e preço."));
    CHECK(isHeap("bg", "Извинете, извинете, благодарим Ви, ценим Ви, разбираме Ви, извинете, благодарим Ви, ценим Ви."));
    CHECK_FALSE(isHeap("bg", "Галя, извинявайте, котката е права. Пратката тръгва пак, днес 18–20 ч. – Роси"));
}

TEST_CASE("On the development part rules and models together do better than the rules, in each language", "[content]")
{
    Diagnostics diagnostics;
    const auto both = Assessor::load(readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets"), diagnostics);
    REQUIRE(both);
    for (const char* language : {"en", "es", "pt-BR", "bg"}) {
        INFO(language);
        const Corpus corpus = corpusOf(readFile(std::string(KEEL_SOURCE_DIR) + "/assets/corpus/" + language + "/develop.jsonl").value());
        const Evaluation alone = evaluate(corpus, language, *rulesAlone()), together = evaluate(corpus, language, *both);
        // What was reached, less a little: a change that loses it is to be noticed.
        CHECK(together.micro().f1() > alone.micro().f1() + 0.08);
        CHECK(together.micro().f1() > 0.76);
        CHECK(together.macroF1() > 0.77);
        for (const Share& order : together.order)
            CHECK(order.value() > 0.85);
        CHECK(together.game.value() > 0.90);
    }
}
