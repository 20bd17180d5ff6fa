#include "language/LanguagePack.h"

#include "catch.h"

#include <algorithm>

using namespace keel;

namespace {

const char* smallPack = R"json({
  "formatVersion": 1, "language": "en", "stemmer": "english",
  "spellings": { "won't": "will not", "don't": "do not" }, "endings": { "'ll": "will", "'m": "am" },
  "functionWords": ["i you the a to is am are will it this that we and"],
  "commonWords": ["other house bring other"],
  "clauseWords": ["but", "and"],
  "negation": { "words": ["=not", "never"], "unless": ["not only"], "reach": 6 },
  "reported": { "words": ["you (call|say)", "not tell"], "reach": 6 },
  "questions": ["^ (can|could) you"],
  "customerFeeling": ["<feeling>"],
  "classes": { "num": ["<digits>", "(one|two|three)"], "time": ["<num> (hour|day)", "tomorrow"], "money": ["<price>"],
               "feeling": ["(angry|furious)", "fed up"] },
  "rules": [
    { "id": "feeling", "behaviour": "acknowledge_feeling", "patterns": ["you ..3 <feeling>"] },
    { "id": "refund", "behaviour": "offer_fix", "patterns": ["i will ..3 refund"], "unless": ["perhaps"] },
    { "id": "calm", "behaviour": "dismiss_feeling", "patterns": ["calm down"] },
    { "id": "insult", "behaviour": "insult", "patterns": ["idiot"] },
    { "id": "when", "behaviour": "give_timeline", "patterns": ["(in|within) ..1 <time>", "tomorrow"] },
    { "id": "limit", "behaviour": "state_limits", "patterns": ["will not ..4 refund"], "negatable": false },
    { "id": "ask", "behaviour": "ask_facts", "patterns": ["your order"], "where": "question" },
    { "id": "their", "behaviour": "acknowledge_impact", "patterns": ["without ..2 <theirs>"] },
    { "id": "whole", "behaviour": "curt", "patterns": ["^ so what $"] }
  ] })json";

std::shared_ptr<const LanguagePack> load(const std::string& json, Diagnostics& diagnostics)
{
    return LanguagePack::load(SourceText("pack.json", json), diagnostics);
}

const LanguagePack& pack()
{
    static const auto loaded = [] {
        Diagnostics diagnostics;
        auto made = load(smallPack, diagnostics);
        for (const Diagnostic& diagnostic : diagnostics)
            FAIL_CHECK(toText(diagnostic));
        REQUIRE(made);
        return made;
    }();
    return *loaded;
}

/// `rule[words] …`
std::string found(const std::string& text, const std::string& customer = {})
{
    const AnalysedText line = pack().analyse(customer);
    const AnalysedText analysed = pack().analyse(text, &line);
    std::string out;
    for (const AnalysedText::RuleHit& hit : analysed.rules) {
        const std::size_t begin = analysed.text.tokens[hit.first].begin;
        const std::size_t end = analysed.text.tokens[hit.last - 1].end;
        out += (out.empty() ? "" : " ") + pack().rules()[hit.rule].id + "[" + text.substr(begin, end - begin) + "]";
    }
    return out;
}

std::string withRule(const std::string& rule)
{
    std::string json = smallPack;
    return json.insert(json.rfind("]"), "," + rule);
}

} // namespace

TEST_CASE("rules name the words that they found")
{
    CHECK(found("I see that you are really ANGRY.") == "feeling[you are really ANGRY]");
    CHECK(found("you must be fed up") == "feeling[you must be fed up]");
    CHECK(found("I'll send a refund within two days") == "refund[I'll send a refund] when[within two days]");
    CHECK(found("I’ll refund") == "refund[I’ll refund]");
    CHECK(found("house") == "");
}

TEST_CASE("gaps and phrases stay within their sentence")
{
    CHECK(found("It is you. Angry?") == "");
    CHECK(found("So what") == "whole[So what]");
    CHECK(found("so what now") == "");
}

TEST_CASE("a negation takes back what follows it in its clause")
{
    CHECK(found("I will not refund it") == "limit[will not refund]");
    CHECK(found("I won't refund it") == "limit[won't refund]");
    CHECK(found("never calm down") == "");
    CHECK(found("I am not happy, calm down") == "calm[calm down]");
    CHECK(found("not only that calm down") == "calm[calm down]");
    CHECK(found("never mind but calm down") == "calm[calm down]");
}

TEST_CASE("what is quoted or reported is not shown")
{
    CHECK(found("nobody says \"calm down\" here") == "");
    CHECK(found("You called me an idiot.") == "");
    CHECK(found("I do not tell people to calm down") == "");
    CHECK(found("You idiot.") == "insult[idiot]");
}

TEST_CASE("a word may cancel a rule in its sentence, and in no other")
{
    CHECK(found("perhaps I will refund it") == "");
    CHECK(found("Perhaps. I will refund it") == "refund[I will refund]");
}

TEST_CASE("questions are known by their mark or their form")
{
    CHECK(found("Your order?") == "ask[Your order]");
    CHECK(found("could you give me your order") == "ask[your order]");
    CHECK(found("I have your order.") == "");
}

TEST_CASE("slips of the finger and long drawn words are mended, known words are not")
{
    CHECK(found("you are furius") == "feeling[you are furius]");
    CHECK(found("tommorow") == "when[tommorow]");
    CHECK(found("you are sooo angryyyy") == "feeling[you are sooo angryyyy]");
    CHECK(found("within three other") == "");
}

TEST_CASE("words of the customer's line are known")
{
    CHECK(found("three weeks without your router", "My router is dead") == "their[without your router]");
    CHECK(found("three weeks without your phone", "My router is dead") == "");
}

TEST_CASE("a phrase is found wherever it stands in a very long sentence")
{
    std::string longest;
    for (int i = 0; i < 500; ++i)
        longest += "the house ";
    CHECK(found(longest + "calm down") == "calm[calm down]");
    CHECK(found(longest + "calm down " + longest) == "calm[calm down]");
}

TEST_CASE("known words tell the language")
{
    CHECK(pack().analyse("you are the other house").knownShare() == 1.0);
    CHECK(pack().analyse("tú eres otra casa").knownShare() < 0.3);
    CHECK(pack().analyse("").knownShare() == 0);
}

TEST_CASE("every fault of a pack is reported at its place")
{
    Diagnostics diagnostics;
    CHECK_FALSE(load(withRule(R"json({ "id": "x", "behaviour": "insolt", "patterns": ["a <felling>", "(b"] })json"), diagnostics));
    REQUIRE(diagnostics.size() == 3);
    CHECK(diagnostics[0].code == "pack.unknown-behaviour");
    CHECK_THAT(diagnostics[0].hint, ContainsSubstring("insult"));
    CHECK(diagnostics[1].code == "pattern.unknown-class");
    CHECK_THAT(diagnostics[1].hint, ContainsSubstring("feeling"));
    CHECK(diagnostics[2].code == "pattern.unclosed-bracket");
    CHECK(diagnostics[2].pointer == "/rules/9/patterns/1");
}

TEST_CASE("classes in a circle, twice the same rule and unknown keys are refused")
{
    Diagnostics diagnostics;
    CHECK_FALSE(load(R"({ "formatVersion": 1, "language": "en", "stemmer": "none", "extra": 1,
        "negation": { "words": ["not"] }, "reported": { "words": [] },
        "classes": { "num": ["<digits>"], "time": ["<money>"], "money": ["<time>"], "feeling": ["sad"] },
        "rules": [ { "id": "a", "behaviour": "greet", "patterns": ["hi"] }, { "id": "a", "behaviour": "greet", "patterns": ["hello"] } ] })", diagnostics));
    const auto has = [&](const char* code) {
        return std::any_of(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& d) { return d.code == code; });
    };
    CHECK(has("json.unknown-key"));
    CHECK(has("pack.class-in-circle"));
    CHECK(has("pack.duplicate-rule"));
}
