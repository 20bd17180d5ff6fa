#include "proofs/Findings.h"

#include <algorithm>

namespace keel {

namespace {

using Word = Condition::Word;

bool anyBeat(const Scenario& scenario, const Reach& reach, auto holds)
{
    for (std::size_t i = 0; i < scenario.beats.size(); ++i)
        if (reach.at(i).entered && holds(i))
            return true;
    return false;
}

bool isTold(const Scenario& scenario, const FactId& fact)
{
    return std::any_of(scenario.beats.begin(), scenario.beats.end(),
                       [&](const Beat& beat) { return std::find(beat.tells.begin(), beat.tells.end(), fact) != beat.tells.end(); });
}

bool isMarkedOrOpened(const Scenario& scenario, const FactId& fact)
{
    for (const Beat& beat : scenario.beats) {
        for (const WrittenReply& reply : beat.replies)
            if (reply.shows && std::find(reply.shows->said.begin(), reply.shows->said.end(), fact) != reply.shows->said.end())
                return true;
        for (const Opportunity& opportunity : beat.opportunities)
            if (opportunity.kind == Opportunity::Kind::Fact && opportunity.name == fact.str())
                return true;
    }
    return false;
}

bool isAskedFor(const Scenario& scenario, const FactId& fact)
{
    return std::any_of(scenario.texts.begin(), scenario.texts.end(),
                       [&](const auto& texts) { return texts.second.cues.contains("fact." + fact.str() + ".asked"); });
}

void checkGoals(const Scenario& scenario, const Reach& reach, Reporter& reporter)
{
    for (std::size_t i = 0; i < scenario.goals.size(); ++i) {
        const Goal& goal = scenario.goals[i];
        if (!reach.canReachGoal(i) && !reach.book().of(goal.reachedBy).empty())
            reporter.report({"goals", goal.id.str(), "reachedBy"}, Severity::Warning, finding::goalNever,
                            "the goal `" + goal.id.str() + "` cannot be reached on any way through the scenario",
                            "nothing brings about all that its condition asks for at one moment");
    }
}

void checkPromises(const Scenario& scenario, const Reach& reach, Reporter& reporter)
{
    const bool timePasses = anyBeat(scenario, reach, [&](std::size_t beat) {
        const auto& scene = scenario.beats[beat].scene;
        return scene && scene->later > Milliseconds{0};
    });
    for (std::size_t i = 0; i < scenario.promises.size(); ++i) {
        const Promise& promise = scenario.promises[i];
        const JsonPath path{"promises", promise.id.str()};
        if (!reach.canPromise(i)) {
            if (!reach.book().of(promise.when).empty())
                reporter.report({"promises", promise.id.str(), "when"}, Severity::Warning, finding::promiseNever,
                                "nobody can make the promise `" + promise.id.str() + "`", "no reply or action fulfils its condition");
            continue;
        }
        const bool hasFate = !scenario.text("promise." + promise.id.str() + ".fate", scenario.language).empty();
        if (!hasFate && !timePasses)
            reporter.report(path, Severity::Warning, finding::promiseUnsettled, "nobody learns what became of the promise `" + promise.id.str() + "`",
                            "tell its `fate`, or let a scene take place later");
        else if (!promise.kept.isAlways() && !timePasses)
            reporter.report(path, Severity::Warning, finding::promiseUnsettled,
                            "the promise `" + promise.id.str() + "` never comes due, so `kept` is never judged", "let a scene take place `later`");
    }
}

void checkPrinciples(const Scenario& scenario, const Reach& reach, Reporter& reporter)
{
    for (const PrincipleAim& aim : scenario.principles) {
        const Cases& met = reach.book().of(aim.metWhen);
        const bool can = anyBeat(scenario, reach, [&](std::size_t beat) { return reach.during(beat).allowsAny(met); });
        if (!can && !met.empty())
            reporter.report({"principles", aim.id.str()}, Severity::Warning, finding::principleNever,
                            "the principle " + aim.id.str() + " is listed, but nobody can practise it here: its condition can never hold at the end",
                            "the words of a single reply are past by then: write `shown:…`, `told:…` or a goal");
    }
}

void checkEndings(const Scenario& scenario, const Reach& reach, Reporter& reporter)
{
    bool hasGood = false, canBeGood = false;
    for (std::size_t i = 0; i < scenario.endings.size(); ++i) {
        const bool good = scenario.endings[i].kind == EndingKind::Good;
        hasGood = hasGood || good;
        canBeGood = canBeGood || (good && reach.canEnd(i));
    }
    for (std::size_t i = 0; i < scenario.endings.size(); ++i) {
        const Ending& ending = scenario.endings[i];
        const bool onlyGood = ending.kind == EndingKind::Good && hasGood && !canBeGood; // then nobody can do well
        const bool atFault = onlyGood ? !reach.canEnd(i) : !reach.canEndOtherwise(i);
        if (atFault && !reach.book().of(ending.when).empty())
            reporter.report({"endings", ending.id.str()}, onlyGood ? Severity::Error : Severity::Warning, finding::endingNever,
                            "the conversation can never end with `" + ending.id.str() + "`",
                            "no way leads to it, or an earlier ending is always taken first");
    }
}

} // namespace

void checkFacts(const Scenario& scenario, const Reach& reach, Reporter& reporter)
{
    const Vocabulary& words = reach.book().words();
    const auto named = [&](Word word, const FactId& fact) { return words.find(word, fact.str()) != Vocabulary::none; };
    for (const Fact& fact : scenario.facts) {
        const std::string& id = fact.id.str();
        const bool asked = isAskedFor(scenario, fact.id) || named(Word::Asked, fact.id);
        const bool needed = named(Word::FactKnown, fact.id);
        const bool spoken = named(Word::Said, fact.id) || named(Word::Told, fact.id);
        if (!reach.offer().canBeKnown(fact.id) && (needed || asked))
            reporter.report({"facts", id}, Severity::Warning, finding::factNeverKnown,
                            "nobody can ever learn the fact `" + id + "`, but " + (needed ? "a condition needs it" : "it can be asked for"),
                            "let a beat tell it (`tells`), or say where it can be looked up (`lookUp`)");
        if (!reach.offer().canBeSaid(fact.id) && spoken)
            reporter.report({"facts", id}, Severity::Warning, finding::factNeverTold,
                            "a condition waits for the fact `" + id + "` to be told, but no reply can tell it",
                            "give it phrase patterns (`said`), or mark a written reply `said:" + id + "`");
        const bool used = asked || needed || spoken || isTold(scenario, fact.id) || isMarkedOrOpened(scenario, fact.id)
            || named(Word::HandedOver, fact.id);
        if (!used)
            reporter.report({"facts", id}, Severity::Warning, finding::factUnused, "nothing in the scenario needs the fact `" + id + "`",
                            "let something depend on it, or delete it");
    }
}

void checkAims(const Scenario& scenario, const Reach& reach, Reporter& reporter)
{
    checkGoals(scenario, reach, reporter);
    checkPromises(scenario, reach, reporter);
    checkPrinciples(scenario, reach, reporter);
    checkEndings(scenario, reach, reporter);
}

} // namespace keel
