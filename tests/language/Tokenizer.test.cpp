#include "language/Tokenizer.h"

#include "catch.h"

using namespace keel;

namespace {

Spellings english()
{
    Spellings spellings;
    spellings.words["don't"] = {"do", "not"};
    spellings.words["u"] = {"you"};
    spellings.endings["'ll"] = "will";
    spellings.endings["'s"] = "";
    spellings.abbreviations["mr"] = true;
    return spellings;
}

std::string plainWords(const std::string& text)
{
    const TokenizedText cut = tokenize(text, english());
    std::string out;
    for (const Token& token : cut.tokens)
        out += (out.empty() ? "" : " ") + std::string(cut.plain(token));
    return out;
}

std::string written(const std::string& text, std::size_t token)
{
    const TokenizedText cut = tokenize(text, english());
    return text.substr(cut.tokens[token].begin, cut.tokens[token].end - cut.tokens[token].begin);
}

} // namespace

TEST_CASE("words are folded and lose their accents, Cyrillic й stays a letter")
{
    CHECK(plainWords("Désolée, SEÑORA: não!") == "desolee senora nao");
    CHECK(plainWords("МАЙКА ѝ") == "майка и");
    CHECK(plainWords("ﬁne ＯＫ") == "fine ok");
}

TEST_CASE("letters with combining marks equal the composed ones")
{
    CHECK(plainWords("e\xCC\x81l") == "el");
    CHECK(plainWords("и\xCC\x86") == "й");
    CHECK(written("so re\xCC\x81sume\xCC\x81 now", 1) == "re\xCC\x81sume\xCC\x81");
}

TEST_CASE("spans point at the bytes as they were written")
{
    const std::string text = "Ще ви върна 50 лв. 🙂 утре";
    const TokenizedText cut = tokenize(text, {});
    REQUIRE(cut.tokens.size() == 7);
    CHECK(written(text, 2) == "върна");
    CHECK(written(text, 5) == "🙂");
    CHECK(cut.tokens[5].flags.emoji);
    CHECK(cut.tokens[3].flags.number);
}

TEST_CASE("short forms are written out, each part with its own bytes where it has some")
{
    CHECK(plainWords("I don’t know, u'll see the customer's") == "i do not know you will see the customer");
    CHECK(written("u'll", 0) == "u");
    CHECK(written("u'll", 1) == "'ll");
    CHECK(written("don't", 1) == "don't");
}

TEST_CASE("invisible characters inside a word do not hide it")
{
    CHECK(plainWords("id\u200Biot and f*ck") == "idiot and f*ck");
}

TEST_CASE("numbers, times, dates and prices are told apart")
{
    const TokenizedText cut = tokenize("at 10:30 or 3pm or 14h30 on 12/05 for $25.37 or 50 € or 24/7", {});
    const auto flagsOf = [&](std::string_view word) {
        for (const Token& token : cut.tokens)
            if (cut.plain(token) == word)
                return token.flags;
        FAIL(word);
        return TokenFlags{};
    };
    CHECK(flagsOf("10:30").clock);
    CHECK(flagsOf("3pm").clock);
    CHECK(flagsOf("14h30").clock);
    CHECK(flagsOf("12/05").date);
    CHECK(flagsOf("25.37").price);
    CHECK(flagsOf("50").price);
    CHECK_FALSE(flagsOf("24/7").date);
    CHECK_FALSE(flagsOf("24/7").clock);
}

TEST_CASE("sentences end where people end them")
{
    CHECK(tokenize("Mr. Brown paid $25.37. He left", english()).sentences.size() == 2);
    CHECK(tokenize("¿Qué pasó? ¡Dígame!", {}).sentences.size() == 2);
    CHECK(tokenize("first line\nsecond line", {}).sentences.size() == 2);
    CHECK(tokenize("well... maybe", {}).sentences.size() == 1);
    const TokenizedText cut = tokenize("Really?! No!!!", {});
    CHECK(cut.sentences[0].isQuestion);
    CHECK(cut.sentences[1].exclamations == 3);
}

TEST_CASE("what stands between quotation marks is marked, stray marks are not")
{
    const auto quoted = [](const std::string& text) {
        const TokenizedText cut = tokenize(text, {});
        std::string out;
        for (const Token& token : cut.tokens)
            if (token.flags.quoted)
                out += std::string(cut.plain(token)) + " ";
        return out;
    };
    CHECK(quoted("nobody says “calm down” here") == "calm down ");
    CHECK(quoted("никой не казва „спокойно“ тук") == "спокойно ");
    CHECK(quoted("the customer's 'calm down' advice") == "calm down ");
    CHECK(quoted("a 27\" screen").empty());
    CHECK(quoted("\"I will fix it\"").empty());
}

TEST_CASE("any bytes are read to their end")
{
    CHECK(tokenize("", {}).tokens.empty());
    CHECK(plainWords("sorry\xFF\xFE about\xC3") == "sorry about");
    CHECK(plainWords(std::string("a\0b", 3)) == "a b");
    std::string noise;
    std::uint32_t seed = 7;
    for (int i = 0; i < 200'000; ++i) {
        seed = seed * 1664525 + 1013904223;
        noise += static_cast<char>(seed >> 24);
    }
    for (const Token& token : tokenize(noise, english()).tokens) {
        REQUIRE(token.begin < token.end);
        REQUIRE(token.end <= noise.size());
    }
}

TEST_CASE("a megabyte of one thing is answered in time")
{
    const std::size_t size = 1 << 20;
    CHECK(tokenize(std::string(size, 'a'), {}).tokens.size() > 1000);
    CHECK(tokenize(std::string(size, '!'), {}).tokens.empty());
    CHECK(tokenize(std::string(size, '"'), {}).tokens.empty());
    std::string marks = "a";
    while (marks.size() < size)
        marks += "\xCC\x81";
    CHECK_FALSE(tokenize(marks, {}).tokens.empty());
}
