#include "SmallCorpus.h"
#include "language/BareText.h"
#include "learning/Misspell.h"

#include <set>

using namespace keel;
using namespace keel::test;

TEST_CASE("Labels, ratings and signs of a reply are kept")
{
    const Corpus corpus = corpusOf(
        R"({"id": "a001", "customer": "Third call!", "sector": "bank", "channel": "phone", "feeling": "anger", "replies": [{"text": "Three calls.", "shows": ["acknowledge_impact"], "near": ["paraphrase"], "rated": [2, 1, 2], "same": "1", "hard": true}, {"text": "qwer", "understood": false}]})"
        "\n\n");
    REQUIRE(corpus.size() == 1);
    REQUIRE(corpus[0].replies.size() == 2);
    const LabelledReply& first = corpus[0].replies[0];
    CHECK(first.shows == std::vector{Behaviour::AcknowledgeImpact});
    CHECK(first.near == std::vector{Behaviour::Paraphrase});
    CHECK(*first.rated == std::array{2, 1, 2});
    CHECK(first.same == "1");
    CHECK(first.hard);
    CHECK_FALSE(corpus[0].replies[1].understood);
}

TEST_CASE("A line with a fault is told with its number, and the others are read")
{
    Diagnostics diagnostics;
    const std::string good = R"({"id": "a", "sector": "", "channel": "", "feeling": "", "customer": "", "replies": [{"text": "x", "shows": []}]})";
    const std::string bad = R"({"id": "b", "sector": "", "channel": "", "feeling": "", "customer": "", "replies": [{"text": "x", "shows": ["empathise"], "rated": [1, 2]}]})";
    const Corpus corpus = readCorpus(SourceText("c.jsonl", good + "\n{oops\n" + bad + "\n" + good + "\n"), diagnostics);
    CHECK(corpus.size() == 2);
    REQUIRE(diagnostics.size() == 3);
    CHECK(diagnostics[0].file == "c.jsonl:2");
    CHECK(diagnostics[1].file == "c.jsonl:3");
    CHECK(diagnostics[1].code == "corpus.unknown-behaviour");
    CHECK(diagnostics[2].code == "corpus.bad-rating");
}

TEST_CASE("The shipped corpora are sound, and no text of theirs is both learned from and tested on")
{
    for (const char* language : {"en", "es", "pt-BR", "bg"}) {
        INFO(language);
        std::set<std::string> learned;
        std::size_t replies = 0, both = 0;
        std::array<int, behaviourCount> shown{};
        for (const char* part : {"train", "develop"}) {
            const std::string file = std::string(KEEL_SOURCE_DIR) + "/assets/corpus/" + language + "/" + part + ".jsonl";
            for (const LabelledContext& context : corpusOf(readFile(file).value()))
                for (const LabelledReply& reply : context.replies) {
                    ++replies;
                    for (const Behaviour behaviour : reply.shows)
                        ++shown[static_cast<std::size_t>(behaviour)];
                    if (std::string(part) == "train")
                        learned.insert(reply.text);
                    else
                        both += learned.contains(reply.text) && reply.text.size() > 12 ? 1 : 0; // "On it." may come from two hands
                }
        }
        CHECK(replies >= 3000);
        CHECK(both == 0);
        for (const Behaviour behaviour : allBehaviours()) {
            INFO(idOf(behaviour));
            CHECK(shown[static_cast<std::size_t>(behaviour)] >= 120);
        }
    }
}

TEST_CASE("A misspelt text keeps its length within a few letters, its first letters, and is the same each time")
{
    const std::string text = "We will replace the broken router tomorrow morning, Ms Peters.";
    CHECK(misspelt(text) == misspelt(text));
    CHECK(misspelt(text) != text);
    CHECK(misspelt("On it, yes.") == "On it, yes.");
    CHECK(misspelt("Съжалявам за закъснението").substr(0, 2) == "С");
}

TEST_CASE("A text typed bare has small letters, no accents and no punctuation but between digits; other letters stay whole")
{
    CHECK(typedBare("I don't know. It's 8:30, isn't it?") == "i dont know its 8:30 isnt it");
    CHECK(typedBare("¡Así, José! ¿Mañana a las 9?") == "asi jose manana a las 9");
    CHECK(typedBare("Йордане, моля: до 15.30 – става ли?") == "йордане моля до 15.30 става ли");
    CHECK(typedBare("...") == "");
}
