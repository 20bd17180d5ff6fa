#include "catch.h"

#include "screens/ManagerView.h"
#include "screens/TestWindow.h"

using namespace keel;

namespace {

ManagerModel twoAttempts()
{
    ManagerModel model;
    model.frame.languages = {"en"};
    model.trainees = {{"", "Everyone"}, {"Ana", "Ana"}};
    model.scenarios = {{"", "All"}};
    model.languages = {{"", "All"}};
    for (const char* id : {"a1", "a2"}) {
        AttemptTable::Row row;
        row.id = AttemptId(id);
        row.trainee = "Ana";
        row.finished = true;
        row.scores = Scores{50, 60, 70};
        model.table.rows.push_back(row);
    }
    model.table.totals.attempts = 2;
    return model;
}

} // namespace

TEST_CASE("The manager walks down the list and opens an attempt", "[screens]")
{
    TestWindow window;
    ManagerState state;
    const ManagerModel model = twoAttempts();
    const auto view = [&](Ui& ui, Intents& intents) { managerView(ui, model, state, intents); };
    Intents asked;
    for (int i = 0; i < 20 && only<OpenAttempt>(asked) == nullptr; ++i) {
        window.press(view, Key::Tab);
        if (!window.focus().isOnText())
            asked = window.press(view, Key::Enter);
        if (state.menu != ManagerState::Menu::None)
            window.press(view, Key::Escape);
    }
    REQUIRE(only<OpenAttempt>(asked) != nullptr);
    CHECK(only<OpenAttempt>(asked)->attempt.str() == "a1");
}

TEST_CASE("Words typed into the search ask for the list anew, from its first page", "[screens]")
{
    TestWindow window;
    ManagerState state;
    ManagerModel model = twoAttempts();
    model.request.filter.offset = 40;
    const auto view = [&](Ui& ui, Intents& intents) { managerView(ui, model, state, intents); };
    window.press(view, Key::Tab);
    const Intents asked = window.frame(view, {}, "дал");
    REQUIRE(only<AskForAttempts>(asked) != nullptr);
    CHECK(only<AskForAttempts>(asked)->request.search == "дал");
    CHECK(only<AskForAttempts>(asked)->request.filter.offset == 0);
}

TEST_CASE("Escape in the search leaves it, the next one leaves the screen", "[screens]")
{
    TestWindow window;
    ManagerState state;
    const ManagerModel model = twoAttempts();
    const auto view = [&](Ui& ui, Intents& intents) { managerView(ui, model, state, intents); };
    window.press(view, Key::Tab);
    CHECK(only<GoBack>(window.press(view, Key::Escape)) == nullptr);
    CHECK(only<GoBack>(window.press(view, Key::Escape)) != nullptr);
}

TEST_CASE("Where nobody has practised yet there is nothing to filter, only a first step", "[screens]")
{
    TestWindow window;
    ManagerState state;
    ManagerModel model = twoAttempts();
    model.table.rows.clear();
    model.table.totals.attempts = 0;
    const auto view = [&](Ui& ui, Intents& intents) { managerView(ui, model, state, intents); };
    window.frame(view);
    CHECK_FALSE(window.has("search"));
    CHECK_FALSE(window.has("trainee"));
    window.press(view, Key::Tab);
    CHECK(only<GoHome>(window.press(view, Key::Enter)) != nullptr);

    // A search that finds nothing is something else: it must stay possible to widen it.
    model.request.search = "nobody";
    window.frame(view);
    CHECK(window.has("search"));
    CHECK_FALSE(window.has("first step"));
}
