#include "reports/Csv.h"
#include "reports/Moment.h"
#include "reports/TraineeReport.h"

#include <nlohmann/json.hpp>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const std::optional<Scores>& scores)
{
    if (!scores)
        return nullptr;
    return {{"empathy", scores->empathy}, {"resolution", scores->resolution}, {"courtesy", scores->courtesy}};
}

Json toJson(const TraineeReport::Row& row)
{
    Json out{{"attempt", row.id.str()}, {"startedAt", isoMoment(row.startedAt)}, {"scenario", row.scenario.str()},
             {"title", row.title},      {"language", row.language},              {"actions", row.actions},
             {"finished", row.outcome.has_value()}, {"practice", row.practice}};
    if (row.outcome) {
        out["scores"] = toJson(std::optional(row.outcome->scores));
        out["passed"] = row.outcome->passed;
        out["ending"] = row.outcome->ending;
        out["endingKind"] = row.outcome->endingKind;
    }
    return out;
}

Json toJson(const TraineeReport::ByScenario& all)
{
    return {{"scenario", all.scenario.str()}, {"title", all.title},         {"attempts", all.attempts},    {"finished", all.finished},
            {"passed", all.passed},           {"best", toJson(all.best)},   {"latest", toJson(all.latest)}, {"change", toJson(all.change)}};
}

template <class Rows>
Json listOf(const Rows& rows)
{
    Json list = Json::array();
    for (const auto& row : rows)
        list.push_back(toJson(row));
    return list;
}

} // namespace

std::string traineeJson(const TraineeReport& report)
{
    const Json out{{"report", "trainee"},
                   {"trainee", report.trainee},
                   {"attempts", report.totals.attempts},
                   {"finished", report.totals.finished},
                   {"passed", report.totals.passed},
                   {"practised", report.totals.practised},
                   {"averages", toJson(report.averages)},
                   {"change", toJson(report.change)},
                   {"scenarios", listOf(report.scenarios)},
                   {"rows", listOf(report.attempts)}};
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string traineeCsv(const TraineeReport& report)
{
    Csv csv;
    for (const char* name : {"attempt", "started_at", "trainee", "scenario", "title", "language", "actions", "finished", "empathy", "resolution",
                             "courtesy", "passed", "ending", "ending_kind", "practice"})
        csv.text(name);
    csv.endRow();
    for (const TraineeReport::Row& row : report.attempts) {
        csv.text(row.id.str()).text(isoMoment(row.startedAt)).text(report.trainee).text(row.scenario.str()).text(row.title);
        csv.text(row.language).number(static_cast<std::int64_t>(row.actions)).number(row.outcome ? 1 : 0);
        if (const auto& outcome = row.outcome)
            csv.number(outcome->scores.empathy).number(outcome->scores.resolution).number(outcome->scores.courtesy)
                .number(outcome->passed ? 1 : 0).text(outcome->ending).text(outcome->endingKind);
        else
            csv.nothing().nothing().nothing().nothing().nothing().nothing();
        csv.number(row.practice ? 1 : 0);
        csv.endRow();
    }
    return csv.str();
}

} // namespace keel
