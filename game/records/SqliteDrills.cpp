#include "records/SqliteStore.h"

namespace keel {

void SqliteStore::addDrill(const Drill& drill)
{
    m_connection.together([&] {
        addPerson(drill.person);
        m_connection.query("INSERT INTO drill (person, at, skill, language, moment, reply, passed) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind(drill.person).bind(drill.at).bind(std::string(idOf(drill.skill))).bind(drill.language).bind(drill.moment)
            .bind(drill.reply).bind(std::int64_t{drill.passed}).run();
    });
}

std::vector<Drill> SqliteStore::drills(const std::string& person)
{
    std::vector<Drill> drills;
    Query rows = m_connection.query("SELECT at, skill, language, moment, reply, passed FROM drill WHERE person = ? ORDER BY at, moment, skill");
    rows.bind(person);
    while (rows.next()) {
        const auto skill = behaviourOf(rows.text(1));
        if (!skill)
            throw StoreError(StoreError::Reason::Damaged, "there is no behaviour " + rows.text(1));
        drills.push_back({person, *skill, rows.text(2), rows.text(3), rows.text(4), rows.whole(0), rows.whole(5) != 0});
    }
    return drills;
}

void SqliteStore::setNeededOn(const std::string& person, const std::optional<Day>& day)
{
    m_connection.together([&] {
        m_connection.query("DELETE FROM goal WHERE person = ?").bind(person).run();
        if (!day)
            return;
        addPerson(person);
        m_connection.query("INSERT INTO goal (person, needed_on) VALUES (?, ?)").bind(person).bind(std::int64_t{day->time_since_epoch().count()}).run();
    });
}

std::optional<Day> SqliteStore::neededOn(const std::string& person)
{
    Query row = m_connection.query("SELECT needed_on FROM goal WHERE person = ?");
    row.bind(person);
    if (!row.next())
        return std::nullopt;
    return Day(std::chrono::days(row.whole(0)));
}

} // namespace keel
