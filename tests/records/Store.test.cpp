#include "catch.h"

#include "Samples.h"

#include "engine/Attempt.h"

using namespace keel;
using namespace keel::samples;

namespace {

StoreError::Reason reasonFor(const std::function<void()>& act)
{
    try {
        act();
    } catch (const StoreError& error) {
        return error.reason();
    }
    FAIL("nothing was refused");
    return StoreError::Reason::Other;
}

} // namespace

TEST_CASE("An attempt is read back as it was written, also by the next program")
{
    const Folder folder;
    const Attempt attempt = anasAttempt();
    {
        const auto store = openStore(folder.store());
        store->begin(attempt);
    }
    const auto store = openStore("sqlite:" + folder.store());
    const auto loaded = store->load(attempt.id);
    REQUIRE(loaded);
    CHECK(loaded->actions == attempt.actions);
    CHECK(attemptToJson(*loaded) == attemptToJson(attempt));
    CHECK(store->people() == std::vector<std::string>{"Ana"});
    CHECK_FALSE(store->load(AttemptId("somebody-else")));
    CHECK(store->check() == std::vector<std::string>{"attempt " + attempt.id.str() + ": the files of its scenario are not kept"});
}

TEST_CASE("Actions are appended one after another and never twice")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    Attempt attempt = anasAttempt();
    attempt.actions.clear();
    store->begin(attempt);

    store->append(attempt.id, 0, typed(1000, "Good morning."));
    SECTION("a gap is refused")
    {
        CHECK(reasonFor([&] { store->append(attempt.id, 2, typed(3000, "What happened?")); }) == StoreError::Reason::Conflict);
    }
    SECTION("a second action of the same number is refused, even the same one")
    {
        CHECK(reasonFor([&] { store->append(attempt.id, 0, typed(1000, "Good morning.")); }) == StoreError::Reason::Conflict);
    }
    SECTION("an action of an attempt that nobody began is refused")
    {
        CHECK(reasonFor([&] { store->append(AttemptId("nobody"), 0, typed(1, "Hello")); }) == StoreError::Reason::Conflict);
    }
    SECTION("an action after the end is refused")
    {
        store->finish(attempt.id, goodOutcome());
        CHECK(reasonFor([&] { store->append(attempt.id, 1, typed(3000, "One more thing")); }) == StoreError::Reason::Conflict);
    }
    CHECK(store->load(attempt.id)->actions == std::vector<Action>{typed(1000, "Good morning.")});
}

TEST_CASE("An outcome is written once")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    const Attempt attempt = anasAttempt();
    store->begin(attempt);
    CHECK(store->unfinished("Ana").size() == 1);

    store->finish(attempt.id, goodOutcome());
    CHECK(store->load(attempt.id)->outcome == goodOutcome());
    CHECK(store->unfinished("Ana").empty());
    CHECK_NOTHROW(store->finish(attempt.id, goodOutcome()));

    Outcome better = goodOutcome();
    better.scores.empathy = 100;
    CHECK(reasonFor([&] { store->finish(attempt.id, better); }) == StoreError::Reason::Conflict);
    CHECK(reasonFor([&] { store->begin(attempt); }) == StoreError::Reason::Conflict);
    CHECK(store->load(attempt.id)->outcome == goodOutcome());
}

TEST_CASE("The table itself refuses to change what was said")
{
    const Folder folder;
    {
        const auto store = openStore(folder.store());
        Attempt attempt = anasAttempt();
        attempt.outcome = goodOutcome();
        store->begin(attempt);
    }
    CHECK_FALSE(tamper(folder.store(), "UPDATE action SET move = '{\"do\":\"hold\"}'"));
    CHECK_FALSE(tamper(folder.store(), "DELETE FROM action WHERE number = 1"));
    CHECK_FALSE(tamper(folder.store(), "UPDATE attempt SET empathy = 100"));
    CHECK_FALSE(tamper(folder.store(), "UPDATE attempt SET trainee = 'Ana'"));
    CHECK_FALSE(tamper(folder.store(), "DELETE FROM attempt"));
}

TEST_CASE("Scenario files are kept by hash")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    const Bundle files{{"bg.json", "{\"текст\":1}"}, {"scenario.json", std::string("a\0b", 3)}};
    store->keepScenario("h2", files);
    store->keepScenario("h1", {});
    store->keepScenario("h2", files);
    CHECK(store->scenarioFiles("h2") == files);
    CHECK(store->scenarioFiles("h1") == Bundle{});
    CHECK_FALSE(store->scenarioFiles("h3"));
    CHECK(store->scenarioHashes() == std::vector<std::string>{"h1", "h2"});
}

TEST_CASE("People are known by name, and a name is text")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    for (const char* name : {"Радостина", "Ana", "Ana", "O'Neil; DROP TABLE person"})
        store->addPerson(name);
    CHECK(store->people() == std::vector<std::string>{"Ana", "O'Neil; DROP TABLE person", "Радостина"});
    for (const std::string& name : {std::string(), std::string("\xff\xfe"), std::string("two\nlines"), std::string(5000, 'x')})
        CHECK(reasonFor([&] { store->addPerson(name); }) == StoreError::Reason::Other);
    CHECK(store->people().size() == 3);
}

TEST_CASE("Several writes are kept together or not at all")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    CHECK_THROWS_AS(store->together([&] {
        store->addPerson("Ana");
        throw std::runtime_error("the light went out");
    }), std::runtime_error);
    CHECK(store->people().empty());

    SECTION("a part that fails leaves the others")
    {
        store->together([&] {
            store->begin(anasAttempt());
            CHECK(reasonFor([&] { store->begin(anasAttempt()); }) == StoreError::Reason::Conflict);
            store->addPerson("Ivan");
        });
        CHECK(store->people() == std::vector<std::string>{"Ana", "Ivan"});
        CHECK(store->list({}).size() == 1);
    }
}

TEST_CASE("Two programs write into one store")
{
    const Folder folder;
    const auto window = openStore(folder.store());
    const auto terminal = openStore(folder.store());
    Attempt attempt = anasAttempt();
    window->begin(attempt);
    terminal->append(attempt.id, 3, typed(30'000, "Thank you for waiting."));
    CHECK(reasonFor([&] { window->append(attempt.id, 3, typed(31'000, "Hello?")); }) == StoreError::Reason::Conflict);
    window->append(attempt.id, 4, typed(32'000, "Hello?"));
    CHECK(terminal->load(attempt.id)->actions.size() == 5);
}
