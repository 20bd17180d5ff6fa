#include "catch.h"

#include "OldStore.h"
#include "Samples.h"

#include "base/Files.h"
#include "engine/Conversation.h"
#include "records/Recorder.h"
#include "records/Schema.h"
#include "records/SqliteConnection.h"
#include "records/Transfer.h"

#include <sstream>

using namespace keel;
using namespace keel::samples;
using test::Conversation;

namespace {

std::shared_ptr<const Playbook> book()
{
    static const auto book = Conversation().session().sharedBook();
    return book;
}

void does(Recorder& recorder, const Move& move)
{
    REQUIRE_FALSE(recorder.apply({recorder.session().state().now + Milliseconds(5000), move}));
}

/// A store with an attempt of Ana's that begins badly and ends well, and one that goes back to before its second action.
struct Practice {
    Folder folder;
    std::unique_ptr<Store> store = openStore(folder.store());
    Recorder first{*store, book(), anasAttempt("first")};

    Practice()
    {
        does(first, PickReply{ReplyId("brush")});
        does(first, LookUp{FactId("cause")});
        does(first, PickReply{ReplyId("tell")});
        does(first, PickReply{ReplyId("today")});
        REQUIRE(first.attempt().outcome);
    }
    Recorder again(std::size_t actions, const std::string& id = "again")
    {
        Attempt fresh;
        fresh.id = AttemptId(id);
        fresh.trainee = "Ana";
        fresh.startedAt = 1'700'000'100'000;
        return Recorder::rewind(*store, book(), first.attempt(), actions, fresh);
    }
};

} // namespace

TEST_CASE("Going back replays what came before, and the customer stands as then")
{
    Practice practice;
    Recorder again = practice.again(1);
    const State then = practice.first.session().entries()[0].after;
    CHECK(again.session().state().anger == then.anger);
    CHECK(again.session().state().trust == then.trust);
    CHECK(again.session().state().patience == then.patience);
    CHECK(again.session().state().now == then.now);
    CHECK(again.session().state().earlierAttempts == then.earlierAttempts);
    CHECK(again.attempt().actions == std::vector<Action>{practice.first.attempt().actions[0]});

    const Attempt stored = *practice.store->load(AttemptId("again"));
    CHECK(stored.rewound == Rewound{AttemptId("first"), 1});
    CHECK(stored.actions == again.attempt().actions);
    CHECK_FALSE(stored.outcome);
}

TEST_CASE("The attempt that was gone back into can go another way, be left and taken up again")
{
    Practice practice;
    {
        Recorder again = practice.again(1);
        does(again, PickReply{ReplyId("own")});
    }
    Recorder resumed = Recorder::resume(*practice.store, book(), AttemptId("again"));
    does(resumed, PickReply{ReplyId("today")});
    REQUIRE(resumed.attempt().outcome);
    CHECK(practice.store->load(AttemptId("first"))->actions.size() == 4);
    CHECK(practice.store->load(AttemptId("again"))->rewound);
}

TEST_CASE("A rewound attempt verifies like any other, and a forged one does not")
{
    Practice practice;
    Recorder again = practice.again(2);
    does(again, PickReply{ReplyId("tell")});
    does(again, PickReply{ReplyId("today")});
    const Verification sound = verifyAll(*practice.store, book()->rules);
    CHECK(sound.attempts == 2);
    CHECK(sound.agree == 2);

    Attempt forged = again.attempt();
    forged.id = AttemptId("forged");
    forged.outcome->scores.empathy = 100;
    practice.store->begin(forged);
    const Verification found = verifyAll(*practice.store, book()->rules);
    REQUIRE(found.differ.size() == 1);
    CHECK(found.differ[0].id == AttemptId("forged"));
}

TEST_CASE("Who says that an attempt began as another one is held to it")
{
    Practice practice;
    Recorder again = practice.again(2);
    does(again, PickReply{ReplyId("tell")});
    does(again, PickReply{ReplyId("today")});
    Attempt claimed = again.attempt();
    claimed.id = AttemptId("claimed");
    const auto found = [&] {
        practice.store->begin(claimed);
        const Verification result = verifyAll(*practice.store, book()->rules);
        CHECK(result.agree == 2);
        REQUIRE(result.differ.size() == 1);
        CHECK(result.differ[0].id == AttemptId("claimed"));
        CHECK(result.differ[0].what == "copied-actions");
        return result.differ[0].detail;
    };
    SECTION("another time of the same action")
    {
        claimed.actions[1].at += Milliseconds(1);
        CHECK(found() == "action 1 was {\"do\":\"lookUp\",\"fact\":\"cause\"} at 10000 ms, the copy has {\"do\":\"lookUp\",\"fact\":\"cause\"} at 10001 ms (attempt first)");
    }
    SECTION("more than the first attempt ever had")
    {
        claimed.rewound = Rewound{AttemptId("short"), 2};
        Attempt cut = practice.first.attempt();
        cut.id = AttemptId("short");
        cut.actions.resize(1);
        cut.outcome.reset();
        practice.store->begin(cut);
        CHECK(found() == "action 1 was taken over from an attempt that ends before it (attempt short)");
    }
    SECTION("another number of attempts before")
    {
        claimed.earlier = 5;
        CHECK_THAT(found(), ContainsSubstring("after other attempts"));
    }
    SECTION("other rules are no excuse")
    {
        claimed.rulesVersion = "rules-of-last-year";
        claimed.actions[1].at += Milliseconds(1);
        CHECK_THAT(found(), ContainsSubstring("action 1 was"));
    }
}

TEST_CASE("Where the first attempt is not in the records, the rewound one is verified alone")
{
    Practice practice;
    Recorder again = practice.again(2);
    does(again, PickReply{ReplyId("tell")});
    does(again, PickReply{ReplyId("today")});
    Attempt alone = again.attempt();
    alone.id = AttemptId("alone");
    alone.rewound->from = AttemptId("elsewhere");
    practice.store->begin(alone);
    CHECK(verifyAll(*practice.store, book()->rules).agree == 3);
}

TEST_CASE("Practice is counted as an attempt, but in no average and among nothing passed")
{
    Practice practice;
    const AttemptTotals before = practice.store->totals({});
    Recorder again = practice.again(2);
    does(again, PickReply{ReplyId("tell")});
    does(again, PickReply{ReplyId("today")});
    REQUIRE(again.attempt().outcome);

    AttemptFilter anas;
    anas.trainee = "Ana"; // counted row by row; without a name, from the tally
    for (const AttemptFilter& filter : {AttemptFilter{}, anas}) {
        const AttemptTotals after = practice.store->totals(filter);
        CHECK(after.attempts == before.attempts + 1);
        CHECK(after.practised == 1);
        CHECK(after.finished == before.finished);
        CHECK(after.passed == before.passed);
        CHECK(after.empathySum == before.empathySum);
        CHECK(after.resolutionSum == before.resolutionSum);
        CHECK(after.courtesySum == before.courtesySum);
    }
    for (AttemptFilter filter : {AttemptFilter{}, anas}) {
        filter.finished = true;
        CHECK(practice.store->totals(filter).attempts == practice.store->list(filter).size());
        filter.finished = false;
        CHECK(practice.store->totals(filter).attempts == practice.store->list(filter).size());
    }
    CHECK(practice.store->list({})[0].practice);
    CHECK_FALSE(practice.store->list({})[1].practice);
    CHECK(practice.store->check().empty());
}

TEST_CASE("What an attempt counts for cannot be changed later")
{
    const Practice practice;
    CHECK_FALSE(tamper(practice.folder.store(), "UPDATE attempt SET rewound_from = 'other', rewound_actions = 1"));
    CHECK_FALSE(tamper(practice.folder.store(), "UPDATE attempt SET earlier = 7"));
}

TEST_CASE("There is no going back into a moment after the end, or into another version of the scenario")
{
    Practice practice;
    CHECK_THROWS_AS(practice.again(4), StoreError);
    CHECK_THROWS_AS(practice.again(99), StoreError);
    Attempt other = practice.first.attempt();
    other.scenarioHash = "another version";
    CHECK_THROWS_AS(Recorder::rewind(*practice.store, book(), other, 1, anasAttempt("again")), StoreError);
    CHECK(practice.store->list({}).size() == 1);
}

TEST_CASE("Practice is exported and imported as what it is")
{
    Practice practice;
    practice.again(1);
    std::ostringstream lines;
    exportAll(*practice.store, lines);
    CHECK_THAT(lines.str(), ContainsSubstring(R"("rewound":{"actions":1,"from":"first"})"));

    const Folder elsewhere;
    const auto other = openStore(elsewhere.store());
    std::istringstream in(lines.str());
    Diagnostics faults;
    importAll(*other, in, faults);
    CHECK(faults.empty());
    CHECK(other->load(AttemptId("again"))->rewound == Rewound{AttemptId("first"), 1});
    std::ostringstream back;
    exportAll(*other, back);
    CHECK(back.str() == lines.str());
}

TEST_CASE("An attempt that says it took over more than it holds is refused with a place")
{
    Attempt attempt = anasAttempt();
    attempt.rewound = Rewound{AttemptId("first"), 4};
    Diagnostics faults;
    CHECK_FALSE(attemptFromJson(SourceText("a.json", attemptToJson(attempt)), faults));
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].pointer == "/rewound/actions");
}

TEST_CASE("A store of version 3 is brought up to date: its attempts count as before")
{
    const Folder folder;
    test::writeOldStore(folder.store(), 3, ", empathy, resolution, courtesy, passed, ending, ending_kind", ", 60, 70, 80, 1, 'stays', 'good'");
    const auto store = openStore(folder.store());
    CHECK_FALSE(store->load(AttemptId("a"))->rewound);
    CHECK(store->totals({}) == AttemptTotals{1, 1, 1, 60, 70, 80, 0});
    store->begin(anasAttempt("b"));
    store->finish(AttemptId("b"), goodOutcome());
    CHECK(store->totals({}) == AttemptTotals{2, 2, 2, 132, 151, 170, 0});
    const auto findings = store->check();
    CHECK(std::none_of(findings.begin(), findings.end(), [](const std::string& f) { return f.starts_with("the totals"); }));
}
