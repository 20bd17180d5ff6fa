#pragma once

#include <cstdint>
#include <string>

namespace SQLite {
class Statement;
}

namespace keel {

/// One run of a prepared statement: values are bound in the order of its `?`, columns read by number from 0.
/// Lets go of the statement when it dies, so that no read lock outlives it. Throws StoreError.
class Query {
public:
    explicit Query(SQLite::Statement& statement);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(const std::string& text);
    Query& bind(std::int64_t number);

    /// Goes to the first or next row; false after the last.
    bool next();
    /// For statements that give no rows. The number of rows changed.
    int run();

    std::string text(int column) const;
    std::int64_t whole(int column) const;
    bool isNull(int column) const;

private:
    SQLite::Statement& m_statement;
    int m_bound = 0;
};

} // namespace keel
