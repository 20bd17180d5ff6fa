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
    return order == AttemptOrder::Empathy || order == AttemptOrder::Resolution || order == AttemptOrder::Courtesy
        || order == AttemptOrder::Ending;
}

/// Attempts that are not finished are all equal to an order by outcome.
AttemptOrder effectiveOrder(const AttemptFilter& filter)
{
    return filter.finished == false && isByOutcome(filter.order) ? AttemptOrder::Date : filter.order;
}

void addCondition(AttemptQuery& where, const std::string& condition)
{
    where.sql += (where.sql.empty() ? " WHERE " : " AND ") + condition;
}

/// The two kinds of names apart where only one is given: then one index finds the rows.
void alsoAnyOf(AttemptQuery& where, const AttemptFilter::AnyOf& anyOf)
{
    const std::string scenarios = "scenario IN (SELECT value FROM json_each(?))";
    const std::string trainees = "trainee IN (SELECT value FROM json_each(?))";
    if (!anyOf.trainees.empty())
        where.values.emplace_back(jsonList(anyOf.trainees, [](const std::string& name) { return name; }));
    if (!anyOf.scenarios.empty() || anyOf.trainees.empty())
        where.values.emplace_back(jsonList(anyOf.scenarios, [](const ScenarioId& id) { return id.str(); }));
    if (anyOf.trainees.empty())
        addCondition(where, scenarios);
    else
        addCondition(where, anyOf.scenarios.empty() ? trainees : "(" + trainees + " OR " + scenarios + ")");
}

/// A `+` before a column keeps SQLite from finding rows by it: with few languages and mostly finished attempts it is
/// quicker to walk along the order that is asked for and leave rows out.
AttemptQuery conditionOf(const AttemptFilter& filter, AttemptOrder order)
{
    AttemptQuery where;
    const auto also = [&](const std::string& condition) { addCondition(where, condition); };
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
    if (filter.anyOf)
        alsoAnyOf(where, *filter.anyOf);
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

const char* const rows = "SELECT id, trainee, scenario, language, started_at, empathy, resolution, courtesy, passed, ending, ending_kind,"
                         " (SELECT coalesce(max(number) + 1, 0) FROM action WHERE action.attempt = attempt.key), rewound_from IS NOT NULL FROM ";

/// All that is not narrowed to people has been counted already.
AttemptQuery tallyQuery(const AttemptFilter& filter)
{
    AttemptFilter counted;
    counted.scenario = filter.scenario;
    counted.language = filter.language;
    counted.anyOf = filter.anyOf;
    AttemptQuery query = conditionOf(counted, AttemptOrder::Language);
    const std::string finished = "total(finished), total(passed), total(empathy), total(resolution), total(courtesy), total(practised) FROM tally";
    if (!filter.finished)
        query.sql = "SELECT total(attempts), " + finished + query.sql;
    else if (*filter.finished)
        query.sql = "SELECT total(finished + practised), " + finished + query.sql;
    else
        query.sql = "SELECT total(attempts - finished - practised), 0, 0, 0, 0, 0, 0 FROM tally" + query.sql;
    return query;
}

} // namespace

AttemptQuery listQuery(const AttemptFilter& filter)
{
    const AttemptOrder by = effectiveOrder(filter);
    const std::string order = " ORDER BY " + orderOf(by, filter.descending);
    AttemptQuery query = conditionOf(filter, by);
    if (filter.limit == 0 && filter.offset == 0) {
        query.sql = rows + ("attempt" + query.sql + order);
        return query;
    }
    // The page is cut out of the indexes first, so that whole rows are fetched for the page only.
    const std::string page = "(SELECT key AS chosen FROM attempt" + query.sql + order + " LIMIT ? OFFSET ?)";
    query.sql = rows + (page + " JOIN attempt ON key = chosen" + order);
    query.values.emplace_back(filter.limit == 0 ? std::int64_t{-1} : static_cast<std::int64_t>(filter.limit));
    query.values.emplace_back(static_cast<std::int64_t>(filter.offset));
    return query;
}

AttemptQuery totalsQuery(const AttemptFilter& filter)
{
    if (!filter.trainee && (!filter.anyOf || filter.anyOf->trainees.empty()))
        return tallyQuery(filter);
    AttemptQuery query = conditionOf(filter, AttemptOrder::Trainee);
    const auto counted = [](const std::string& column) { return "total(" + column + ") FILTER (WHERE rewound_from IS NULL), "; };
    query.sql = "SELECT count(*), count(empathy) FILTER (WHERE rewound_from IS NULL), " + counted("passed") + counted("empathy")
        + counted("resolution") + counted("courtesy") + "count(empathy) FILTER (WHERE rewound_from IS NOT NULL) FROM attempt" + query.sql;
    return query;
}

} // namespace keel
