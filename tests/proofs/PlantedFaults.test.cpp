#include "catch.h"
#include "proofs/Findings.h"
#include "proofs/Sound.h"
#include "scenario/Load.h"

#include <algorithm>

using namespace keel;
using namespace keel::test;

namespace {

using Changes = std::vector<std::pair<std::string, std::string>>;

struct Planted {
    const char* what;
    const char* code;
    const char* named; ///< what the message calls by name
    const char* pointer;
    Changes changes;
};


/// A reaction put before the others of `start`.
std::pair<std::string, std::string> reactionOnStart(const std::string& reaction)
{
    return {R"({ "when": "dismiss_feeling", "anger": 5,)", reaction + R"(, { "when": "dismiss_feeling", "anger": 5,)"};
}

/// A beat behind `solve`, and a way to it.
std::pair<std::string, std::string> beatBehind(const std::string& when, const std::string& reactions)
{
    return {R"({ "when": "give_timeline", "to": "end" }, { "otherwise": true, "patience": -20 } ] } })",
            R"({ "when": ")" + when + R"(", "to": "behind" }, { "when": "give_timeline", "to": "end" }, { "otherwise": true, "patience": -20 } ] },
               "behind": { "phase": "close", "says": [ { "id": "so", "text": "So?" } ], "replies": [ { "id": "bye", "text": "Good-bye." } ],
                           "reactions": [ )" + reactions + R"(, { "otherwise": true } ] } })"};
}

const std::vector<Planted>& planted()
{
    static const std::vector<Planted> all{
        {"a condition that contradicts itself", finding::contradiction, "contradicts itself", "/goals/explain/reachedBy",
         {{"said:cause and fact:cause", "said:cause and anger > 60 and anger < 40"}}},
        {"a number outside its range", finding::contradiction, "can never hold", "/endings/kept/when", {{"\"when\": \"goal:explain\", \"title\"", "\"when\": \"goal:explain and trust > 100\", \"title\""}}},
        {"now and never at once", finding::contradiction, "can never hold", "/beats/start/reactions/0/when", {reactionOnStart(R"({ "when": "insult and not shown:insult", "to": "solve" })")}},
        {"a condition that always holds", finding::tautology, "always holds", "/beats/solve/reactions/0/when", {{R"("when": "give_timeline", "to": "end")", R"("when": "give_timeline or not give_timeline", "to": "end")"}}},
        {"a beat whose way never opens", finding::beatNeverEntered, "`behind`", "/beats/behind", {beatBehind("not fact:number", R"({ "when": "greet", "to": "end" })")}},
        {"a beat without exit", finding::noExit, "`behind`", "/beats/behind",
         {beatBehind("ask_facts", R"({ "when": "greet and not fact:number", "to": "end" })"), {R"({ "when": "insult", "to": "ending:hangs-up" })", ""}}},
        {"two beats that lead only to each other", finding::loop, "`start`, `solve`, `behind`", "/beats/start",
         {beatBehind("ask_facts", R"({ "when": "greet", "to": "solve" })"), {R"({ "when": "insult", "to": "ending:hangs-up" })", ""},
          {R"({ "when": "give_timeline", "to": "end" })", R"({ "when": "give_timeline", "to": "solve" })"}}},
        {"a beat that only an insult leaves", finding::onlyRudeExit, "`behind`", "/beats/behind", {beatBehind("ask_facts", R"({ "when": "greet", "anger": 1 })")}},
        {"a reply that no state can offer", finding::replyNeverOffered, "`own`", "/beats/start/replies/0", {{R"({ "id": "own",)", R"({ "id": "own", "when": "not fact:number",)"}}},
        {"a reaction whose condition cannot hold there", finding::reactionNever, "cannot hold", "/beats/solve/reactions/0",
         {{R"({ "when": "give_timeline", "to": "end" })", R"({ "when": "visits > 1", "anger": 1 }, { "when": "give_timeline", "to": "end" })"}}},
        {"a reaction to what is not on offer", finding::reactionNever, "`manager`", "/beats/start/reactions/0",
         {reactionOnStart(R"({ "on": "manager", "otherwise": true, "anger": 2 })"), {R"("manager": { "text": "The shift manager" },)", ""}}},
        {"a reaction hidden by the same condition before it", finding::reactionHidden, "reaction 1 ", "/beats/start/reactions/1", {reactionOnStart(R"({ "when": "dismiss_feeling", "anger": 9 })")}},
        {"a reaction hidden by a wider one before it", finding::reactionHidden, "reaction 1 ", "/beats/start/reactions/1",
         {reactionOnStart(R"({ "when": "thank or greet", "trust": 1 }, { "when": "thank and anger > 50", "trust": 2 })")}},
        {"a reaction hidden by two before it", finding::reactionHidden, "those before it", "/beats/start/reactions/2",
         {reactionOnStart(R"({ "when": "thank and anger > 50", "trust": 1 }, { "when": "thank and anger < 60", "trust": 2 }, { "when": "thank", "trust": 3 })")}},
        {"a line that cannot be said", finding::lineNeverSaid, "`again`", "/beats/solve/says/0", {{R"({ "id": "and", "text")", R"({ "id": "again", "when": "visits > 1", "text": "Again?" }, { "id": "and", "text")"}}},
        {"a line hidden by another", finding::lineNeverSaid, "`second`", "/beats/solve/says/1",
         {{R"({ "id": "and", "text")", R"({ "id": "first", "when": "anger > 40", "text": "A" }, { "id": "second", "when": "anger > 50", "text": "B" }, { "id": "and", "text")"}}},
        {"an ending that cannot happen", finding::endingNever, "`calm`", "/endings/calm",
         {{R"("hangs-up": { "kind")", R"("calm": { "kind": "mixed", "when": "goal:explain and told:cause", "title": "T", "text": "T", "consequence": "C" }, "hangs-up": { "kind")"}}},
        {"a goal that cannot be reached", finding::goalNever, "`explain`", "/goals/explain/reachedBy", {{"said:cause and fact:cause", "said:cause and not fact:number"}}},
        {"a promise that nobody can make", finding::promiseNever, "`tomorrow`", "/promises/tomorrow/when", {{R"("when": "overpromise", "keepable")", R"("when": "overpromise and not understood", "keepable")"}}},
        {"a fact that is needed and never there", finding::factNeverKnown, "`cause`", "/facts/cause", {{R"("lookUp": "Tracking", "takes": "10s", )", ""}}},
        {"a fact that can be asked for in vain", finding::factNeverKnown, "`number`", "/facts/number", {{R"("tells": ["number"],)", ""}}},
        {"a fact that nobody can tell", finding::factNeverTold, "`number`", "/facts/number", {{R"("reachedBy": "said:cause and fact:cause")", R"("reachedBy": "said:cause and told:number and fact:cause")"}}},
        {"a fact that nobody uses", finding::factUnused, "`weather`", "/facts/weather", {{R"("facts": {)", R"("facts": { "weather": { "text": "It rains." },)"}}},
        {"a principle without practice", finding::principleNever, "A8", "/principles/A8", {{R"("A8": "goal:explain")", R"("A8": "explain_cause")"}}},
    };
    return all;
}

} // namespace

TEST_CASE("The small scenario gives the proofs nothing to find")
{
    const Diagnostics faults = provenFaults(soundScenario());
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("Each planted fault is found, by its code, its name and its place")
{
    for (const Planted& plant : planted())
        DYNAMIC_SECTION(plant.what)
        {
            const Diagnostics faults = provenFaults(soundScenarioWith(plant.changes));
            INFO(listed(faults));
            const auto found = std::find_if(faults.begin(), faults.end(), [&](const Diagnostic& d) { return d.code == plant.code && d.pointer == plant.pointer; });
            REQUIRE(found != faults.end());
            CHECK_THAT(found->message, ContainsSubstring(plant.named));
            CHECK_FALSE(found->hint.empty());
            CHECK(found->position.line > 1);
            CHECK_FALSE(isSampled(found->code));
        }
}

TEST_CASE("One planted fault does not set off a cascade")
{
    for (const Planted& plant : planted()) {
        INFO(plant.what);
        const Diagnostics faults = provenFaults(soundScenarioWith(plant.changes));
        INFO(listed(faults));
        CHECK(faults.size() <= 2); // a beat that cannot be entered, and the reaction that would lead there
    }
}

TEST_CASE("A promise that nobody hears of again is named")
{
    Scenario scenario = *loadScenario(soundScenario(), "s").scenario;
    for (auto& [language, texts] : scenario.texts)
        texts.texts.erase("promise.tomorrow.fate");
    const Diagnostics faults = proveScenario(scenario, "s");
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].code == finding::promiseUnsettled);
    CHECK_THAT(faults[0].message, ContainsSubstring("`tomorrow`"));
}

TEST_CASE("When no good ending is left, the scenario cannot work: an error")
{
    const Diagnostics faults = provenFaults(soundScenarioWith({{R"({ "when": "give_timeline", "to": "end" })", R"({ "when": "give_timeline", "to": "ending:hangs-up" })"},
                                                               {R"({ "on": "move", "when": "trust < 35",)", R"({ "on": "end", "otherwise": true, "to": "ending:hangs-up" }, { "on": "move", "when": "trust < 35",)"},
                                                               {R"("silence": {)", R"("silence": { "to": "ending:hangs-up",)"},
                                                               {R"("reactions": [ { "when": "insult")", R"("reactions": [ { "on": "end", "otherwise": true, "to": "ending:hangs-up" }, { "when": "insult")"}}));
    INFO(listed(faults));
    const auto found = std::find_if(faults.begin(), faults.end(), [](const Diagnostic& d) { return d.code == finding::endingNever; });
    REQUIRE(found != faults.end());
    CHECK(found->severity == Severity::Error);
}
