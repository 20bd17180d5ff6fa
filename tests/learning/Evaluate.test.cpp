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
        CHECK(together.micro().f1() > 0.70);
        CHECK(together.macroF1() > 0.70);
        for (const Share& order : together.order)
            CHECK(order.value() > 0.80);
    }
}
