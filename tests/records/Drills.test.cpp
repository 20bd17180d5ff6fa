#include "catch.h"

#include "Samples.h"

#include "records/DrillJson.h"
#include "records/Transfer.h"

#include <sstream>

using namespace keel;
using namespace keel::samples;

namespace {

Drill anasDrill(std::int64_t at, bool passed = true)
{
    return {"Ana", Behaviour::GiveTimeline, "bg", "corpus:bg/a017", "Ще Ви се обадя до 16:00.", at, passed};
}

Day day(const std::string& text) { return dayFromText(text).value(); }

std::string exported(Store& store)
{
    std::ostringstream out;
    exportAll(store, out);
    return out.str();
}

} // namespace

TEST_CASE("A drill is kept with its person, and is read back oldest first")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    store->addDrill(anasDrill(2000, false));
    store->addDrill(anasDrill(1000));
    CHECK(store->people() == std::vector<std::string>{"Ana"});
    CHECK(openStore(folder.store())->drills("Ana") == std::vector<Drill>{anasDrill(1000), anasDrill(2000, false)});
    CHECK(store->drills("Ivan").empty());
    CHECK(store->check().empty());
}

TEST_CASE("What was practised is not rewritten")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    store->addDrill(anasDrill(1000, false));
    CHECK_THROWS_AS(store->addDrill(anasDrill(1000, true)), StoreError);
    CHECK_FALSE(tamper(folder.store(), "UPDATE drill SET passed = 1"));
    CHECK_FALSE(tamper(folder.store(), "DELETE FROM drill"));
    CHECK(store->drills("Ana") == std::vector<Drill>{anasDrill(1000, false)});
}

TEST_CASE("The day by which the skills are needed can be set, moved and taken back")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    CHECK_FALSE(store->neededOn("Ana"));
    store->setNeededOn("Ana", day("2026-03-01"));
    store->setNeededOn("Ana", day("2026-04-15"));
    CHECK(store->neededOn("Ana") == day("2026-04-15"));
    store->setNeededOn("Ana", {});
    CHECK_FALSE(store->neededOn("Ana"));
}

TEST_CASE("Days are written as calendars write them, and nothing else is a day")
{
    CHECK(dayToText(day("2024-02-29")) == "2024-02-29");
    for (const char* text : {"2025-02-29", "2025-13-01", "2025-1-1", "01.03.2026", "2026-03-01 ", "20a6-03-01", ""})
        CHECK_FALSE(dayFromText(text));
}

TEST_CASE("Drills and days travel with an export, and a second time changes nothing")
{
    const Folder here;
    const Folder there;
    const auto store = openStore(here.store());
    const auto other = openStore(there.store());
    store->addDrill(anasDrill(1000));
    store->addDrill(anasDrill(2000, false));
    store->setNeededOn("Ana", day("2026-03-01"));
    const std::string lines = exported(*store);
    const auto import = [&](Diagnostics& faults) {
        std::istringstream in(lines);
        return importAll(*other, in, faults);
    };

    Diagnostics faults;
    CHECK(import(faults) == ImportCounts{1, 0, 0, 0, 0, 1, 2});
    CHECK(exported(*other) == lines);
    CHECK(import(faults) == ImportCounts{0, 0, 0, 4, 0, 0, 0});
    CHECK(faults.empty());

    other->setNeededOn("Ana", day("2027-01-01"));
    CHECK(import(faults).refused == 1);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].code == "records.conflict");
    CHECK(other->neededOn("Ana") == day("2027-01-01"));
}

TEST_CASE("A drill's line that is at fault is named")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    std::istringstream in(R"({"drill":{"person":"Ana","skill":"levitate","language":"en","moment":"m","reply":"r","at":1,"passed":true}}
{"drill":{"person":"Ana","skill":"validate","language":"en","moment":"m","reply":"r"}}
{"goal":{"person":"Ana","neededOn":"soon"}}
)");
    Diagnostics faults;
    CHECK(importAll(*store, in, faults).refused == 3);
    REQUIRE(faults.size() >= 3);
    CHECK(faults[0].code == "records.unknown-skill");
    CHECK(faults.back().code == "records.bad-day");
    CHECK(store->people().empty());
}

TEST_CASE("A copy holds the drills, and check finds one of a skill that does not exist")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    store->addDrill(anasDrill(1000));
    const auto copy = folder.path() / "copy.sqlite";
    store->backUp(copy);
    CHECK(openStore(copy.string())->drills("Ana").size() == 1);
    REQUIRE(tamper(folder.store(), "INSERT INTO drill VALUES ('Ana', 7, 'levitate', 'en', 'm', 'r', 1)"));
    CHECK(store->check() == std::vector<std::string>{"a drill of Ana: there is no behaviour levitate"});
}
