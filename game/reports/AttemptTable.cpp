#include "reports/AttemptTable.h"

#include "reports/Average.h"
#include "reports/Moment.h"
#include "reports/ReportWords.h"
#include "reports/SearchFold.h"

namespace keel {

namespace {

/// The people and scenarios whose name, title or id holds the words.
AttemptFilter::AnyOf namesWith(const std::string& words, Store& store, const ScenarioTitles& titles)
{
    const std::string wanted = searchFold(words);
    const auto holds = [&](const std::string& name) { return searchFold(name).find(wanted) != std::string::npos; };
    AttemptFilter::AnyOf found;
    for (const std::string& name : store.people())
        if (holds(name))
            found.trainees.push_back(name);
    for (const auto& [id, title] : titles)
        if (holds(title) || holds(id.str()))
            found.scenarios.push_back(id);
    return found;
}

AttemptTable::Row rowOf(const AttemptSummary& summary, const ScenarioTitles& titles, const Speaker& speak)
{
    AttemptTable::Row row;
    row.id = summary.id;
    row.date = momentText(summary.startedAt, speak);
    row.trainee = summary.trainee;
    row.scenario = titleOf(titles, summary.scenario);
    row.language = languageName(summary.language, speak);
    row.ending = endingText(summary.outcome, speak);
    row.result = resultText(summary.outcome, summary.practice, speak);
    row.practice = summary.practice;
    row.finished = summary.outcome.has_value();
    if (summary.outcome) {
        row.scores = summary.outcome->scores;
        row.passed = summary.outcome->passed;
    }
    return row;
}

} // namespace

AttemptTable attemptTable(Store& store, const AttemptTableRequest& request, const ScenarioTitles& titles, const Speaker& speak)
{
    AttemptFilter filter = request.filter;
    if (!request.search.empty())
        filter.anyOf = namesWith(request.search, store, titles);
    AttemptTable table;
    for (const AttemptSummary& summary : store.list(filter))
        table.rows.push_back(rowOf(summary, titles, speak));
    table.totals = store.totals(filter);
    table.averages = averagesOf(table.totals);
    table.counts = speak("reports.table.counts", {{"attempts", std::to_string(table.totals.attempts)},
                                                  {"finished", std::to_string(table.totals.finished)},
                                                  {"passed", std::to_string(table.totals.passed)}});
    if (table.totals.practised > 0)
        table.counts += "; " + speak("rewind.counted", {{"count", std::to_string(table.totals.practised)}});
    if (table.averages)
        table.averageText = speak("reports.table.averages", {{"empathy", std::to_string(table.averages->empathy)},
                                                             {"resolution", std::to_string(table.averages->resolution)},
                                                             {"courtesy", std::to_string(table.averages->courtesy)}});
    return table;
}

} // namespace keel
