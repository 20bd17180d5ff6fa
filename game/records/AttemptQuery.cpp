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

bool isByOutcome(AttemptOrder order)
{
    return order == AttemptOrder::Empathy || order == AttemptOrder::Resolution || order == AttemptOrder::Courtesy || order == AttemptOrder::Ending;
}

/// Attempts that are not finished are all equal to an order by outcome.
AttemptOrder effectiveOrder(const AttemptFilter& filter)
{
    return filter.finished == false && isByOutcome(filter.order) ? AttemptOrder::Date : filter.order;
}

/// A `+` before a column keeps SQLite from finding rows by it: with few languages and mostly finished attempts it is
/// quicker to walk along the order that is asked for and leave rows out.
AttemptQuery conditionOf(const AttemptFilter& filter, AttemptOrder order)
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
        also(order == AttemptOrder::Date || order == AttemptOrder::Language ? "language = ?" : "+language = ?");
        where.values.emplace_back(*filter.language);
    }
    if (filter.finished)
        also(*filter.finished ? "+empathy IS NOT NULL" : "+empathy IS NULL");
    if (filter.anyOf) {
        also("(trainee IN (SELECT value FROM json_each(?)) OR scenario IN (SELECT value FROM json_each(?)))");
        where.values.emplace_back(jsonList(filter.anyOf->trainees, [](const std::string& name) { return name; }));
        where.values.emplace_back(jsonList(filter.anyOf->scenarios, [](const ScenarioId& id) { return id.str(); }));
    }
    return where;
}

/// Equals stand in the same direction by date, so that one index serves both directions.
std::string orderOf(AttemptOrder order, bool descending)
{
    const std::string direction = descending ? " DESC" : " ASC";
    // Absent values are the smallest to SQLite, so that only the ascending order needs to be told.
    const std::string last = isByOutcome(order) && !descending ? " NULLS LAST" : "";
    const auto by = [&](const std::string& column) { return column + direction + last + ", started_at" + direction + ", key" + direction; };
    switch (order) {
    case AttemptOrder::Date: return "started_at" + direction + ", id" + direction;
    case AttemptOrder::Trainee: return by("trainee");
    case AttemptOrder::Scenario: return by("scenario");
    case AttemptOrder::Language: return by("language");
    case AttemptOrder::Empathy: return by("empathy");
    case AttemptOrder::Resolution: return by("resolution");
    case AttemptOrder::Courtesy: return by("courtesy");
    case AttemptOrder::Ending: return by("ending");
    }
    return by("started_at");
}

constexpr const char* columns = "SELECT id, trainee, scenario, language, started_at, empathy, resolution, courtesy, passed, ending, ending_kind,"
                                " (SELECT coalesce(max(number) + 1, 0) FROM action WHERE attempt = page.key) FROM ";

/// All that is not narrowed to people has been counted already.
AttemptQuery tallyQuery(const AttemptFilter& filter)
{
    AttemptFilter counted;
    counted.scenario = filter.scenario;
    counted.language = filter.language;
    AttemptQuery query = conditionOf(counted, AttemptOrder::Language);
    const std::string finished = "total(finished), total(passed), total(empathy), total(resolution), total(courtesy) FROM tally";
    if (!filter.finished)
        query.sql = "SELECT total(attempts), " + finished + query.sql;
    else if (*filter.finished)
        query.sql = "SELECT total(finished), " + finished + query.sql;
    else
        query.sql = "SELECT total(attempts - finished), 0, 0, 0, 0, 0 FROM tally" + query.sql;
    return query;
}

} // namespace

AttemptQuery listQuery(const AttemptFilter& filter)
{
    const AttemptOrder by = effectiveOrder(filter);
    const std::string order = " ORDER BY " + orderOf(by, filter.descending);
    AttemptQuery query = conditionOf(filter, by);
    if (filter.limit == 0 && filter.offset == 0) {
        query.sql = columns + std::string("attempt AS page") + query.sql + order;
        return query;
    }
    // The page is cut out first, so that actions are counted for its rows only.
    query.sql = columns + std::string("(SELECT * FROM attempt") + query.sql + order + " LIMIT ? OFFSET ?) AS page" + order;
    query.values.emplace_back(filter.limit == 0 ? std::int64_t{-1} : static_cast<std::int64_t>(filter.limit));
    query.values.emplace_back(static_cast<std::int64_t>(filter.offset));
    return query;
}

AttemptQuery totalsQuery(const AttemptFilter& filter)
{
    if (!filter.trainee && !filter.anyOf)
        return tallyQuery(filter);
    AttemptQuery query = conditionOf(filter, AttemptOrder::Trainee);
    query.sql = "SELECT count(*), count(empathy), total(passed), total(empathy), total(resolution), total(courtesy) FROM attempt"
        + query.sql;
    return query;
}

} // namespace keel
