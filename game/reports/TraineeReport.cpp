#include "reports/TraineeReport.h"

#include "reports/Average.h"

#include <algorithm>
#include <map>

namespace keel {

namespace {

Scores difference(const Scores& later, const Scores& earlier)
{
    return {later.empathy - earlier.empathy, later.resolution - earlier.resolution, later.courtesy - earlier.courtesy};
}

bool isBetter(const Outcome& one, const Outcome& other)
{
    const auto sum = [](const Scores& scores) { return scores.empathy + scores.resolution + scores.courtesy; };
    return one.passed != other.passed ? one.passed : sum(one.scores) > sum(other.scores);
}

/// Latest minus first of the finished attempts; none before the second.
std::optional<Scores> changeOver(const std::vector<const Outcome*>& finished)
{
    if (finished.size() < 2)
        return std::nullopt;
    return difference(finished.back()->scores, finished.front()->scores);
}

TraineeReport::ByScenario summarise(const std::vector<const TraineeReport::Row*>& rows)
{
    TraineeReport::ByScenario all;
    all.scenario = rows.front()->scenario;
    all.title = rows.front()->title;
    all.attempts = rows.size();
    std::vector<const Outcome*> finished;
    for (const auto* row : rows)
        if (row->outcome && !row->practice)
            finished.push_back(&*row->outcome);
    all.finished = finished.size();
    all.passed = static_cast<std::size_t>(std::count_if(finished.begin(), finished.end(), [](const Outcome* o) { return o->passed; }));
    all.change = changeOver(finished);
    if (finished.empty())
        return all;
    all.latest = finished.back()->scores;
    const Outcome* best = finished.front();
    for (const Outcome* outcome : finished)
        if (isBetter(*outcome, *best))
            best = outcome;
    all.best = best->scores;
    return all;
}

} // namespace

TraineeReport traineeReport(Store& store, const std::string& trainee, const ScenarioTitles& titles)
{
    AttemptFilter filter;
    filter.trainee = trainee;
    filter.descending = false;
    TraineeReport report;
    report.trainee = trainee;
    for (AttemptSummary& summary : store.list(filter))
        report.attempts.push_back({summary.id, summary.startedAt, summary.scenario, titleOf(titles, summary.scenario), summary.language,
                                   summary.actions, summary.practice, std::move(summary.outcome)});
    report.totals = store.totals(filter);
    report.averages = averagesOf(report.totals);

    std::map<ScenarioId, std::vector<const TraineeReport::Row*>> byScenario;
    std::vector<const Outcome*> finished;
    for (const TraineeReport::Row& row : report.attempts) {
        byScenario[row.scenario].push_back(&row);
        if (row.outcome && !row.practice)
            finished.push_back(&*row.outcome);
    }
    report.change = changeOver(finished);
    for (const auto& [id, rows] : byScenario)
        report.scenarios.push_back(summarise(rows));
    std::stable_sort(report.scenarios.begin(), report.scenarios.end(), [](const auto& a, const auto& b) { return a.title < b.title; });
    return report;
}

} // namespace keel
