#include "catch.h"

#include "Samples.h"

#include "engine/Conversation.h"
#include "records/Recorder.h"
#include "records/StoredBook.h"

using namespace keel;
using namespace keel::samples;
using test::Conversation;

namespace {

/// Plays the lost parcel to its good end and returns the attempt.
Attempt played(Store& store, const std::string& id)
{
    Recorder recorder(store, Conversation().session().sharedBook(), anasAttempt(id));
    std::int64_t now = 0;
    const std::vector<Move> moves{LookUp{FactId("cause")}, PickReply{ReplyId("tell")}, PickReply{ReplyId("today")}};
    for (const Move& move : moves)
        REQUIRE_FALSE(recorder.apply({Milliseconds(now += 5000), move}));
    REQUIRE(recorder.attempt().outcome);
    return recorder.attempt();
}

/// The same attempt under another id, with something changed: a forgery.
template <class Change>
void forge(Store& store, const std::string& id, Change change)
{
    const Folder elsewhere;
    Attempt attempt = played(*openStore(elsewhere.store()), id);
    change(attempt);
    store.begin(attempt);
}

struct Records {
    Folder folder;
    std::unique_ptr<Store> store = openStore(folder.store());
    Attempt honest = played(*store, "honest");

    Verification verified() { return verifyAll(*store, test::shippedRules()); }
};

} // namespace

TEST_CASE("An honest attempt agrees with its replay; one that goes on is not looked at")
{
    Records records;
    forge(*records.store, "goes-on", [](Attempt& attempt) {
        attempt.actions.pop_back();
        attempt.outcome.reset();
    });
    const auto result = records.verified();
    CHECK(result.attempts == 1);
    CHECK(result.agree == 1);
    CHECK(result.differ.empty());
    CHECK(result.unreadable.empty());
}

TEST_CASE("Nobody can forge a score without giving the replies")
{
    Records records;
    const auto onlyDifference = [&] {
        const auto result = records.verified();
        CHECK(result.attempts == 2);
        CHECK(result.agree == 1);
        REQUIRE(result.differ.size() == 1);
        CHECK(result.differ[0].id == AttemptId("forged"));
        return result.differ[0].what;
    };
    SECTION("a better score")
    {
        forge(*records.store, "forged", [](Attempt& attempt) { attempt.outcome->scores.empathy = 100; });
        CHECK(onlyDifference() == "score");
    }
    SECTION("passed after all")
    {
        forge(*records.store, "forged", [](Attempt& attempt) { attempt.outcome->passed = !attempt.outcome->passed; });
        CHECK(onlyDifference() == "score");
    }
    SECTION("another ending")
    {
        forge(*records.store, "forged", [](Attempt& attempt) { attempt.outcome->ending = "hangs-up"; });
        CHECK(onlyDifference() == "ending");
    }
    SECTION("a conversation cut short")
    {
        forge(*records.store, "forged", [](Attempt& attempt) { attempt.actions.pop_back(); });
        CHECK(onlyDifference() == "ending");
    }
    SECTION("a reply that was never on offer")
    {
        forge(*records.store, "forged", [](Attempt& attempt) { attempt.actions.erase(attempt.actions.begin()); });
        CHECK(onlyDifference() == "impossible-action");
    }
    SECTION("other rules since then")
    {
        forge(*records.store, "forged", [](Attempt& attempt) {
            attempt.rulesVersion = "rules-of-last-year";
            attempt.outcome->scores.empathy = 1;
        });
        CHECK(onlyDifference() == "rules-changed");
    }
}

TEST_CASE("Other rules that come to the same result are no difference")
{
    Records records;
    forge(*records.store, "older", [](Attempt& attempt) { attempt.rulesVersion = "rules-of-last-year"; });
    CHECK(records.verified().agree == 2);
}

TEST_CASE("An attempt on a scenario of an older format is replayed on the files that it was played on")
{
    Records records;
    const auto older = loadScenario(test::smallScenarioOfFormat1(), "older").scenario;
    REQUIRE(older);
    Recorder recorder(*records.store, makePlaybook(older, test::shippedRules(), "en"), anasAttempt("older"));
    REQUIRE_FALSE(recorder.apply({Milliseconds(1000), LookUp{FactId("cause")}}));
    REQUIRE_FALSE(recorder.apply({Milliseconds(2000), EndConversation{}}));
    REQUIRE(recorder.attempt().outcome);
    CHECK(recorder.attempt().scenarioHash != records.honest.scenarioHash);
    CHECK(records.verified().agree == 2);
}

TEST_CASE("An attempt whose scenario is not to be had is unreadable, and the others are still verified")
{
    Records records;
    SECTION("its files were never kept")
    {
        forge(*records.store, "lost", [](Attempt& attempt) { attempt.scenarioHash = "nowhere"; });
    }
    SECTION("its files are another scenario's")
    {
        forge(*records.store, "lost", [](Attempt& attempt) { attempt.scenario = ScenarioId("found-parcel"); });
    }
    SECTION("its files have errors")
    {
        const Bundle broken{{"scenario.json", "{}"}};
        records.store->keepScenario(bundleHash(broken), broken);
        forge(*records.store, "lost", [&](Attempt& attempt) { attempt.scenarioHash = bundleHash(broken); });
    }
    SECTION("its files were changed in the store")
    {
        records.store->keepScenario("claimed-hash", test::smallScenario());
        forge(*records.store, "lost", [](Attempt& attempt) { attempt.scenarioHash = "claimed-hash"; });
    }
    const auto result = records.verified();
    CHECK(result.attempts == 2);
    CHECK(result.agree == 1);
    REQUIRE(result.unreadable.size() == 1);
    CHECK(result.unreadable[0].id == AttemptId("lost"));
    CHECK_FALSE(result.unreadable[0].detail.empty());
}

TEST_CASE("An old attempt is shown on the scenario as it was")
{
    Records records;
    StoredBooks books(*records.store, test::shippedRules());
    std::string why;
    const auto book = books.bookOf(records.honest, why);
    REQUIRE(book);
    CHECK(why.empty());
    CHECK(book == books.bookOf(records.honest, why));
    CHECK(outcomeOf(replay(book, records.honest).session) == records.honest.outcome);
}
