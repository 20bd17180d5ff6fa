#include "proofs/Cases.h"

#include "catch.h"
#include "proofs/Sound.h"
#include "scenario/Load.h"

using namespace keel;
using namespace keel::test;

namespace {

/// A condition as the loader reads it: that of the goal of the small scenario.
Condition conditionOf(const std::string& text)
{
    const LoadedScenario loaded = loadScenario(soundScenarioWith({{"said:cause and fact:cause", text}}), "s");
    INFO(text);
    REQUIRE(loaded.scenario);
    return loaded.scenario->goals.front().reachedBy;
}

enum class Holds { Never, Sometimes, Always };

Holds taken(const std::string& text)
{
    Vocabulary words;
    const Condition condition = conditionOf(text);
    const auto holds = casesOf(condition, words);
    const auto fails = casesAgainst(condition, words);
    REQUIRE(holds);
    REQUIRE(fails);
    return holds->empty() ? Holds::Never : fails->empty() ? Holds::Always : Holds::Sometimes;
}

} // namespace

TEST_CASE("Numbers: what excludes each other is seen, to the last thousandth")
{
    CHECK(taken("anger > 60 and anger < 40") == Holds::Never);
    CHECK(taken("anger > 60 and anger < 61") == Holds::Sometimes); // 60.5
    CHECK(taken("turns > 3 and turns < 4") == Holds::Never);       // turns are whole
    CHECK(taken("anger >= 50 or anger < 50") == Holds::Always);
    CHECK(taken("anger > 50 or anger < 50") == Holds::Sometimes);
    CHECK(taken("40 < anger and not anger >= 40") == Holds::Never);
    CHECK(taken("visits != 2 and visits == 2") == Holds::Never);
    CHECK(taken("anger >= 0") == Holds::Always);
}

TEST_CASE("Words: what one says about another is known")
{
    CHECK(taken("insult and not shown:insult") == Holds::Never);
    CHECK(taken("insult and count:insult < 1") == Holds::Never);
    CHECK(taken("count:insult >= 1 and not shown:insult") == Holds::Never);
    CHECK(taken("said:cause and not told:cause") == Holds::Never);
    CHECK(taken("noted:cause and not fact:cause") == Holds::Never);
    CHECK(taken("place:counter and place:office") == Holds::Never);
    CHECK(taken("told:cause and not said:cause") == Holds::Sometimes);
    CHECK(taken("insult or not insult") == Holds::Always);
    CHECK(taken("(insult or threat) and not insult and not threat") == Holds::Never);
    CHECK(taken("not (insult and threat) or insult") == Holds::Always);
}

TEST_CASE("A condition with too many alternatives is not decided, rather than decided wrongly")
{
    std::string text;
    for (const char* pair : {"(greet or thank)", "(apologise or validate)", "(explore or paraphrase)", "(offer_fix or follow_up)", "(curt or command)",
                             "(threat or insult)", "(sarcasm or shouting)", "(deflect or overpromise)", "(use_name or polite_close)"})
        text += (text.empty() ? "" : " and ") + std::string(pair);
    Vocabulary words;
    CHECK_FALSE(casesOf(conditionOf(text), words));
}
