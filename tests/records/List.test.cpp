#include "catch.h"

#include "Samples.h"

using namespace keel;
using namespace keel::samples;

namespace {

void add(Store& store, const std::string& id, const std::string& trainee, const std::string& scenario, const std::string& language,
         std::int64_t startedAt, std::optional<Outcome> outcome)
{
    Attempt attempt = anasAttempt(id);
    attempt.trainee = trainee;
    attempt.scenario = ScenarioId(scenario);
    attempt.language = language;
    attempt.startedAt = startedAt;
    attempt.outcome = std::move(outcome);
    store.begin(attempt);
}

/// Three people's week.
std::unique_ptr<Store> team(const Folder& folder)
{
    auto store = openStore(folder.store());
    add(*store, "a", "Ana", "late-parcel", "en", 100, Outcome{{40, 50, 60}, "leaves", "poor", false});
    add(*store, "b", "Boris", "late-parcel", "bg", 200, Outcome{{90, 80, 70}, "stays", "good", true});
    add(*store, "c", "Ana", "shop-floor", "en", 300, std::nullopt);
    add(*store, "d", "Cláudia", "shop-floor", "pt-BR", 300, Outcome{{40, 95, 65}, "stays", "good", true});
    return store;
}

std::string ids(Store& store, const AttemptFilter& filter)
{
    std::string all;
    for (const AttemptSummary& summary : store.list(filter))
        all += summary.id.str();
    return all;
}

std::string ordered(Store& store, AttemptOrder order, bool descending)
{
    AttemptFilter filter;
    filter.order = order;
    filter.descending = descending;
    return ids(store, filter);
}

} // namespace

TEST_CASE("The list can be sorted by every column, and what has no score yet comes last")
{
    const Folder folder;
    const auto store = team(folder);
    CHECK(ordered(*store, AttemptOrder::Date, true) == "dcba");
    CHECK(ordered(*store, AttemptOrder::Date, false) == "abcd");
    CHECK(ordered(*store, AttemptOrder::Trainee, false) == "acbd");
    CHECK(ordered(*store, AttemptOrder::Trainee, true) == "dbca");
    CHECK(ordered(*store, AttemptOrder::Scenario, false) == "abcd");
    CHECK(ordered(*store, AttemptOrder::Language, false) == "bacd");
    CHECK(ordered(*store, AttemptOrder::Empathy, true) == "bdac");
    CHECK(ordered(*store, AttemptOrder::Empathy, false) == "adbc");
    CHECK(ordered(*store, AttemptOrder::Resolution, true) == "dbac");
    CHECK(ordered(*store, AttemptOrder::Courtesy, false) == "adbc");
    CHECK(ordered(*store, AttemptOrder::Ending, false) == "abdc");
    CHECK(ordered(*store, AttemptOrder::Ending, true) == "dbac");
}

TEST_CASE("The list can be narrowed and leafed through")
{
    const Folder folder;
    const auto store = team(folder);
    AttemptFilter filter;
    SECTION("by trainee")
    {
        filter.trainee = "Ana";
        CHECK(ids(*store, filter) == "ca");
    }
    SECTION("by scenario and language")
    {
        filter.scenario = ScenarioId("late-parcel");
        CHECK(ids(*store, filter) == "ba");
        filter.language = "bg";
        CHECK(ids(*store, filter) == "b");
    }
    SECTION("by whether it is finished")
    {
        filter.finished = false;
        CHECK(ids(*store, filter) == "c");
        filter.finished = true;
        CHECK(ids(*store, filter) == "dba");
    }
    SECTION("by any of several people or scenarios")
    {
        filter.anyOf = AttemptFilter::AnyOf{{"Boris"}, {ScenarioId("shop-floor")}};
        CHECK(ids(*store, filter) == "dcb");
        filter.anyOf = AttemptFilter::AnyOf{};
        CHECK(ids(*store, filter).empty());
    }
    SECTION("by page")
    {
        filter.limit = 2;
        CHECK(ids(*store, filter) == "dc");
        filter.offset = 2;
        CHECK(ids(*store, filter) == "ba");
        filter.offset = 4;
        CHECK(ids(*store, filter).empty());
    }
}

TEST_CASE("A row of the list tells all that the manager sees")
{
    const Folder folder;
    const auto store = team(folder);
    AttemptFilter filter;
    filter.language = "pt-BR";
    const auto rows = store->list(filter);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].trainee == "Cláudia");
    CHECK(rows[0].scenario == ScenarioId("shop-floor"));
    CHECK(rows[0].startedAt == 300);
    CHECK(rows[0].actions == 3);
    CHECK(rows[0].outcome == Outcome{{40, 95, 65}, "stays", "good", true});
}

TEST_CASE("Totals count what the filter lets through, whatever page is shown")
{
    const Folder folder;
    const auto store = team(folder);
    AttemptFilter filter;
    filter.limit = 1;
    CHECK(store->totals(filter) == AttemptTotals{4, 3, 2, 170, 225, 195});
    filter.finished = true;
    CHECK(store->totals(filter) == AttemptTotals{3, 3, 2, 170, 225, 195});
    filter.finished = false;
    CHECK(store->totals(filter) == AttemptTotals{1, 0, 0, 0, 0, 0});
    filter.finished.reset();
    filter.scenario = ScenarioId("shop-floor");
    CHECK(store->totals(filter) == AttemptTotals{2, 1, 1, 40, 95, 65});
    filter.scenario.reset();
    filter.language = "bg";
    CHECK(store->totals(filter) == AttemptTotals{1, 1, 1, 90, 80, 70});
    filter.language.reset();
    filter.anyOf = AttemptFilter::AnyOf{{"Boris"}, {ScenarioId("shop-floor")}};
    CHECK(store->totals(filter) == AttemptTotals{3, 2, 2, 130, 175, 135});
    filter.anyOf.reset();
    filter.trainee = "Ana";
    CHECK(store->totals(filter) == AttemptTotals{2, 1, 0, 40, 50, 60});
    filter.trainee = "Nobody";
    CHECK(store->totals(filter) == AttemptTotals{});
}
