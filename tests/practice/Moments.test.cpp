#include "Shipped.h"
#include "practice/Moments.h"
#include "practice/Skills.h"
#include "practice/Verdict.h"
#include "scenario/Load.h"

#include <algorithm>
#include <set>

using namespace keel;
using namespace keel::test;

namespace {

Corpus corpusOf(const std::string& lines)
{
    Diagnostics diagnostics;
    Corpus corpus = readCorpus(SourceText("corpus.jsonl", lines), diagnostics);
    REQUIRE(diagnostics.empty());
    return corpus;
}

} // namespace

TEST_CASE("A context calls for what one of its replies shows without a cost")
{
    const DrillMoments moments = momentsOf(corpusOf(
        R"({"id":"a1","sector":"bank","channel":"phone","feeling":"anger","customer":"Third call!","replies":[)"
        R"({"text":"Three calls, I am sorry.","shows":["apologise","acknowledge_impact"],"rated":[3,1,2]},)"
        R"({"text":"I will fix it, you fool.","shows":["offer_fix","insult"]},)"
        R"({"text":"i wil cal you at 5","shows":["give_timeline"],"variant":true},)"
        R"({"text":"sorry sorry sorry calm","shows":["validate"],"game":true}]})"), "en");
    REQUIRE(moments.size() == 1);
    CHECK(moments[0].id == "corpus:en/a1");
    CHECK(callsFor(moments[0], Behaviour::Apologise));
    CHECK_FALSE(callsFor(moments[0], Behaviour::OfferFix));
    CHECK_FALSE(callsFor(moments[0], Behaviour::GiveTimeline));
    CHECK_FALSE(callsFor(moments[0], Behaviour::Validate));
}

TEST_CASE("Colleagues and those who write to a forum are no customers")
{
    const std::string rest = R"(,"feeling":"none","customer":"Hi.","replies":[]})";
    CHECK(momentsOf(corpusOf(R"({"id":"a","sector":"colleague by e-mail","channel":"email")" + rest), "en").empty());
    CHECK(momentsOf(corpusOf(R"({"id":"a","sector":"software","channel":"forum")" + rest), "en").empty());
    CHECK(momentsOf(corpusOf(R"({"id":"a","sector":"software","channel":"chat")" + rest), "en").size() == 1);
}

TEST_CASE("Hot lines, hidden feelings and roundabout replies are harder")
{
    DrillMoment moment;
    moment.anger = 50;
    moment.replies.push_back({"", {Behaviour::Validate}, {}, 0, false});
    CHECK(hardnessFor(moment, Behaviour::Validate) == 0);
    moment.replies[0].hard = true;
    CHECK(hardnessFor(moment, Behaviour::Validate) == 1);
    moment.subtle = true;
    moment.anger = 90;
    CHECK(hardnessFor(moment, Behaviour::Validate) == 2);
}

TEST_CASE("There is enough to practise every skill on, in every language, with good examples that would pass", "[content]")
{
    const auto assessor = rulesAlone();
    for (const std::string language : {"en", "es", "pt-BR", "bg"}) {
        const DrillMoments moments = readCorpusMoments(KEEL_SOURCE_DIR "/assets", language);
        for (const Behaviour skill : skills()) {
            int good = 0;
            for (const DrillMoment& moment : moments)
                if (good < 20 && callsFor(moment, skill) && strongExample(moment, skill, *assessor))
                    ++good;
            INFO(language << " " << idOf(skill));
            CHECK(good == 20);
        }
    }
}

TEST_CASE("Scenarios give moments with their figure, and none in which a colleague speaks", "[content]")
{
    const auto assessor = rulesAlone();
    std::set<std::string> ids;
    for (const auto& folder : scenarioFolders(KEEL_SOURCE_DIR "/scenarios")) {
        const auto scenario = loadScenarioFolder(folder).scenario;
        REQUIRE(scenario);
        for (const DrillMoment& moment : momentsOf(*scenario, "es", *assessor)) {
            CHECK(ids.insert(moment.id).second);
            CHECK_FALSE(moment.customer.empty());
            CHECK(moment.character == scenario->customer.character);
            CHECK_FALSE(moment.replies.empty());
        }
    }
    CHECK(ids.size() >= 20);
    CHECK(momentsOf(*loadScenarioFolder(KEEL_SOURCE_DIR "/scenarios/declined-card").scenario, "it", *assessor).empty());
}
