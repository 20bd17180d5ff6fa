#include "reports/Debrief.h"

#include "reports/DebriefTurns.h"
#include "reports/DebriefWords.h"
#include "reports/ReportWords.h"

#include <algorithm>

namespace keel {

namespace {

/// The first turn in whose events `isIt` holds; 0 where there is none.
template <class Happened, class IsIt>
int turnOf(const Session& session, IsIt isIt)
{
    for (std::size_t i = 0; i < session.entries().size(); ++i)
        for (const Event& event : session.entries()[i].events)
            if (const auto* happened = std::get_if<Happened>(&event); happened != nullptr && isIt(*happened))
                return static_cast<int>(i) + 1;
    return 0;
}

std::vector<DebriefPoint> courseOf(const Session& session)
{
    const State& start = session.startState();
    std::vector<DebriefPoint> course{{0, start.now, start.anger, start.trust, start.patience}};
    for (const Session::Entry& entry : session.entries())
        course.push_back({static_cast<int>(course.size()), entry.after.now, entry.after.anger, entry.after.trust, entry.after.patience});
    return course;
}

/// The turn after which the customer was further from being won than before by the most.
std::optional<int> hardestTurn(const std::vector<DebriefPoint>& course)
{
    constexpr std::int64_t worthALook = 5000; // thousandths; less is not seen in a face
    std::int64_t most = worthALook - 1;
    std::optional<int> hardest;
    for (std::size_t i = 1; i < course.size(); ++i) {
        const DebriefPoint& before = course[i - 1];
        const DebriefPoint& after = course[i];
        const std::int64_t lost = after.anger.thousandths() - before.anger.thousandths() + before.trust.thousandths()
            - after.trust.thousandths() + before.patience.thousandths() - after.patience.thousandths();
        if (lost > most) {
            most = lost;
            hardest = after.turn;
        }
    }
    return hardest;
}

std::vector<DebriefOpportunity> opportunitiesOf(const Session& session, const std::vector<DebriefTurn>& turns, const DebriefWords& words)
{
    std::vector<DebriefOpportunity> all;
    for (const OpportunityOutcome& met : session.state().tally.opportunities) {
        const auto turn = std::find_if(turns.begin(), turns.end(), [&](const DebriefTurn& t) { return t.reply == met.turn; });
        DebriefOpportunity& one = all.emplace_back();
        one.text = words.opportunity(met.opportunity);
        one.taken = met.taken;
        one.empathy = met.empathy;
        if (turn != turns.end() && met.turn > 0) {
            one.turn = turn->number;
            one.customerLine = turn->answering;
        }
    }
    return all;
}

std::vector<DebriefGoal> goalsOf(const Session& session, const DebriefWords& words)
{
    std::vector<DebriefGoal> goals;
    for (const Goal& goal : session.book().scenario->goals)
        goals.push_back({words.scenarioText("goal." + goal.id.str()), goal.weight, session.state().goals.contains(goal.id),
                         turnOf<GoalReached>(session, [&](const GoalReached& e) { return e.goal == goal.id; })});
    return goals;
}

/// As it came out, where it came due; otherwise as it must come out.
bool wasKept(const State& state, const Promise& promise)
{
    const auto settled = state.settled.find(promise.id);
    return settled == state.settled.end() ? promise.keepable : settled->second;
}

std::vector<DebriefPromise> promisesOf(const Session& session, const DebriefWords& words)
{
    std::vector<DebriefPromise> promises;
    for (const Promise& promise : session.book().scenario->promises)
        if (session.state().promises.contains(promise.id))
            promises.push_back({words.scenarioText("promise." + promise.id.str()),
                                words.scenarioText("promise." + promise.id.str() + ".fate"), wasKept(session.state(), promise),
                                turnOf<PromiseMade>(session, [&](const PromiseMade& e) { return e.promise == promise.id; }),
                                session.state().settled.contains(promise.id)});
    std::stable_sort(promises.begin(), promises.end(), [](const auto& a, const auto& b) { return a.turn < b.turn; });
    return promises;
}

std::optional<DebriefEnding> endingOf(const Session& session, const Result& result, const DebriefWords& words)
{
    if (!result.ending)
        return std::nullopt;
    const Ending* ending = session.book().scenario->findEnding(*result.ending);
    const std::string key = "ending." + result.ending->str();
    return DebriefEnding{*result.ending, ending != nullptr ? ending->kind : EndingKind::Mixed, words.scenarioText(key + ".title"),
                         words.scenarioText(key), words.scenarioText(key + ".consequence")};
}

/// Missed ones first, a few of them with their cards: more at once are not read.
std::vector<DebriefPrinciple> principlesOf(const Result& result, const DebriefWords& words)
{
    constexpr std::size_t mostCards = 4;
    std::vector<DebriefPrinciple> principles;
    for (const Result::Principle& principle : result.principles)
        principles.push_back(words.principleCard(principle.id, principle.met));
    std::stable_partition(principles.begin(), principles.end(), [](const DebriefPrinciple& principle) { return !principle.met; });
    for (std::size_t i = 0; i < std::min(mostCards, principles.size()); ++i)
        principles[i].explained = !principles[i].met;
    return principles;
}

} // namespace

const char* DebriefPromise::stateKey() const
{
    if (cameDue)
        return keepable ? "reports.debrief.kept" : "reports.debrief.broken";
    return keepable ? "reports.debrief.keepable" : "reports.debrief.unkeepable";
}

Debrief makeDebrief(const Session& session, const Result& result, const Speaker& speak)
{
    const DebriefWords words(session.book(), speak);
    Debrief debrief;
    debrief.scenario = words.scenarioText("title");
    debrief.summary = words.scenarioText("summary");
    debrief.customer = words.scenarioText("customer.name");
    debrief.scores = result.assessment.scores;
    debrief.passed = result.assessment.passed;
    for (const Behaviour behaviour : result.assessment.fatal)
        debrief.fatal.push_back(words.behaviour(behaviour));
    for (const AttemptReason& reason : result.assessment.reasons)
        debrief.reasons.push_back({reason.dimension, reason.points, reason.rule, words.attemptReason(reason), words.source(reason.source)});
    debrief.ending = endingOf(session, result, words);

    DebriefTurns told = turnsOf(session, speak);
    debrief.turns = std::move(told.turns);
    debrief.lastWords = std::move(told.lastWords);
    debrief.course = courseOf(session);
    debrief.hardestTurn = hardestTurn(debrief.course);

    debrief.opportunities = opportunitiesOf(session, debrief.turns, words);
    debrief.goals = goalsOf(session, words);
    debrief.promises = promisesOf(session, words);
    debrief.principles = principlesOf(result, words);
    debrief.examples = examplesFor(session, debrief.turns, debrief.hardestTurn, speak);
    debrief.advice = adviceFrom(debrief.turns);
    return debrief;
}

void tellAttempt(Debrief& debrief, const Attempt& attempt, const Speaker& speak)
{
    debrief.practice = attempt.rewound.has_value();
    debrief.manner = mannersText(attempt.manners, speak);
}

} // namespace keel
