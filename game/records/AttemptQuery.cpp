#include "records/AttemptQuery.h"

#include <nlohmann/json.hpp>

namespace keel {

namespace {

/// A list as one value, so that the statement's text does not depend on how long it is.
template <class Names, class Name>
std::string jsonList(const Names& names, Name nameOf)
{
    auto list = nlohmann::json::array();
    for (const auto& name : names)
        list.push_back(nameOf(name));
    return list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

AttemptQuery conditionOf(const AttemptFilter& filter)
{
    AttemptQuery where;
    const auto also = [&](const std::string& condition) {
        where.sql += (where.sql.empty() ? " WHERE " : " AND ") + condition;
    };
    if (filter.trainee) {
        also("trainee = ?");
        where.values.emplace_back(*filter.trainee);
    }
    if (filter.scenario) {
        also("scenario = ?");
        where.values.emplace_back(filter.scenario->str());
    }
    if (filter.language) {
        also("language = ?");
        where.values.emplace_back(*filter.language);
    }
    if (filter.finished)
        also(*filter.finished ? "empathy IS NOT NULL" : "empathy IS NULL");
    if (filter.anyOf) {
        also("(trainee IN (SELECT value FROM json_each(?)) OR scenario IN (SELECT value FROM json_each(?)))");
        where.values.emplace_back(jsonList(filter.anyOf->trainees, [](const std::string& name) { return name; }));
        where.values.emplace_back(jsonList(filter.anyOf->scenarios, [](const ScenarioId& id) { return id.str(); }));
    }
    return where;
}

std::string orderOf(const AttemptFilter& filter)
{
    const std::string direction = filter.descending ? " DESC" : " ASC";
    const auto by = [&](const std::string& column) { return column + direction + ", started_at DESC, id DESC"; };
    // Absent values are the smallest to SQLite, so that only the ascending order needs to be told.
    const auto byOutcome = [&](const std::string& column) {
        return column + direction + (filter.descending ? "" : " NULLS LAST") + ", started_at DESC, id DESC";
    };
    switch (filter.order) {
    case AttemptOrder::Date: return "started_at" + direction + ", id" + direction;
    case AttemptOrder::Trainee: return by("trainee");
    case AttemptOrder::Scenario: return by("scenario");
    case AttemptOrder::Language: return by("language");
    case AttemptOrder::Empathy: return byOutcome("empathy");
    case AttemptOrder::Resolution: return byOutcome("resolution");
    case AttemptOrder::Courtesy: return byOutcome("courtesy");
    case AttemptOrder::Ending: return byOutcome("ending");
    }
    return by("started_at");
}

} // namespace

AttemptQuery listQuery(const AttemptFilter& filter)
{
    AttemptQuery query = conditionOf(filter);
    const std::string order = orderOf(filter);
    // The page is cut out first, so that actions are counted for its rows only.
    query.sql = "SELECT id, trainee, scenario, language, started_at, empathy, resolution, courtesy, passed, ending, ending_kind,"
                " (SELECT coalesce(max(number) + 1, 0) FROM action WHERE attempt = page.key)"
                " FROM (SELECT * FROM attempt" + query.sql + " ORDER BY " + order + " LIMIT ? OFFSET ?) AS page"
                " ORDER BY " + order;
    query.values.emplace_back(filter.limit == 0 ? std::int64_t{-1} : static_cast<std::int64_t>(filter.limit));
    query.values.emplace_back(static_cast<std::int64_t>(filter.offset));
    return query;
}

AttemptQuery totalsQuery(const AttemptFilter& filter)
{
    AttemptQuery query = conditionOf(filter);
    query.sql = "SELECT count(*), count(empathy), total(passed), total(empathy), total(resolution), total(courtesy) FROM attempt"
        + query.sql;
    return query;
}

} // namespace keel
