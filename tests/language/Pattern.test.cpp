#include "language/Pattern.h"

#include "catch.h"

using namespace keel;

namespace {

PatternFault faultOf(const std::string& text)
{
    std::vector<PatternFault> faults;
    CHECK_FALSE(parsePattern(text, {}, faults));
    REQUIRE(faults.size() == 1);
    return faults.front();
}

Pattern parsed(const std::string& text)
{
    std::vector<PatternFault> faults;
    const auto pattern = parsePattern(text, {}, faults);
    REQUIRE(pattern);
    return *pattern;
}

} // namespace

TEST_CASE("every way of writing a pattern is taken apart")
{
    const Pattern pattern = parsed("^ (we|the team) ..3 repla* =am broken? <time> $");
    REQUIRE(pattern.parts.size() == 8);
    CHECK(pattern.parts[0].kind == Pattern::Kind::SentenceStart);
    CHECK(pattern.parts[1].parts.size() == 2);
    CHECK(pattern.parts[2].gap == 3);
    CHECK(pattern.parts[3].match == Pattern::Match::Prefix);
    CHECK(pattern.parts[3].plain == "repla");
    CHECK(pattern.parts[4].match == Pattern::Match::Form);
    CHECK(pattern.parts[5].kind == Pattern::Kind::Optional);
    CHECK(pattern.parts[6].form == "time");
    CHECK(pattern.parts[7].kind == Pattern::Kind::SentenceEnd);
}

TEST_CASE("the end of the sentence may stand directly after a word")
{
    const Pattern pattern = parsed("^ so what$");
    CHECK(pattern.parts.back().kind == Pattern::Kind::SentenceEnd);
    CHECK(pattern.parts[2].plain == "what");
}

TEST_CASE("a hyphenated word in a pattern is several words, as in a text")
{
    CHECK(parsed("follow-up").parts.front().parts.size() == 2);
}

TEST_CASE("faults say what and where")
{
    CHECK(faultOf("").code == "pattern.empty");
    CHECK(faultOf("a (b").code == "pattern.unclosed-bracket");
    CHECK(faultOf("a (b").offset == 2);
    CHECK(faultOf("a b)").code == "pattern.unopened-bracket");
    CHECK(faultOf("a (b|)").code == "pattern.empty-choice");
    CHECK(faultOf("a (b|refunds?)").code == "pattern.empty-choice");
    CHECK(faultOf("a ..").code == "pattern.bad-gap");
    CHECK(faultOf("a ..99 b").offset == 2);
    CHECK(faultOf("a <time").code == "pattern.unclosed-class");
    CHECK(faultOf("a ? b").code == "pattern.stray-question-mark");
    CHECK(faultOf("a ,,, b").code == "pattern.no-word");
    CHECK(faultOf("((((((((a))))))))").code == "pattern.too-deep");
}
