#include "catch.h"

#include "Samples.h"

#include "engine/Conversation.h"
#include "records/Recorder.h"

using namespace keel;
using namespace keel::samples;
using test::Conversation;

namespace {

std::shared_ptr<const Playbook> book()
{
    static const auto book = Conversation().session().sharedBook();
    return book;
}

/// Ana's attempt on the lost parcel, in a store of its own.
struct Practice {
    Folder folder;
    std::unique_ptr<Store> store = openStore(folder.store());
    Recorder recorder{*store, book(), anasAttempt()};

    std::optional<Refusal> does(const Move& move) { return recorder.apply({recorder.session().state().now + Milliseconds(5000), move}); }
    Attempt stored() { return *store->load(recorder.attempt().id); }
};

} // namespace

TEST_CASE("Practice begins: who plays what on which rules is written down, with the scenario's files")
{
    Practice practice;
    const Attempt stored = practice.stored();
    CHECK(stored.trainee == "Ana");
    CHECK(stored.scenario == ScenarioId("lost-parcel"));
    CHECK(stored.scenarioHash == book()->scenario->hash());
    CHECK(stored.rulesVersion == book()->rules->version());
    CHECK(stored.language == "en");
    CHECK(stored.actions.empty());
    CHECK(practice.store->scenarioFiles(stored.scenarioHash) == book()->scenario->files);
    CHECK(practice.store->check().empty());
}

TEST_CASE("Every action is on disk before its effect is seen")
{
    Practice practice;
    REQUIRE_FALSE(practice.does(PickReply{ReplyId("own")}));
    REQUIRE_FALSE(practice.does(LookUp{FactId("cause")}));
    CHECK(practice.stored().actions == practice.recorder.attempt().actions);
    CHECK(practice.stored().actions.size() == 2);
    CHECK_FALSE(practice.stored().outcome);
    CHECK(practice.store->unfinished("Ana").size() == 1);
}

TEST_CASE("What is not possible is not written")
{
    Practice practice;
    CHECK(practice.does(PickReply{ReplyId("why")}) == Refusal::NotOffered);
    CHECK(practice.does(TypeReply{"  "}) == Refusal::EmptyText);
    CHECK(practice.stored().actions.empty());
    CHECK(practice.recorder.session().entries().empty());
}

TEST_CASE("What cannot be written has not happened")
{
    Practice practice;
    REQUIRE_FALSE(practice.does(PickReply{ReplyId("own")}));
    // Another window has gone on with the same attempt.
    Recorder other = Recorder::resume(*practice.store, book(), practice.recorder.attempt().id);
    REQUIRE_FALSE(other.apply({Milliseconds(20'000), LookUp{FactId("cause")}}));

    CHECK_THROWS_AS(practice.does(Hold{}), StoreError);
    CHECK(practice.recorder.session().entries().size() == 1);
    CHECK_FALSE(practice.recorder.session().state().onHold);
    CHECK(practice.stored().actions.size() == 2);
}

TEST_CASE("The last action brings the outcome with it")
{
    Practice practice;
    REQUIRE_FALSE(practice.does(LookUp{FactId("cause")}));
    REQUIRE_FALSE(practice.does(PickReply{ReplyId("tell")}));
    REQUIRE_FALSE(practice.does(PickReply{ReplyId("today")}));
    REQUIRE(practice.recorder.session().state().ended());
    const Attempt stored = practice.stored();
    REQUIRE(stored.outcome);
    CHECK(stored.outcome->ending == "kept");
    CHECK(stored.outcome->endingKind == "good");
    CHECK(stored.outcome == outcomeOf(practice.recorder.session()));
    CHECK(practice.store->unfinished("Ana").empty());
    CHECK(practice.does(TypeReply{"And another thing"}) == Refusal::Over);
}

TEST_CASE("A conversation is taken up where it stopped")
{
    Practice practice;
    REQUIRE_FALSE(practice.does(PickReply{ReplyId("own")}));
    const AttemptId id = practice.store->unfinished("Ana").front().id;
    Recorder again = Recorder::resume(*practice.store, book(), id);
    CHECK(again.session().state().beat == BeatId("solve"));
    CHECK(again.session().state().anger == practice.recorder.session().state().anger);
    CHECK_FALSE(again.apply({Milliseconds(60'000), PickReply{ReplyId("today")}}));
    CHECK(practice.stored().actions.size() == 2);
}

TEST_CASE("An attempt is not taken up on another version of its scenario, or where there is none")
{
    Practice practice;
    Conversation changed(test::smallScenarioWith("scenario.json", "\"anger\": 60", "\"anger\": 61"));
    const auto otherBook = changed.session().sharedBook();
    CHECK_THROWS_AS(Recorder::resume(*practice.store, otherBook, practice.recorder.attempt().id), StoreError);
    CHECK_THROWS_AS(Recorder::resume(*practice.store, book(), AttemptId("nobody's")), StoreError);
}

TEST_CASE("A reply with broken letters is judged as it is stored")
{
    Practice practice;
    REQUIRE_FALSE(practice.does(TypeReply{"I am so sorry\xff about the parcel."}));
    const Replay again = replay(book(), practice.stored());
    CHECK_FALSE(again.failedAt);
    CHECK(again.session.state().anger == practice.recorder.session().state().anger);
    CHECK(again.session.state().replies == practice.recorder.session().state().replies);
}
