#include "records/SqliteStore.h"

#include "language/Characters.h"
#include "records/AttemptQuery.h"
#include "records/MoveText.h"
#include "records/Schema.h"
#include "scenario/MoveJson.h"

namespace keel {

namespace {

/// Names are typed by people and travel through JSON Lines, which hold UTF-8 only.
void requireName(const std::string& name)
{
    constexpr std::size_t longest = 400; // bytes
    bool good = !name.empty() && name.size() <= longest;
    for (std::size_t at = 0; good && at < name.size();) {
        const TextCharacter character = characterAt(name, at);
        const bool isStrayByte = character.end - character.begin == 1 && static_cast<unsigned char>(name[at]) >= 0x80;
        good = !isStrayByte && character.code >= U' ';
        at = character.end;
    }
    if (!good)
        throw StoreError(StoreError::Reason::Other, "a person's name is text of 1 to 400 bytes without line breaks");
}

void bindOutcome(Query& query, const Outcome& outcome)
{
    query.bind(outcome.scores.empathy).bind(outcome.scores.resolution).bind(outcome.scores.courtesy)
        .bind(outcome.passed ? 1 : 0).bind(outcome.ending).bind(outcome.endingKind);
}

/// From the columns empathy, resolution, courtesy, passed, ending, ending_kind.
std::optional<Outcome> outcomeFrom(const Query& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    Outcome outcome;
    outcome.scores = {static_cast<int>(row.whole(column)), static_cast<int>(row.whole(column + 1)),
                      static_cast<int>(row.whole(column + 2))};
    outcome.passed = row.whole(column + 3) != 0;
    outcome.ending = row.text(column + 4);
    outcome.endingKind = row.text(column + 5);
    return outcome;
}

void bindAll(Query& query, const AttemptQuery& of)
{
    for (const auto& value : of.values)
        std::visit([&](const auto& v) { query.bind(v); }, value);
}

} // namespace

SqliteStore::SqliteStore(const std::string& path) : m_connection(path)
{
    bringUpToDate(m_connection);
}

void SqliteStore::addPerson(const std::string& name)
{
    requireName(name);
    m_connection.together([&] { m_connection.query("INSERT OR IGNORE INTO person (name) VALUES (?)").bind(name).run(); });
}

std::vector<std::string> SqliteStore::people()
{
    std::vector<std::string> names;
    Query rows = m_connection.query("SELECT name FROM person ORDER BY name");
    while (rows.next())
        names.push_back(rows.text(0));
    return names;
}

void SqliteStore::keepScenario(const std::string& hash, const Bundle& files)
{
    m_connection.together([&] {
        if (m_connection.query("INSERT OR IGNORE INTO scenario (hash) VALUES (?)").bind(hash).run() == 0)
            return; // The same hash is the same files.
        for (const auto& [name, text] : files)
            m_connection.query("INSERT INTO scenario_file (hash, name, text) VALUES (?, ?, ?)").bind(hash).bind(name).bind(text).run();
    });
}

std::optional<Bundle> SqliteStore::scenarioFiles(const std::string& hash)
{
    if (!m_connection.query("SELECT 1 FROM scenario WHERE hash = ?").bind(hash).next())
        return std::nullopt;
    Bundle files;
    Query rows = m_connection.query("SELECT name, text FROM scenario_file WHERE hash = ?");
    rows.bind(hash);
    while (rows.next())
        files.emplace(rows.text(0), rows.text(1));
    return files;
}

std::vector<std::string> SqliteStore::scenarioHashes()
{
    std::vector<std::string> hashes;
    Query rows = m_connection.query("SELECT hash FROM scenario ORDER BY hash");
    while (rows.next())
        hashes.push_back(rows.text(0));
    return hashes;
}

void SqliteStore::begin(const Attempt& attempt)
{
    m_connection.together([&] {
        addPerson(attempt.trainee);
        Query row = m_connection.query("INSERT INTO attempt (id, trainee, scenario, scenario_hash, rules_version, language, started_at,"
                                       " earlier, rewound_from, rewound_actions) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        row.bind(attempt.id.str()).bind(attempt.trainee).bind(attempt.scenario.str()).bind(attempt.scenarioHash)
            .bind(attempt.rulesVersion).bind(attempt.language).bind(attempt.startedAt).bind(std::int64_t{attempt.earlier});
        if (attempt.rewound) // what is not bound is NULL
            row.bind(attempt.rewound->from.str()).bind(static_cast<std::int64_t>(attempt.rewound->actions));
        row.run();
        addRest(*this, attempt, 0);
    });
}

void SqliteStore::append(const AttemptId& id, std::size_t index, const Action& action)
{
    m_connection.together([&] {
        // The table itself refuses a gap, a second action of the same number, and one after the end.
        m_connection.query("INSERT INTO action (attempt, number, at_ms, move) VALUES (?, ?, ?, ?)")
            .bind(keyOf(id)).bind(static_cast<std::int64_t>(index)).bind(action.at.count()).bind(moveToJson(action.move)).run();
    });
}

void SqliteStore::setManner(const AttemptId& id, const MannerFrom& from)
{
    m_connection.together([&] {
        m_connection.query("INSERT INTO manner (attempt, action, pace, coach) VALUES (?, ?, ?, ?)")
            .bind(keyOf(id)).bind(static_cast<std::int64_t>(from.action)).bind(std::string(idOf(from.manner.pace)))
            .bind(std::string(idOf(from.manner.coach))).run();
    });
}

void SqliteStore::finish(const AttemptId& id, const Outcome& outcome)
{
    m_connection.together([&] {
        const std::int64_t key = keyOf(id);
        {
            Query row = m_connection.query("SELECT empathy, resolution, courtesy, passed, ending, ending_kind FROM attempt WHERE key = ?");
            row.bind(key);
            const auto before = row.next() ? outcomeFrom(row, 0) : std::nullopt;
            if (before == outcome)
                return;
        }
        Query update = m_connection.query("UPDATE attempt SET empathy = ?, resolution = ?, courtesy = ?, passed = ?, ending = ?,"
                                          " ending_kind = ? WHERE key = ?");
        bindOutcome(update, outcome);
        update.bind(key).run();
    });
}

std::int64_t SqliteStore::keyOf(const AttemptId& id)
{
    Query row = m_connection.query("SELECT key FROM attempt WHERE id = ?");
    row.bind(id.str());
    if (!row.next())
        throw StoreError(StoreError::Reason::Conflict, "there is no attempt " + id.str());
    return row.whole(0);
}

std::vector<Action> SqliteStore::actionsOf(std::int64_t key)
{
    std::vector<Action> actions;
    Query rows = m_connection.query("SELECT number, at_ms, move FROM action WHERE attempt = ? ORDER BY number");
    rows.bind(key);
    while (rows.next()) {
        auto move = moveFromText(rows.text(2));
        if (!move || rows.whole(0) != static_cast<std::int64_t>(actions.size()))
            throw StoreError(StoreError::Reason::Damaged, "action " + std::to_string(actions.size()) + " is missing or cannot be read");
        actions.push_back({Milliseconds(rows.whole(1)), std::move(*move)});
    }
    return actions;
}

Manners SqliteStore::mannersOf(std::int64_t key)
{
    Manners manners;
    Query rows = m_connection.query("SELECT action, pace, coach FROM manner WHERE attempt = ? ORDER BY action");
    rows.bind(key);
    while (rows.next()) {
        const auto pace = paceOf(rows.text(1));
        const auto coach = coachTimeOf(rows.text(2));
        if (!pace || !coach)
            throw StoreError(StoreError::Reason::Damaged, "the manner from action " + std::to_string(rows.whole(0)) + " on cannot be read");
        manners.push_back({static_cast<std::size_t>(rows.whole(0)), {*pace, *coach}});
    }
    return manners;
}

std::optional<Attempt> SqliteStore::load(const AttemptId& id)
{
    Query row = m_connection.query("SELECT key, trainee, scenario, scenario_hash, rules_version, language, started_at,"
                                   " empathy, resolution, courtesy, passed, ending, ending_kind, earlier, rewound_from, rewound_actions FROM attempt WHERE id = ?");
    row.bind(id.str());
    if (!row.next())
        return std::nullopt;
    Attempt attempt;
    attempt.id = id;
    attempt.trainee = row.text(1);
    attempt.scenario = ScenarioId(row.text(2));
    attempt.scenarioHash = row.text(3);
    attempt.rulesVersion = row.text(4);
    attempt.language = row.text(5);
    attempt.startedAt = row.whole(6);
    attempt.outcome = outcomeFrom(row, 7);
    attempt.earlier = static_cast<int>(row.whole(13));
    if (!row.isNull(14))
        attempt.rewound = Rewound{AttemptId(row.text(14)), static_cast<std::size_t>(row.whole(15))};
    attempt.actions = actionsOf(row.whole(0));
    attempt.manners = mannersOf(row.whole(0));
    return attempt;
}

std::vector<AttemptSummary> SqliteStore::list(const AttemptFilter& filter)
{
    const AttemptQuery query = listQuery(filter);
    Query row = m_connection.query(query.sql);
    bindAll(row, query);
    std::vector<AttemptSummary> summaries;
    while (row.next()) {
        AttemptSummary& summary = summaries.emplace_back();
        summary.id = AttemptId(row.text(0));
        summary.trainee = row.text(1);
        summary.scenario = ScenarioId(row.text(2));
        summary.language = row.text(3);
        summary.startedAt = row.whole(4);
        summary.outcome = outcomeFrom(row, 5);
        summary.actions = static_cast<std::size_t>(row.whole(11));
        summary.practice = row.whole(12) != 0;
    }
    return summaries;
}

AttemptTotals SqliteStore::totals(const AttemptFilter& filter)
{
    const AttemptQuery query = totalsQuery(filter);
    Query row = m_connection.query(query.sql);
    bindAll(row, query);
    AttemptTotals totals;
    if (row.next())
        totals = {static_cast<std::size_t>(row.whole(0)), static_cast<std::size_t>(row.whole(1)),
                  static_cast<std::size_t>(row.whole(2)), row.whole(3), row.whole(4), row.whole(5),
                  static_cast<std::size_t>(row.whole(6))};
    return totals;
}

std::vector<AttemptSummary> SqliteStore::unfinished(const std::string& trainee)
{
    AttemptFilter filter;
    filter.trainee = trainee;
    filter.finished = false;
    return list(filter);
}

void SqliteStore::together(const std::function<void()>& writes)
{
    m_connection.together(writes);
}

} // namespace keel
