#include "catch.h"

#include "base/Files.h"
#include "desktop/Program.h"
#include "records/Transfer.h"

#include <sstream>

using namespace keel;
using test::Program;
using test::shippedHouse;

namespace {

const ScenarioId hosting("hosting-downtime");

/// A conversation of Ana's in which one reply has been given.
struct Talk : Program {
    explicit Talk(const std::string& name) : Program(name)
    {
        perform(AddPerson{"Ana"});
        perform(StartScenario{hosting, "en"});
        frame();
        angers();
    }
    void angers()
    {
        const auto move = angriestReply(app->play()->session());
        REQUIRE(move);
        perform(TakeAction{*move});
        frame();
    }
    std::size_t kept() const { return store->load(AttemptId("attempt-0"))->actions.size(); }
    bool told() const { return shows("dismiss"); }
    std::filesystem::path copy() const { return files / "evenkeel-attempt-attempt-0.jsonl"; }
};

} // namespace

TEST_CASE("The disk fills in the middle of a conversation: the player is told once and goes on", "[desktop]")
{
    Talk talk("full");
    CHECK_FALSE(talk.told());
    talk.store->fails = StoreError::Reason::Full;
    talk.angers();
    CHECK(talk.app->play()->session().entries().size() == 2);
    CHECK(talk.kept() == 1);
    CHECK(talk.told());
    CHECK(talk.shows("notice action"));
    talk.perform(DismissNotice{});
    talk.angers();
    CHECK_FALSE(talk.told());
    CHECK(talk.kept() == 1);

    talk.store->fails.reset();
    talk.angers();
    CHECK(talk.kept() == 4);
    CHECK(talk.told()); // that all is well again
    CHECK_FALSE(talk.shows("notice action"));
    talk.perform(LeaveConversation{});
    CHECK_FALSE(std::filesystem::exists(talk.copy()));
}

TEST_CASE("A copy of the conversation is saved by keyboard, and completes the records later", "[desktop]")
{
    Talk talk("copy");
    talk.store->fails = StoreError::Reason::CannotOpen; // taken away, or made read-only
    talk.angers();
    REQUIRE(talk.tabTo("notice action"));
    talk.press(Key::Enter);
    CHECK(talk.app->screen() == App::Screen::Conversation);
    REQUIRE(std::filesystem::exists(talk.copy()));

    talk.store->fails.reset();
    std::istringstream in(*readFile(talk.copy()));
    Diagnostics faults;
    CHECK(importAll(*talk.store, in, faults).attempts == 1);
    CHECK(faults.empty());
    CHECK(talk.kept() == 2);
}

TEST_CASE("Who leaves while nothing can be written finds the conversation in a file, and is told where", "[desktop]")
{
    Talk talk("leaves");
    talk.store->fails = StoreError::Reason::Full;
    talk.angers();
    SECTION("for the first screen") { talk.perform(LeaveConversation{}); }
    SECTION("for the debrief, which shows it whole")
    {
        talk.perform(TakeAction{EndConversation{}});
        talk.perform(ShowDebrief{});
        CHECK(talk.app->screen() == App::Screen::Debrief);
    }
    SECTION("for good") { CHECK_THAT(talk.app->settle(), ContainsSubstring(talk.copy().string())); }
    talk.frame();
    CHECK(std::filesystem::exists(talk.copy()));
}

TEST_CASE("Where there is no place for a file either, nobody loses a conversation unasked", "[desktop]")
{
    Talk talk("nowhere");
    std::filesystem::remove_all(talk.files);
    talk.store->fails = StoreError::Reason::Full;
    talk.angers();
    talk.perform(LeaveConversation{});
    talk.frame();
    CHECK(talk.app->screen() == App::Screen::Conversation);
    CHECK(talk.told());

    SECTION("room was made")
    {
        talk.store->fails.reset();
        talk.perform(LeaveConversation{});
        CHECK(talk.kept() == 2);
    }
    SECTION("it is left all the same") { talk.perform(LeaveConversation{}); }
    CHECK(talk.app->screen() == App::Screen::Home);
}

TEST_CASE("How a conversation was played is told in its debrief", "[desktop]")
{
    Talk talk("manner");
    Settings settings = talk.app->settings();
    settings.pace = Pace::Slow;
    settings.coach = CoachTime::Silent;
    talk.perform(ChangeSettings{settings});
    talk.perform(TakeAction{EndConversation{}});
    const auto attempt = talk.store->load(AttemptId("attempt-0"));
    CHECK(attempt->manners == Manners{{0, {Pace::Usual, CoachTime::AtTheEnd}}, {1, {Pace::Slow, CoachTime::Silent}}});
    talk.perform(OpenAttempt{attempt->id});
    talk.frame();
    CHECK(talk.app->debriefShown().manner == "How it was played: patience clock as usual, coach at the end; from turn 2 on: patience clock half as fast, silent, as in an exam");
}
