#include "catch.h"

#include "Speakers.h"
#include "Team.h"

#include "reports/AttemptTable.h"
#include "reports/SearchFold.h"

using namespace keel;
using namespace keel::samples;

namespace {

std::string ids(const AttemptTable& table)
{
    std::string all;
    for (const AttemptTable::Row& row : table.rows)
        all += row.id.str() + " ";
    return all;
}

AttemptTable found(const std::string& search)
{
    return attemptTable(*team(), {{}, search}, titles(), speaker("en"));
}

} // namespace

TEST_CASE("The manager sees everyone's attempts, newest first, and how many there are")
{
    const auto table = attemptTable(*team(), {}, titles(), speaker("en"));
    CHECK(ids(table) == "a5 a4 a3 a2 j1 a1 ");
    CHECK(table.counts == "Attempts: 6; finished: 5; passed: 4");
    CHECK(table.averageText == "On average: empathy 57, resolution 69, courtesy 82");
    CHECK(table.rows[0].result == "unfinished");
    CHECK_FALSE(table.rows[0].scores);
    CHECK(table.rows[3].scenario == "A parcel too late");
    CHECK(table.rows[3].scores == Scores{60, 85, 80});
    CHECK(table.rows[3].ending == "good ending");
    CHECK(table.rows[2].language == "Portuguese");
}

TEST_CASE("The manager sees practice as practice, and in no average")
{
    const auto store = team();
    Attempt again = *store->load(AttemptId("a2"));
    again.id = AttemptId("a9");
    again.startedAt += 90 * 86'400'000LL;
    again.rewound = Rewound{AttemptId("a2"), 1};
    again.outcome = Outcome{{100, 100, 100}, "stays", "good", true};
    store->begin(again);
    const auto table = attemptTable(*store, {}, titles(), speaker("en"));
    CHECK(table.rows[0].practice);
    CHECK(table.rows[0].result == "practice");
    CHECK(table.counts == "Attempts: 7; finished: 5; passed: 4; practice: 1");
    CHECK(table.averageText == "On average: empathy 57, resolution 69, courtesy 82");
}

TEST_CASE("A column can be sorted, a page shown, and the totals stay")
{
    AttemptTableRequest request;
    request.filter.order = AttemptOrder::Empathy;
    request.filter.limit = 2;
    const auto table = attemptTable(*team(), request, titles(), speaker("es"));
    CHECK(ids(table) == "j1 a2 ");
    CHECK(table.totals.attempts == 6);
    CHECK(table.counts == "Intentos: 6; terminados: 5; aprobados: 4");
}

TEST_CASE("Words are found in names, titles and ids, whatever their case and accents")
{
    CHECK(ids(found("jose")) == "j1 ");
    CHECK(ids(found("JOSÉ")) == "j1 ");
    CHECK(ids(found("parcel")) == "a4 a2 j1 a1 ");
    CHECK(ids(found("shop-fl")) == "a3 ");
    CHECK(ids(found("nobody at all")).empty());
    CHECK(found("nobody at all").averageText.empty());
}

TEST_CASE("A search narrows what the filter lets through")
{
    AttemptTableRequest request;
    request.filter.trainee = "Ana";
    request.filter.finished = true;
    request.search = "PARCEL";
    CHECK(ids(attemptTable(*team(), request, titles(), speaker("en"))) == "a4 a2 a1 ");
}

TEST_CASE("Search folds what people type alike")
{
    CHECK(searchFold("Cláudia Ângela") == "claudia angela");
    CHECK(searchFold("Cla\xCC\x81udia") == "claudia"); // the accent as a character of its own
    CHECK(searchFold("РАДОСТИНА") == "радостина");
    CHECK(searchFold("ﬁne ½") == searchFold("FINE ½"));
    CHECK_NOTHROW(searchFold("\xff\xfe broken"));
}
