#include "catch.h"

#include "screens/HomeView.h"
#include "screens/TestWindow.h"

using namespace keel;

namespace {

HomeModel threeScenarios()
{
    HomeModel model;
    model.frame.language = "en";
    model.frame.languages = {"en", "es", "pt-BR", "bg"};
    model.people = {"Ana", "Boris"};
    model.person = "Ana";
    for (const char* id : {"first", "second", "third"})
        model.scenarios.push_back({ScenarioId(id), id, "A summary.", Channel::Phone, 2, {"en"}, {}});
    return model;
}

} // namespace

TEST_CASE("With the keyboard alone: down to a scenario, along to the next, Enter opens it", "[screens]")
{
    TestWindow window;
    HomeState state;
    const HomeModel model = threeScenarios();
    const auto view = [&](Ui& ui, Intents& intents) { homeView(ui, model, state, intents); };

    for (int i = 0; i < 4; ++i)
        window.press(view, Key::Down);
    window.press(view, Key::Right);
    const Intents asked = window.press(view, Key::Enter);
    REQUIRE(only<OpenBrief>(asked) != nullptr);
    CHECK(only<OpenBrief>(asked)->scenario.str() != "first");
}

TEST_CASE("Somebody new types a name and presses Enter", "[screens]")
{
    TestWindow window;
    HomeState state;
    HomeModel model = threeScenarios();
    model.people.clear();
    model.person.clear();
    const auto view = [&](Ui& ui, Intents& intents) { homeView(ui, model, state, intents); };

    window.press(view, Key::Tab);
    window.frame(view, {}, "Елена");
    CHECK(state.newName.text() == "Елена");
    const Intents asked = window.press(view, Key::Enter);
    REQUIRE(only<AddPerson>(asked) != nullptr);
    CHECK(only<AddPerson>(asked)->name == "Елена");
    CHECK(state.newName.text().empty());
}

TEST_CASE("An unfinished attempt is offered first", "[screens]")
{
    TestWindow window;
    HomeState state;
    HomeModel model = threeScenarios();
    model.unfinished = HomeModel::Unfinished{AttemptId("left"), "first", "yesterday", 3};
    const auto view = [&](Ui& ui, Intents& intents) { homeView(ui, model, state, intents); };
    Intents asked;
    for (int i = 0; i < 5 && only<ContinueAttempt>(asked) == nullptr; ++i) {
        window.press(view, Key::Tab);
        asked = window.press(view, Key::Enter);
    }
    REQUIRE(only<ContinueAttempt>(asked) != nullptr);
    CHECK(only<ContinueAttempt>(asked)->attempt.str() == "left");
}
