#include "records/SqliteConnection.h"

#include "records/SqliteError.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <chrono>
#include <thread>

namespace keel {

namespace {

constexpr int patienceWithLocks = 5000; // milliseconds

/// SQLite does not wait for locks while it changes the journal mode: two programs that open a fresh file at the same
/// moment would collide.
void useWriteAheadLog(SqliteConnection& connection)
{
    constexpr int tries = 50;
    for (int i = 1;; ++i) {
        try {
            connection.execute("PRAGMA journal_mode = WAL");
            return;
        } catch (const StoreError& error) {
            if (error.reason() != StoreError::Reason::Locked || i == tries)
                throw;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }
}

} // namespace

SqliteConnection::SqliteConnection(const std::string& path)
{
    askingSqlite([&] {
        m_database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, patienceWithLocks);
    });
    sqlite3_extended_result_codes(m_database->getHandle(), 1);
    if (sqlite3_db_readonly(m_database->getHandle(), "main") == 1)
        throw StoreError(StoreError::Reason::CannotOpen, path + " is read-only");
    execute("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL");
    useWriteAheadLog(*this);
}

SqliteConnection::~SqliteConnection() = default;

Query SqliteConnection::query(const std::string& sql)
{
    auto& statement = m_statements[sql];
    if (!statement)
        askingSqlite([&] { statement = std::make_unique<SQLite::Statement>(*m_database, sql); });
    return Query(*statement);
}

void SqliteConnection::execute(const std::string& sql)
{
    askingSqlite([&] { m_database->exec(sql); });
}

std::int64_t SqliteConnection::number(const std::string& sql)
{
    Query row = query(sql);
    return row.next() ? row.whole(0) : 0;
}

void SqliteConnection::together(const std::function<void()>& writes)
{
    const bool outermost = m_depth == 0;
    // Taking the write lock at once avoids two readers that both wait to become writers.
    execute(outermost ? "BEGIN IMMEDIATE" : "SAVEPOINT part");
    ++m_depth;
    try {
        writes();
        execute(outermost ? "COMMIT" : "RELEASE part");
    } catch (...) {
        --m_depth;
        rollBack(outermost);
        throw;
    }
    --m_depth;
}

void SqliteConnection::rollBack(bool outermost) noexcept
{
    sqlite3* handle = m_database->getHandle();
    // A full disk makes SQLite roll back by itself; then there is nothing left to do.
    if (sqlite3_get_autocommit(handle) != 0)
        return;
    sqlite3_exec(handle, outermost ? "ROLLBACK" : "ROLLBACK TO part; RELEASE part", nullptr, nullptr, nullptr);
}

} // namespace keel
