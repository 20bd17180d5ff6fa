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

constexpr Manner usual{Pace::Usual, CoachTime::AtTheEnd};
constexpr Manner exam{Pace::Usual, CoachTime::Silent};
constexpr Manner helped{Pace::Slow, CoachTime::AfterEachReply};

void does(Recorder& recorder, const Move& move)
{
    REQUIRE_FALSE(recorder.apply({recorder.session().state().now + Milliseconds(5000), move}));
}

struct Records {
    Folder folder;
    std::unique_ptr<Store> store = openStore(folder.store());
    std::shared_ptr<const Playbook> book = Conversation().session().sharedBook();

    Manners kept(const std::string& id) { return store->load(AttemptId(id))->manners; }
};

std::string exported(Store& store)
{
    std::ostringstream out;
    exportAll(store, out);
    return out.str();
}

Diagnostics faultsOf(const Attempt& attempt)
{
    Diagnostics faults;
    CHECK_FALSE(attemptFromJson(SourceText("a.json", attemptToJson(attempt)), faults));
    return faults;
}

} // namespace

TEST_CASE("How an attempt is played is kept with its first action")
{
    Records records;
    Recorder recorder(*records.store, records.book, anasAttempt("a"));
    recorder.setManner(helped);
    CHECK(records.kept("a").empty());
    recorder.setManner(exam); // thought better of before anything was said
    does(recorder, LookUp{FactId("cause")});
    does(recorder, PickReply{ReplyId("tell")});
    CHECK(records.kept("a") == Manners{{0, exam}});
    CHECK(recorder.attempt().manners == records.kept("a"));
}

TEST_CASE("An exam that is gone on with in another way says from where on")
{
    Records records;
    {
        Recorder recorder(*records.store, records.book, anasAttempt("a"));
        recorder.setManner(exam);
        does(recorder, LookUp{FactId("cause")});
    }
    Recorder recorder = Recorder::resume(*records.store, records.book, AttemptId("a"));
    recorder.setManner(helped);
    does(recorder, PickReply{ReplyId("tell")});
    CHECK(records.kept("a") == Manners{{0, exam}, {1, helped}});
}

TEST_CASE("What was gone back into keeps the way in which it was played")
{
    Records records;
    Recorder first(*records.store, records.book, anasAttempt("first"));
    first.setManner(exam);
    does(first, LookUp{FactId("cause")});
    first.setManner(helped);
    does(first, PickReply{ReplyId("tell")});
    Attempt fresh = anasAttempt("again");
    Recorder again = Recorder::rewind(*records.store, records.book, first.attempt(), 1, fresh);
    CHECK(records.kept("again") == Manners{{0, exam}});
    again.setManner(usual);
    does(again, PickReply{ReplyId("tell")});
    CHECK(records.kept("again") == Manners{{0, exam}, {1, usual}});
}

TEST_CASE("How attempts were played is exported and imported identically")
{
    Records records;
    Attempt attempt = anasAttempt();
    attempt.manners = {{0, exam}, {2, helped}};
    records.store->begin(attempt);
    records.store->begin(anasAttempt("older"));
    const std::string lines = exported(*records.store);
    CHECK_THAT(lines, ContainsSubstring(R"("manners":[{"coach":"silent","from":0,"pace":"usual"},{"coach":"after-each-reply","from":2,"pace":"slow"}])"));

    Records others;
    std::istringstream in(lines);
    Diagnostics faults;
    CHECK(importAll(*others.store, in, faults).attempts == 2);
    CHECK(faults.empty());
    CHECK(exported(*others.store) == lines);
    CHECK(others.kept("older").empty());
}

TEST_CASE("An attempt file that tells it wrongly is refused with a place")
{
    Attempt attempt = anasAttempt();
    attempt.manners = {{3, exam}}; // there are three actions
    REQUIRE(faultsOf(attempt).size() == 1);
    CHECK(faultsOf(attempt)[0].pointer == "/manners/0/from");
    attempt.manners = {{1, exam}, {1, usual}};
    REQUIRE(faultsOf(attempt).size() == 1);
    CHECK(faultsOf(attempt)[0].pointer == "/manners/1/from");

    attempt.manners = {{0, exam}};
    std::string text = attemptToJson(attempt);
    text.replace(text.find("silent"), 6, "kindly");
    Diagnostics faults;
    CHECK_FALSE(attemptFromJson(SourceText("a.json", text), faults));
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].pointer == "/manners/0");
}

TEST_CASE("Nobody makes an exam of an attempt afterwards")
{
    Records records;
    Recorder recorder(*records.store, records.book, anasAttempt("a"));
    recorder.setManner(helped);
    does(recorder, LookUp{FactId("cause")});
    does(recorder, PickReply{ReplyId("tell")});
    const std::string file = records.folder.store();
    CHECK_FALSE(tamper(file, "UPDATE manner SET coach = 'silent'"));
    CHECK_FALSE(tamper(file, "DELETE FROM manner"));
    CHECK_FALSE(tamper(file, "INSERT INTO manner SELECT key, 1, 'usual', 'silent' FROM attempt"));
    CHECK_FALSE(tamper(file, "INSERT INTO manner SELECT key, 2, 'usual', 'kindly' FROM attempt"));
    does(recorder, PickReply{ReplyId("today")});
    REQUIRE(recorder.attempt().outcome);
    CHECK_FALSE(tamper(file, "INSERT INTO manner SELECT key, 3, 'usual', 'silent' FROM attempt"));
    CHECK(records.store->check().empty());
}

TEST_CASE("A store of version 5 is brought up to date: how its attempts were played is not known")
{
    const Folder folder;
    test::writeOldStore(folder.store(), 5);
    const auto store = openStore(folder.store());
    REQUIRE(store->load(AttemptId("a")));
    CHECK(store->load(AttemptId("a"))->manners.empty());
    store->setManner(AttemptId("a"), {1, exam}); // it can be gone on with
    CHECK(store->load(AttemptId("a"))->manners == Manners{{1, exam}});
}
