#include "catch.h"

#include "OldStore.h"
#include "Samples.h"

#include "base/Files.h"
#include "records/Schema.h"
#include "records/SqliteConnection.h"
#include "records/SqliteError.h"

#include <sqlite3.h>

#include <cerrno>

using namespace keel;
using namespace keel::samples;

namespace {

StoreError::Reason whyNot(const std::string& url)
{
    try {
        openStore(url);
    } catch (const StoreError& error) {
        return error.reason();
    }
    FAIL("it was opened");
    return StoreError::Reason::Other;
}

std::int64_t versionOf(const std::string& file)
{
    SqliteConnection connection(file);
    return connection.number("PRAGMA user_version");
}

} // namespace

TEST_CASE("Whoever raises the schema's version writes its step and looks at this test")
{
    // Add the numbered file, a section below that fills a store of the version before, and only then raise this.
    CHECK(maximumSchema == 6);
    const Folder folder;
    openStore(folder.store());
    CHECK(versionOf(folder.store()) == maximumSchema);
}

TEST_CASE("A store of version 1 is brought up to date and keeps its attempts")
{
    const Folder folder;
    test::writeOldStore(folder.store(), 1);
    const auto store = openStore(folder.store());
    REQUIRE(store->load(AttemptId("a")));
    CHECK(store->load(AttemptId("a"))->actions == std::vector<Action>{{Milliseconds(100), Hold{}}});
    CHECK(store->totals({}).attempts == 1);
    CHECK(store->load(AttemptId("a"))->earlier == 0);
    CHECK(store->drills("Ana").empty());
    CHECK_FALSE(store->neededOn("Ana"));
    CHECK(versionOf(folder.store()) == maximumSchema);
}

TEST_CASE("A store that this program cannot read says why")
{
    const Folder folder;
    openStore(folder.store());

    SECTION("written by a newer program")
    {
        REQUIRE(tamper(folder.store(), "PRAGMA user_version = " + std::to_string(maximumSchema + 1)));
        CHECK(whyNot(folder.store()) == StoreError::Reason::TooNew);
    }
    SECTION("older than anything that can be brought up to date")
    {
        REQUIRE(tamper(folder.store(), "PRAGMA user_version = " + std::to_string(minimumSchema - 1)));
        CHECK(whyNot(folder.store()) == StoreError::Reason::TooOld);
    }
    SECTION("another program's database")
    {
        REQUIRE(tamper(folder.store(), "PRAGMA application_id = 7"));
        CHECK(whyNot(folder.store()) == StoreError::Reason::CannotOpen);
    }
    SECTION("no database at all")
    {
        REQUIRE(writeFile(folder.store(), std::string(5000, 'x')));
        CHECK(whyNot(folder.store()) == StoreError::Reason::Damaged);
    }
    SECTION("cut off in the middle")
    {
        std::filesystem::resize_file(folder.store(), 8192);
        CHECK(whyNot(folder.store()) == StoreError::Reason::Damaged);
    }
    SECTION("a folder")
    {
        CHECK(whyNot(folder.path().string()) == StoreError::Reason::CannotOpen);
    }
    SECTION("a folder that is not there")
    {
        CHECK(whyNot((folder.path() / "nowhere" / "records.sqlite").string()) == StoreError::Reason::CannotOpen);
    }
    SECTION("a kind of store that is not built in")
    {
        CHECK(whyNot("postgresql://records") == StoreError::Reason::CannotOpen);
    }
}

TEST_CASE("What SQLite reports is told apart by what a person can do about it")
{
    using Reason = StoreError::Reason;
    CHECK(reasonOf(SQLITE_FULL, 0) == Reason::Full);
    CHECK(reasonOf(SQLITE_IOERR_WRITE, ENOSPC) == Reason::Full);
    CHECK(reasonOf(SQLITE_IOERR_WRITE, EDQUOT) == Reason::Full);
    CHECK(reasonOf(SQLITE_IOERR_WRITE, EIO) == Reason::Other);
    CHECK(reasonOf(SQLITE_BUSY_SNAPSHOT, 0) == Reason::Locked);
    CHECK(reasonOf(SQLITE_READONLY_DBMOVED, 0) == Reason::CannotOpen);
    CHECK(reasonOf(SQLITE_CORRUPT_INDEX, 0) == Reason::Damaged);
    CHECK(reasonOf(SQLITE_CONSTRAINT_TRIGGER, 0) == Reason::Conflict);
}

TEST_CASE("Check finds what is wrong inside a store")
{
    const Folder folder;
    Attempt attempt = anasAttempt();
    {
        const auto store = openStore(folder.store());
        store->keepScenario(attempt.scenarioHash, {});
        store->begin(attempt);
        REQUIRE(store->check().empty());
    }
    const std::string unlock = "DROP TRIGGER action_never_goes; DROP TRIGGER action_never_changes; PRAGMA foreign_keys = OFF;";
    const auto findings = [&] { return openStore(folder.store())->check(); };

    SECTION("an action that was taken out")
    {
        REQUIRE(tamper(folder.store(), unlock + "DELETE FROM action WHERE number = 1"));
        CHECK(findings() == std::vector<std::string>{"attempt " + attempt.id.str() + ": 1 of 3 actions are missing"});
        CHECK_THROWS_AS(openStore(folder.store())->load(attempt.id), StoreError);
    }
    SECTION("a move that cannot be read")
    {
        REQUIRE(tamper(folder.store(), unlock + "UPDATE action SET move = '{\"do\":\"teleport\"}' WHERE number = 2"));
        CHECK(findings() == std::vector<std::string>{"attempt " + attempt.id.str() + ": action 2 cannot be read"});
    }
    SECTION("totals that were made up")
    {
        REQUIRE(tamper(folder.store(), "UPDATE tally SET attempts = 7"));
        CHECK(findings() == std::vector<std::string>{"the totals of late-parcel in en do not add up"});
    }
    SECTION("a person who was taken out")
    {
        REQUIRE(tamper(folder.store(), unlock + "DELETE FROM person"));
        CHECK(findings() == std::vector<std::string>{"a row of attempt refers to a missing person"});
    }
}

TEST_CASE("A copy of the store is a store")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    store->begin(anasAttempt());
    const auto copy = folder.path() / "copy.sqlite";
    store->backUp(copy);
    store->addPerson("Ivan");

    CHECK(openStore(copy.string())->people() == std::vector<std::string>{"Ana"});
    CHECK(openStore(copy.string())->load(anasAttempt().id)->actions == anasAttempt().actions);
    CHECK_THROWS_AS(store->backUp(copy), StoreError);
    CHECK_THROWS_AS(store->backUp(folder.path() / "nowhere" / "copy.sqlite"), StoreError);
    CHECK_FALSE(std::filesystem::exists(copy.string() + ".new"));
}
