#include "records/Query.h"

#include "records/SqliteError.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace keel {

Query::Query(SQLite::Statement& statement) : m_statement(statement) {}

Query::~Query()
{
    m_statement.tryReset();
}

Query& Query::bind(const std::string& text)
{
    askingSqlite([&] { m_statement.bind(++m_bound, text); });
    return *this;
}

Query& Query::bind(std::int64_t number)
{
    askingSqlite([&] { m_statement.bind(++m_bound, number); });
    return *this;
}

bool Query::next()
{
    bool isThere = false;
    askingSqlite([&] { isThere = m_statement.executeStep(); });
    return isThere;
}

int Query::run()
{
    int changed = 0;
    askingSqlite([&] { changed = m_statement.exec(); });
    return changed;
}

std::string Query::text(int column) const
{
    return m_statement.getColumn(column).getString();
}

std::int64_t Query::whole(int column) const
{
    return m_statement.getColumn(column).getInt64();
}

bool Query::isNull(int column) const
{
    return m_statement.getColumn(column).isNull();
}

} // namespace keel
