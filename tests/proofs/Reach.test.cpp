#include "proofs/Reach.h"

#include "catch.h"
#include "engine/Conversation.h"
#include "proofs/Explore.h"
#include "proofs/Sound.h"
#include "scenario/Load.h"

#include <set>
#include <string>

using namespace keel;
using namespace keel::test;

namespace {

using Word = Condition::Word;

std::size_t indexOf(const Scenario& scenario, const BeatId& beat)
{
    std::size_t i = 0;
    while (scenario.beats[i].id != beat)
        ++i;
    return i;
}

/// What a play really came to, against what the proofs hold to be possible.
class Witness {
public:
    Witness(const Scenario& scenario, const Reach& reach) : m_scenario(scenario), m_reach(reach) {}

    void see(const State& state)
    {
        const std::size_t beat = indexOf(m_scenario, state.beat);
        m_beat = state.beat.str();
        const BeatReach& here = m_reach.at(beat);
        if (!here.entered || (state.visits.at(state.beat) > 1 && !here.again) || state.turns < here.leastTurns)
            m_wrong.insert("the way to " + state.beat.str());
        for (const Fact& fact : m_scenario.facts) {
            compare(here, Word::FactKnown, fact.id.str(), state.known.contains(fact.id));
            compare(here, Word::Told, fact.id.str(), state.told.contains(fact.id));
            compare(here, Word::Noted, fact.id.str(), state.noted.contains(fact.id));
        }
        for (const Goal& goal : m_scenario.goals)
            compare(here, Word::Goal, goal.id.str(), state.goals.contains(goal.id));
        for (const Promise& promise : m_scenario.promises)
            compare(here, Word::Promise, promise.id.str(), state.promises.contains(promise.id));
        ++m_seen;
    }
    /// What happened although it was held impossible.
    const std::set<std::string>& wrong() const { return m_wrong; }
    int seen() const { return m_seen; }

private:
    void compare(const BeatReach& here, Word word, const std::string& name, bool truth)
    {
        const std::size_t number = m_reach.book().words().find(word, name);
        if (number != Vocabulary::none)
            if ((truth && !here.canStay.test(number)) || (!truth && here.mustStay.test(number)))
                m_wrong.insert(m_beat + ": " + name + (truth ? " is true" : " is false"));
    }

    const Scenario& m_scenario;
    const Reach& m_reach;
    std::string m_beat;
    std::set<std::string> m_wrong;
    int m_seen = 0;
};

} // namespace

TEST_CASE("What the proofs hold impossible never happens in hundreds of plays of the shipped scenarios")
{
    for (const auto& folder : scenarioFolders(std::string(KEEL_SOURCE_DIR) + "/scenarios")) {
        const auto scenario = loadScenarioFolder(folder).scenario;
        REQUIRE(scenario);
        INFO(folder);
        const Reach reach(*scenario);
        Witness witness(*scenario, reach);
        const auto book = makePlaybook(scenario, shippedRules(), scenario->language);
        const Exploration seen = explore(*book, 150, 11, [&](const State& state) { witness.see(state); });
        CHECK(witness.seen() > 500);
        CHECK(witness.wrong() == std::set<std::string>{});
        for (std::size_t i = 0; i < scenario->endings.size(); ++i)
            CHECK((reach.canEnd(i) || !seen.endings.contains(scenario->endings[i].id)));
    }
}

TEST_CASE("On each beat it is known which facts can and which must be known")
{
    const auto scenario = loadScenario(soundScenario(), "s").scenario;
    const Reach reach(*scenario);
    const std::size_t cause = reach.book().words().find(Word::FactKnown, "cause");
    const BeatReach& start = reach.at(indexOf(*scenario, BeatId("start")));
    const BeatReach& solve = reach.at(indexOf(*scenario, BeatId("solve")));
    CHECK_FALSE(start.can.test(cause)); // on entering
    CHECK(start.canStay.test(cause));   // it can be looked up
    CHECK_FALSE(solve.mustStay.test(cause));
    CHECK(solve.leastTurns == 1);
    CHECK_FALSE(solve.again);
}

TEST_CASE("What is said to a colleague is not told to the customer: nothing is concluded from it")
{
    const auto changed = [](const std::string& scene) {
        return loadScenario(soundScenarioWith({{R"("solve": {)", R"("solve": {)" + scene},
                                               {R"x("when": "own_problem or said:cause", "to": "solve")x", R"x("when": "own_problem and said:cause and not told:cause", "to": "solve")x"}}), "s").scenario;
    };
    const auto alone = changed("");
    REQUIRE(alone);
    CHECK_FALSE(Reach(*alone).at(indexOf(*alone, BeatId("solve"))).entered);
    const auto withColleague = changed(R"( "scene": { "text": "In the depot", "speaker": "Mira" },)");
    REQUIRE(withColleague);
    CHECK(Reach(*withColleague).at(indexOf(*withColleague, BeatId("solve"))).entered);
}

TEST_CASE("What a way demands, holds where it leads")
{
    const auto scenario = loadScenario(soundScenarioWith({{R"("when": "own_problem or said:cause", "to": "solve")", R"x("when": "fact:cause and (own_problem or said:cause)", "to": "solve")x"}}), "s").scenario;
    const Reach reach(*scenario);
    CHECK(reach.at(indexOf(*scenario, BeatId("solve"))).must.test(reach.book().words().find(Word::FactKnown, "cause")));
}
