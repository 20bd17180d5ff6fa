#include "catch.h"

#include "desktop/Program.h"

using namespace keel;
using test::Program;
using test::shippedHouse;

namespace {

/// A program that has never been started before.
struct NewProgram : Program {
    explicit NewProgram(const std::string& name) : Program(name, shippedHouse(), false, false) {}
    bool hintsShown() { return app->play()->screen().overlay == ConversationState::Overlay::Tour; }
};

} // namespace

TEST_CASE("The first run by keyboard: a name, the hints, the guided conversation, its debrief, home", "[desktop]")
{
    NewProgram program("first-run");
    REQUIRE(program.app->screen() == App::Screen::Welcome);
    program.frame();
    program.frame({}, "Ива");
    program.press(Key::Enter);
    CHECK(program.saved.welcomed);
    CHECK(program.saved.person == "Ива");
    REQUIRE(program.app->screen() == App::Screen::Conversation);
    CHECK(program.hintsShown());
    CHECK(program.app->play()->held());
    for (int hint = 0; hint < 4; ++hint)
        program.press(Key::Enter);
    CHECK_FALSE(program.hintsShown());
    CHECK_FALSE(program.app->play()->held());
    program.press('2');
    program.press('L');
    program.press(Key::Enter);
    program.press('2');
    program.press('2');
    REQUIRE(program.app->play()->ended());
    CHECK(program.app->play()->session().state().ending->str() == "unwrapped");
    program.press(Key::Enter);
    CHECK(program.app->screen() == App::Screen::Debrief);
    program.press(Key::Escape);
    CHECK(program.app->screen() == App::Screen::Home);
    CHECK(program.store->list({}).empty());
}

TEST_CASE("The first run can be skipped at once, and the hints too", "[desktop]")
{
    NewProgram program("skipped");
    program.perform(Welcomed{"", false});
    CHECK(program.app->screen() == App::Screen::Home);
    CHECK(program.saved.welcomed);
    CHECK(program.store->people().empty());
    program.perform(StartTour{});
    program.frame();
    program.press(Key::Escape);
    CHECK_FALSE(program.hintsShown());
    CHECK(program.app->screen() == App::Screen::Conversation);
}

TEST_CASE("Who has practised here before is not welcomed again", "[desktop]")
{
    Program before("welcomed");
    CHECK(before.app->screen() == App::Screen::Home);
}

TEST_CASE("The guided conversation is not listed among the scenarios, and speaks every language", "[desktop][content]")
{
    const auto house = shippedHouse();
    REQUIRE(house->tour);
    CHECK(house->tour->id == tourScenario);
    CHECK(house->tour->texts.size() == 4);
    for (const auto& scenario : house->scenarios)
        CHECK(scenario->id != tourScenario);
    CHECK(house->findScenario(tourScenario) == house->tour);
}

TEST_CASE("Conversations are held in the language that was set for them", "[desktop]")
{
    Program program("spoken");
    program.perform(AddPerson{"Ana"});
    Settings changed = program.app->settings();
    changed.scenarioLanguage = "bg";
    program.perform(ChangeSettings{changed});
    program.perform(OpenBrief{ScenarioId("hosting-downtime")});
    program.press(Key::Enter);
    REQUIRE(program.app->play() != nullptr);
    CHECK(program.app->play()->session().book().language == "bg");
    CHECK(program.app->settings().language == "en");
}

TEST_CASE("On every screen F1 lists its keys, Escape closes the list first, F11 changes the window", "[desktop]")
{
    Program program("keys");
    fillWithSamples(*shippedHouse(), *program.store);
    program.perform(AddPerson{"Ana"});
    for (const Intent& intent : {Intent(GoHome{}), Intent(OpenBrief{ScenarioId("hosting-downtime")}), Intent(OpenManager{}),
                                 Intent(OpenSettings{}), Intent(OpenAttempt{AttemptId("sample-1")})}) {
        program.perform(intent);
        const App::Screen screen = program.app->screen();
        const auto listed = [&program] {
            for (const Focus::Item& item : program.app->focus().controls())
                if (item.name == "close help")
                    return true;
            return false;
        };
        program.press(Key::Help);
        CHECK(listed());
        program.press(Key::Escape);
        CHECK_FALSE(listed());
        CHECK(program.app->screen() == screen);
        program.frame({}, "?");
        program.frame();
        CHECK(listed());
        program.press(Key::Help);
        CHECK_FALSE(listed());
    }
    program.press(Key::FullScreen);
    CHECK(program.saved.fullScreen);
    program.press(Key::FullScreen);
    CHECK_FALSE(program.saved.fullScreen);
    program.frame({{Key::Character, 'Q', true, false}});
    CHECK(program.app->wantsToQuit());
}
