#include "proofs/Simulate.h"

#include "catch.h"
#include "engine/Conversation.h"
#include "proofs/SimulationSvg.h"
#include "proofs/Sound.h"

#include <algorithm>

using namespace keel;
using namespace keel::test;

namespace {

std::shared_ptr<const Playbook> bookOf(const Bundle& files)
{
    const LoadedScenario loaded = loadScenario(files, "s");
    REQUIRE(loaded.scenario);
    return makePlaybook(loaded.scenario, shippedRules(), "en");
}

const KindOutcome& outcomeOf(const Simulation& simulation, TraineeKind kind)
{
    return *std::find_if(simulation.kinds.begin(), simulation.kinds.end(), [&](const KindOutcome& o) { return o.kind == kind; });
}

} // namespace

TEST_CASE("Quartiles are values that occurred")
{
    const Spread spread = spreadOf({9, 1, 3, 5, 7});
    CHECK(spread.least == 1);
    CHECK(spread.lowerQuartile == 3);
    CHECK(spread.median == 5);
    CHECK(spread.upperQuartile == 7);
    CHECK(spread.most == 9);
    CHECK(spread.mean == 5.0);
    CHECK(spreadOf({}).most == 0);
}

TEST_CASE("Trainees are shared among the kinds that vary; a clicker plays once")
{
    const Simulation simulation = simulate(*bookOf(soundScenario()), {31, 1});
    int plays = 0;
    for (const KindOutcome& outcome : simulation.kinds) {
        CHECK((!isClicker(outcome.kind) || outcome.plays == 1));
        plays += isClicker(outcome.kind) ? 0 : outcome.plays;
        int ended = outcome.unfinished;
        for (const int count : outcome.endings)
            ended += count;
        CHECK(ended == outcome.plays);
    }
    CHECK(plays == 31);
}

TEST_CASE("Looking ahead pays: the best reach the good ending, the worst do not")
{
    const Simulation simulation = simulate(*bookOf(soundScenario()), {60, 1});
    const KindOutcome& best = outcomeOf(simulation, TraineeKind::Best);
    const KindOutcome& worst = outcomeOf(simulation, TraineeKind::Worst);
    CHECK(best.endings[0] > best.plays / 2);
    CHECK(worst.endings[0] == 0);
    CHECK(best.total.median > worst.total.median);
}

TEST_CASE("The same seed gives the same result, another seed another")
{
    const auto book = bookOf(soundScenario());
    const auto picture = [&](std::uint64_t seed) { return toSvg(simulate(*book, {90, seed}), *book->scenario, "en"); };
    CHECK(picture(5) == picture(5));
    const auto turns = [&](std::uint64_t seed) { return simulate(*book, {90, seed}).turns; };
    CHECK((turns(5) != turns(6) || turns(5) != turns(7)));
}

TEST_CASE("A scenario that the longest reply wins leaks its answer")
{
    const Bundle leaky = soundScenarioWith({{R"({ "when": "own_problem or said:cause", "to": "solve" })", R"({ "when": "own_problem or said:cause", "to": "ending:kept" }, { "when": "thank", "to": "solve" })"}});
    const Simulation simulation = simulate(*bookOf(leaky), {30, 1});
    const auto leaks = [&](TraineeKind kind) {
        return std::any_of(simulation.leaks.begin(), simulation.leaks.end(), [&](const CueLeak& leak) { return leak.kind == kind && leak.goodEnding; });
    };
    CHECK(leaks(TraineeKind::Longest));
    CHECK(leaks(TraineeKind::First)); // it stands first, too
    CHECK(simulate(*bookOf(soundScenario()), {30, 1}).leaks.empty());
}

TEST_CASE("Beats and replies that nobody came to are listed")
{
    const auto book = bookOf(soundScenarioWith({{R"({ "id": "brush",)", R"({ "id": "brush", "when": "turns > 50",)"}}));
    const Simulation simulation = simulate(*book, {60, 1});
    const bool listedReply = std::any_of(simulation.unpickedReplies.begin(), simulation.unpickedReplies.end(),
                                         [](const auto& r) { return r.beat == BeatId("start") && r.reply == ReplyId("brush"); });
    CHECK(listedReply);
    CHECK(simulation.unseenBeats.empty());
}

TEST_CASE("The picture names each kind of trainee, each ending and each score, in the language asked for")
{
    const auto scenario = loadScenario(soundScenario(), "s").scenario;
    const auto book = makePlaybook(scenario, shippedRules(), "bg");
    const std::string picture = toSvg(simulate(*book, {30, 1}), *scenario, "bg");
    for (const char* label : {"random", "always-longest", "best", "Запазен", "Загубен", "Empathy", "Resolution", "Courtesy", "Изгубената пратка"})
        CHECK_THAT(picture, ContainsSubstring(label));
}
