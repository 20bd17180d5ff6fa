#include "catch.h"
#include "engine/Conversation.h"
#include "proofs/CheckScenario.h"
#include "proofs/Findings.h"
#include "proofs/Sound.h"

#include <algorithm>

using namespace keel;
using namespace keel::test;

namespace {

Diagnostics sampledFaults(const Bundle& files)
{
    const LoadedScenario loaded = loadScenario(files, "s");
    REQUIRE(loaded.scenario);
    Diagnostics out;
    for (const Diagnostic& d : checkScenario(loaded.scenario, shippedRules(), {}, {}, "s").diagnostics)
        if (isSampled(d.code))
            out.push_back(d);
    return out;
}

const Diagnostic* find(const Diagnostics& faults, const std::string& code)
{
    const auto found = std::find_if(faults.begin(), faults.end(), [&](const Diagnostic& d) { return d.code == code; });
    return found == faults.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("Plays of the sound scenario show no fault")
{
    const Diagnostics faults = sampledFaults(soundScenario());
    INFO(listed(faults));
    CHECK(faults.empty());
}

TEST_CASE("A reply that another one always beats is noted")
{
    const Diagnostics faults = sampledFaults(soundScenarioWith(
        {{R"({ "id": "brush",)", R"({ "id": "rude", "text": "I will find it, calm down.", "shows": ["own_problem", "dismiss_feeling"] }, { "id": "plain", "text": "I will find it, then.", "shows": ["own_problem"] }, { "id": "brush",)"},
         {R"({ "when": "dismiss_feeling", "anger": 5,)", R"({ "when": "dismiss_feeling and not own_problem", "anger": 5,)"}}));
    INFO(listed(faults));
    const Diagnostic* found = find(faults, finding::replyDominated);
    REQUIRE(found);
    CHECK(found->severity == Severity::Note);
    CHECK_THAT(found->message, ContainsSubstring("sampled"));
    CHECK(found->pointer == "/beats/start/replies/1");
}

TEST_CASE("Two replies that come to the same are a warning at the second")
{
    const Diagnostics faults = sampledFaults(soundScenarioWith(
        {{R"({ "id": "brush",)", R"({ "id": "brush-too", "text": "Relax, please.", "shows": ["dismiss_feeling"] }, { "id": "brush",)"}}));
    INFO(listed(faults));
    const Diagnostic* found = find(faults, finding::replyWithoutDifference);
    REQUIRE(found);
    CHECK(found->pointer == "/beats/start/replies/2");
}

TEST_CASE("A clicker who passes is a warning that names the cue")
{
    const Diagnostics faults = sampledFaults(soundScenarioWith(
        {{R"({ "when": "own_problem or said:cause", "to": "solve" })", R"({ "when": "own_problem or said:cause", "to": "ending:kept" }, { "when": "thank", "to": "solve" })"}}));
    INFO(listed(faults));
    const Diagnostic* found = find(faults, finding::cueLeak);
    REQUIRE(found);
    CHECK_THAT(found->message, ContainsSubstring("always-"));
}

TEST_CASE("A beat that could be entered but that no play came to is a warning, and says that it is sampled")
{
    const Diagnostics faults = sampledFaults(soundScenarioWith(
        {{R"({ "when": "own_problem or said:cause", "to": "solve" })", R"({ "when": "count:thank > 40 and said:cause", "to": "solve" })"}}));
    INFO(listed(faults));
    const Diagnostic* found = find(faults, finding::beatNotSeen);
    REQUIRE(found);
    CHECK_THAT(found->hint, ContainsSubstring("sampled"));
}
