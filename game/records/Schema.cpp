#include "records/Schema.h"

#include "records/SqliteConnection.h"
#include "records/Store.h"

#include "SchemaSql.h"

#include <iterator>

namespace keel {

static_assert(std::size(schemaSteps) == maximumSchema, "every schema version has its numbered file");
static_assert(minimumSchema <= startingSchema && startingSchema <= maximumSchema);

namespace {

bool isEmpty(SqliteConnection& connection)
{
    return connection.number("SELECT count(*) FROM sqlite_master") == 0;
}

void checkVersion(std::int64_t version)
{
    const std::string said = "the store has version " + std::to_string(version) + ", this program reads "
        + std::to_string(minimumSchema) + " to " + std::to_string(maximumSchema);
    if (version < minimumSchema)
        throw StoreError(StoreError::Reason::TooOld, said);
    if (version > maximumSchema)
        throw StoreError(StoreError::Reason::TooNew, said);
}

void runSteps(SqliteConnection& connection, std::int64_t from, std::int64_t to)
{
    for (std::int64_t version = from; version < to; ++version)
        connection.execute(schemaSteps[version].sql);
    connection.execute("PRAGMA user_version = " + std::to_string(to));
}

} // namespace

void bringUpToDate(SqliteConnection& connection)
{
    if (!isEmpty(connection)) {
        if (connection.number("PRAGMA application_id") != storeApplicationId)
            throw StoreError(StoreError::Reason::CannotOpen, "this is another program's database");
        const std::int64_t version = connection.number("PRAGMA user_version");
        checkVersion(version);
        if (version == maximumSchema)
            return;
    }
    connection.together([&] {
        // Looked at again inside the transaction: another program may have been quicker.
        if (isEmpty(connection)) {
            connection.execute("PRAGMA application_id = " + std::to_string(storeApplicationId));
            runSteps(connection, 0, startingSchema);
        }
        runSteps(connection, connection.number("PRAGMA user_version"), maximumSchema);
    });
}

} // namespace keel
