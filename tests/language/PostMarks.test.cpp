#include "language/PostMarks.h"
#include "language/Tokenizer.h"

#include "catch.h"

using namespace keel;

namespace {

std::string wordsOf(const std::string& text)
{
    const TokenizedText cut = tokenize(text, {});
    std::string out;
    for (const Token& token : cut.tokens)
        out += (out.empty() ? "" : " ") + text.substr(token.begin, token.end - token.begin);
    return out;
}

} // namespace

TEST_CASE("whom a post is for is not said")
{
    CHECK(wordsOf("@115712 Hi Jason") == "Hi Jason");
    CHECK(wordsOf("@ivanrobles @ana_77: ¿me oyen?") == "me oyen");
    CHECK(wordsOf("Здравейте @petya, ще проверя") == "Здравейте ще проверя");
}

TEST_CASE("a time, an address of e-mail and a lonely sign are no handles")
{
    CHECK(wordsOf("meet @3pm") == "meet 3pm");
    CHECK(wordsOf("meet @1030") == "meet 1030");
    CHECK(wordsOf("write to help@shop.example") == "write to help shop example");
    CHECK(wordsOf("@ noon") == "noon");
    CHECK(wordsOf("@") == "");
}

TEST_CASE("links are not said")
{
    CHECK(wordsOf("Steps are here: https://t.co/P7XCm. Thanks") == "Steps are here Thanks");
    CHECK(wordsOf("see www.shop.example/a?b=c now") == "see now");
    CHECK(wordsOf("HTTPS://X") == "");
    CHECK(tokenize("See https://a.example. Thanks", {}).sentences.size() == 2);
}

TEST_CASE("after a link another clause begins")
{
    const TokenizedText cut = tokenize("Not here https://a.example we refund", {});
    REQUIRE(cut.tokens.size() == 4);
    CHECK_FALSE(bool{cut.tokens[1].flags.clauseStart});
    CHECK(bool{cut.tokens[2].flags.clauseStart}); // nothing denied before the link is denied after it
    CHECK_FALSE(bool{cut.tokens[3].flags.clauseStart});
}

TEST_CASE("who signs is not said")
{
    CHECK(wordsOf("Send us the code. ^JK") == "Send us the code");
    CHECK(wordsOf("I am so sorry. -Becky") == "I am so sorry");
    CHECK(wordsOf("Ще проверя. -Мария") == "Ще проверя");
    CHECK(wordsOf("Have you tried it? /AA https://t.co/x ") == "Have you tried it");
    CHECK(wordsOf("Rufen Sie an *Tara") == "Rufen Sie an");
}

TEST_CASE("what only looks like a signature is said")
{
    CHECK(wordsOf("It is on -and off") == "It is on and off");
    CHECK(wordsOf("either -or") == "either or");
    CHECK(wordsOf("-Becky") == "Becky");
    CHECK(wordsOf("twenty - Thanks") == "twenty Thanks");
    CHECK(wordsOf("open 24 /7") == "open 24 7");
    CHECK(signatureBegin("") == 0);
    CHECK(signatureBegin("   ") == 3);
}
