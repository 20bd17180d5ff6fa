#include "catch.h"

#include "desktop/HouseBuilder.h"
#include "desktop/Program.h"

#include <chrono>
#include <thread>

using namespace keel;
using test::Program;

namespace {

constexpr auto aMoment = std::chrono::milliseconds(5);

std::shared_ptr<const House> justOpened()
{
    Diagnostics diagnostics;
    auto house = openHouse(KEEL_SOURCE_DIR, diagnostics);
    REQUIRE(house);
    REQUIRE(house->stage == House::Stage::Interface);
    return house;
}

std::shared_ptr<const House> nextOf(HouseBuilder& builder)
{
    for (;; std::this_thread::sleep_for(aMoment))
        if (auto house = builder.next())
            return house;
}

/// A program whose house is still being read when it starts.
struct EarlyProgram : Program {
    explicit EarlyProgram(const std::string& name, bool welcomed = true) : Program(name, justOpened(), false, welcomed) {}

    void waitForHouse()
    {
        for (; !app->house().isWhole(); std::this_thread::sleep_for(aMoment))
            frame();
    }
    bool saysWait() { return frame(), shows("dismiss"); }
};

} // namespace

TEST_CASE("A house is handed over stage by stage, each once, the rules when they are asked for", "[desktop]")
{
    HouseBuilder builder(justOpened());
    const auto listed = nextOf(builder);
    CHECK(listed->stage == House::Stage::Scenarios);
    CHECK_FALSE(listed->scenarios.empty());
    CHECK_FALSE(listed->rules());
    CHECK(listed->offersTour());
    CHECK_FALSE(builder.next());
    builder.beginRules("en");
    builder.beginRules("en");
    const auto whole = nextOf(builder);
    CHECK(whole->isWhole());
    CHECK(whole->rules());
    CHECK(whole->scenarios == listed->scenarios);
    CHECK_FALSE(builder.next());
}

TEST_CASE("A house that is no longer wanted is let go of before it is whole", "[desktop]")
{
    CHECK_NOTHROW(HouseBuilder(justOpened()).beginRules("en"));
}

TEST_CASE("Who starts a conversation before it can be held is told to wait, and it starts by itself", "[desktop]")
{
    EarlyProgram program("early-start");
    program.perform(AddPerson{"Ana"});
    CHECK(program.saved.person == "Ana");
    program.perform(StartScenario{ScenarioId("hosting-downtime"), "bg"});
    CHECK(program.app->play() == nullptr);
    CHECK(program.saysWait());
    program.waitForHouse();
    REQUIRE(program.app->play() != nullptr);
    CHECK(program.app->screen() == App::Screen::Conversation);
    CHECK(program.app->play()->session().book().language == "bg");
    CHECK_FALSE(program.saysWait());
}

TEST_CASE("The first run goes on from the name to the guided conversation, however early", "[desktop]")
{
    EarlyProgram program("early-welcome", false);
    REQUIRE(program.app->screen() == App::Screen::Welcome);
    program.frame();
    program.frame({}, "Ива");
    program.press(Key::Enter);
    CHECK(program.saved.person == "Ива");
    program.waitForHouse();
    REQUIRE(program.app->screen() == App::Screen::Conversation);
    CHECK(program.app->play()->screen().overlay == ConversationState::Overlay::Tour);
}

TEST_CASE("Who has gone elsewhere meanwhile is not fetched back, and screens that need no rules answer at once", "[desktop]")
{
    EarlyProgram program("early-change");
    program.perform(StartTour{});
    program.perform(OpenSettings{});
    CHECK(program.app->screen() == App::Screen::Settings);
    program.waitForHouse();
    program.frame();
    CHECK(program.app->screen() == App::Screen::Settings);
    CHECK(program.app->play() == nullptr);
}

TEST_CASE("The home screen lists the scenarios as soon as they are read", "[desktop]")
{
    EarlyProgram program("early-home");
    program.perform(OpenBrief{ScenarioId("hosting-downtime")});
    CHECK(program.app->screen() == App::Screen::Home);
    while (program.app->house().stage < House::Stage::Scenarios)
        program.frame();
    CHECK(program.app->screen() == App::Screen::Brief);
}
