#include "World.h"
#include "language/Characters.h"

#include <chrono>

using namespace keel;

namespace {

void checkSound(const std::string& reply, const ReplyAssessment& assessment)
{
    int sums[3]{};
    for (const Reason& reason : assessment.reasons) {
        sums[static_cast<std::size_t>(reason.dimension)] += reason.points;
        REQUIRE(reason.begin <= reason.end);
        REQUIRE(reason.end <= reply.size());
    }
    REQUIRE(sums[0] == assessment.scores.empathy);
    REQUIRE(sums[1] == assessment.scores.resolution);
    REQUIRE(sums[2] == assessment.scores.courtesy);
    for (const FoundBehaviour& found : assessment.behaviours) {
        REQUIRE(found.begin < found.end);
        REQUIRE(found.end <= reply.size());
        // the words shown are whole characters, even where the bytes around them are not
        for (std::size_t at = found.begin; at < found.end;) {
            const TextCharacter character = characterAt(reply, at);
            REQUIRE(character.end <= found.end);
            at = character.end;
        }
        REQUIRE((static_cast<unsigned char>(reply[found.begin]) & 0xC0) != 0x80);
    }
}

struct Chance {
    std::uint32_t seed;
    std::uint32_t next(std::uint32_t below)
    {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 8) % below;
    }
};

} // namespace

TEST_CASE("any mixture of words, marks and bytes has sound spans and sums that agree")
{
    const std::vector<std::string> pieces{"sorry ", "calm down ", "I will refund you ", "tomorrow ", "\"", "'", "!!!", "? ", ". ", "\n", "not ", "idiot ",
                                          "разбирам ", "ядосан ", "ще ви върна парите ", "6te ", "lo siento ", "não ", "😀", "e\xCC\x81", "\xFF", "\xC3",
                                          "(", "— ", "$50 ", "12:30 ", "I AM NOT ", "you ", "your fault ", "\u200B", "because ", "please "};
    Chance chance{42};
    for (int round = 0; round < 3000; ++round) {
        std::string reply;
        for (std::uint32_t i = chance.next(40); i > 0; --i)
            reply += pieces[chance.next(static_cast<std::uint32_t>(pieces.size()))];
        const char* languages[] = {"en", "es", "pt-BR", "bg"};
        checkSound(reply, replyTo(round % 3 ? "I am furious, order 4711!" : "", reply, languages[chance.next(4)]));
    }
}

TEST_CASE("random bytes are not understood and never rude")
{
    Chance chance{7};
    for (int round = 0; round < 200; ++round) {
        std::string reply;
        for (int i = 0; i < 300; ++i)
            reply += static_cast<char>(chance.next(256));
        checkSound(reply, replyTo("", reply, "bg"));
    }
}

TEST_CASE("a megabyte is answered in a few seconds")
{
    const auto started = std::chrono::steady_clock::now();
    const std::vector<std::string> pieces{"sorry ", "a", "i will not refund you tomorrow ", "! ", "'", "\"", "ш", "calm down. ", "@ab12 ", "www.a. ", "shall we? "};
    for (const std::string& piece : pieces) {
        std::string reply;
        const std::size_t size = piece == "shall we? " ? 1 << 20 : 1 << 18;
        while (reply.size() < size)
            reply += piece;
        checkSound(reply, replyTo(reply.substr(0, 2000), reply));
    }
    CHECK(std::chrono::steady_clock::now() - started < std::chrono::seconds(20));
}

TEST_CASE("nothing, gibberish and other languages are not understood, and cost nothing")
{
    const Scores base = replyTo("", "").scores;
    for (const char* reply : {"", "   ", "...", "???", "asdf qwer zxcv poiu", "xkcd jjjj wwww", "Das ist leider nicht möglich, mein Herr"}) {
        const ReplyAssessment assessment = replyTo("I am furious!", reply);
        INFO(reply << " " << shownBy(assessment));
        CHECK_FALSE(assessment.understood);
        CHECK(assessment.behaviours.empty());
        CHECK(assessment.scores == base);
    }
    CHECK_FALSE(replyTo("I am furious!", "Разбирам, че сте ядосан, ще ви върна парите").understood);
    ReplyContext klingon;
    klingon.language = "tlh";
    CHECK_FALSE(shippedAssessor().assess("I am sorry", klingon).understood);
}
