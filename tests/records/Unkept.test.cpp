#include "catch.h"

#include "FailingStore.h"
#include "Samples.h"

#include "engine/Conversation.h"
#include "records/Recorder.h"
#include "records/Transfer.h"

#include <sstream>

using namespace keel;
using namespace keel::samples;
using test::Conversation;

namespace {

struct Play {
    FailingStore store{openStore("sqlite::memory:")};
    std::shared_ptr<const Playbook> book = Conversation().session().sharedBook();
    Recorder recorder{store, book, anasAttempt("a")};

    Play() { recorder.setUnkept(Recorder::Unkept::Held); }
    void does(const Move& move) { REQUIRE_FALSE(recorder.apply({recorder.session().state().now + Milliseconds(5000), move})); }
    std::size_t kept() { return store.load(AttemptId("a"))->actions.size(); }
};

} // namespace

TEST_CASE("The disk fills in the middle of a conversation: it goes on, and all of it is written once there is room")
{
    Play play;
    play.does(LookUp{FactId("cause")});
    CHECK_FALSE(play.recorder.fault());
    play.store.fails = StoreError::Reason::Full;
    play.does(PickReply{ReplyId("tell")});
    REQUIRE(play.recorder.fault());
    CHECK(play.recorder.fault()->reason() == StoreError::Reason::Full);
    CHECK(play.recorder.session().entries().size() == 2);
    CHECK(play.kept() == 1);
    CHECK_FALSE(play.recorder.keepHeld());

    play.store.fails.reset();
    play.does(PickReply{ReplyId("today")});
    CHECK_FALSE(play.recorder.fault());
    CHECK(play.kept() == 3);
    CHECK(play.store.load(AttemptId("a"))->outcome == play.recorder.attempt().outcome);
    CHECK(verifyAll(play.store, play.book->rules).agree == 1);
}

TEST_CASE("The last word is spoken while the store is read-only: it is written when that is tried again")
{
    Play play;
    play.does(LookUp{FactId("cause")});
    play.does(PickReply{ReplyId("tell")});
    play.store.fails = StoreError::Reason::CannotOpen;
    play.does(PickReply{ReplyId("today")});
    REQUIRE(play.recorder.attempt().outcome);
    CHECK_FALSE(play.store.load(AttemptId("a"))->outcome);
    play.store.fails.reset();
    CHECK(play.recorder.keepHeld());
    CHECK(play.store.load(AttemptId("a"))->outcome == play.recorder.attempt().outcome);
}

TEST_CASE("Two programs that play the same attempt are not let go on beside each other")
{
    Play play;
    Recorder other = Recorder::resume(play.store, play.book, AttemptId("a"));
    REQUIRE_FALSE(other.apply({Milliseconds(1000), LookUp{FactId("cause")}}));
    CHECK_THROWS_AS(play.recorder.apply({Milliseconds(2000), PickReply{ReplyId("own")}}), StoreError);
    CHECK(play.recorder.session().entries().empty());
    CHECK(play.recorder.attempt().actions.empty());
    CHECK(play.recorder.attempt().manners.empty());
}

TEST_CASE("Who does not ask for it is told at once, and what was not written has not happened")
{
    Play play;
    play.recorder.setUnkept(Recorder::Unkept::Refused);
    play.store.fails = StoreError::Reason::Full;
    CHECK_THROWS_AS(play.recorder.apply({Milliseconds(1000), LookUp{FactId("cause")}}), StoreError);
    CHECK(play.recorder.session().entries().empty());
    CHECK_FALSE(play.recorder.fault());
}

TEST_CASE("A copy of an attempt that the store has only the beginning of completes it there, and elsewhere too")
{
    Play play;
    play.does(LookUp{FactId("cause")});
    play.store.fails = StoreError::Reason::Full;
    play.does(PickReply{ReplyId("tell")});
    play.does(PickReply{ReplyId("today")});
    std::ostringstream copy;
    exportAttempt(play.recorder.attempt(), play.book->scenario->files, copy);

    play.store.fails.reset();
    const auto elsewhere = openStore("sqlite::memory:");
    for (Store* store : {static_cast<Store*>(&play.store), elsewhere.get()}) {
        std::istringstream in(copy.str());
        Diagnostics faults;
        CHECK(importAll(*store, in, faults).attempts == 1);
        CHECK(faults.empty());
        REQUIRE(store->load(AttemptId("a")));
        CHECK(attemptToJson(*store->load(AttemptId("a"))) == attemptToJson(play.recorder.attempt()));
    }
}

TEST_CASE("An attempt that went on otherwise than the store's does not complete it")
{
    Play play;
    play.does(LookUp{FactId("cause")});
    Attempt other = play.recorder.attempt();
    other.actions[0].at += Milliseconds(1);
    other.actions.push_back({Milliseconds(9000), PickReply{ReplyId("tell")}});
    std::ostringstream copy;
    exportAttempt(other, play.book->scenario->files, copy);
    std::istringstream in(copy.str());
    Diagnostics faults;
    importAll(play.store, in, faults);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].code == "records.conflict");
    CHECK(play.kept() == 1);
}
