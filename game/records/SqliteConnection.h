#pragma once

#include "records/Query.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace SQLite {
class Database;
}

namespace keel {

/// An open SQLite file whose commits survive a power cut: write-ahead log, synced at every commit; foreign keys are
/// enforced; another program's lock is waited for. Everything throws StoreError.
class SqliteConnection {
public:
    /// Opens the file, or creates it. `:memory:` keeps nothing.
    explicit SqliteConnection(const std::string& path);
    ~SqliteConnection();

    /// Prepares the statement the first time it is asked for. One Query at a time for the same text.
    Query query(const std::string& sql);
    /// Several statements without values or rows.
    void execute(const std::string& sql);
    std::int64_t number(const std::string& sql);

    /// Runs the writes as one transaction: all are kept or none is. Within another one, all or none of its part.
    void together(const std::function<void()>& writes);

private:
    void rollBack(bool outermost) noexcept;

    std::unique_ptr<SQLite::Database> m_database;
    std::map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
    int m_depth = 0;
};

} // namespace keel
