#include "records/MoveText.h"
#include "records/SqliteStore.h"

namespace keel {

namespace {

using Findings = std::vector<std::string>;

void checkFile(SqliteConnection& connection, Findings& findings)
{
    Query rows = connection.query("PRAGMA integrity_check");
    while (rows.next())
        if (const std::string said = rows.text(0); said != "ok")
            findings.push_back("the file is damaged: " + said);
}

void checkReferences(SqliteConnection& connection, Findings& findings)
{
    Query rows = connection.query("PRAGMA foreign_key_check");
    while (rows.next())
        findings.push_back("a row of " + rows.text(0) + " refers to a missing " + rows.text(2));
}

void checkGaps(SqliteConnection& connection, Findings& findings)
{
    Query rows = connection.query("SELECT attempt.id, count(*), max(number) + 1 FROM action JOIN attempt ON attempt.key = action.attempt"
                                  " GROUP BY action.attempt HAVING count(*) <> max(number) + 1 ORDER BY attempt.id");
    while (rows.next())
        findings.push_back("attempt " + rows.text(0) + ": " + std::to_string(rows.whole(2) - rows.whole(1)) + " of "
                           + std::to_string(rows.whole(2)) + " actions are missing");
}

void checkMoves(SqliteConnection& connection, Findings& findings)
{
    Query rows = connection.query("SELECT attempt.id, number, move FROM action JOIN attempt ON attempt.key = action.attempt"
                                  " ORDER BY action.attempt, number");
    while (rows.next())
        if (!moveFromText(rows.text(2)))
            findings.push_back("attempt " + rows.text(0) + ": action " + std::to_string(rows.whole(1)) + " cannot be read");
}

void checkTally(SqliteConnection& connection, Findings& findings)
{
    Query rows = connection.query(
        "SELECT scenario, language, count(*), count(counted), coalesce(sum(passed * counted), 0), coalesce(sum(empathy * counted), 0),"
        " coalesce(sum(resolution * counted), 0), coalesce(sum(courtesy * counted), 0), count(empathy) - count(counted)"
        " FROM (SELECT *, iif(empathy IS NULL OR rewound_from IS NOT NULL, NULL, 1) AS counted FROM attempt) GROUP BY scenario, language"
        " EXCEPT SELECT scenario, language, attempts, finished, passed, empathy, resolution, courtesy, practised FROM tally");
    while (rows.next())
        findings.push_back("the totals of " + rows.text(0) + " in " + rows.text(1) + " do not add up");
}

void checkScenarios(SqliteConnection& connection, Findings& findings)
{
    Query rows = connection.query("SELECT id FROM attempt WHERE scenario_hash NOT IN (SELECT hash FROM scenario) ORDER BY id");
    while (rows.next())
        findings.push_back("attempt " + rows.text(0) + ": the files of its scenario are not kept");
}

void checkDrills(SqliteConnection& connection, Findings& findings)
{
    Query rows = connection.query("SELECT person, skill FROM drill ORDER BY person, at");
    while (rows.next())
        if (!behaviourOf(rows.text(1)))
            findings.push_back("a drill of " + rows.text(0) + ": there is no behaviour " + rows.text(1));
}

} // namespace

std::vector<std::string> SqliteStore::check()
{
    Findings findings;
    for (const auto look : {checkFile, checkReferences, checkGaps, checkMoves, checkTally, checkScenarios, checkDrills})
        try {
            look(m_connection, findings);
        } catch (const StoreError& error) {
            findings.push_back(std::string("the file is damaged: ") + error.what());
        }
    return findings;
}

} // namespace keel
