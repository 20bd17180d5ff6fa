#include "catch.h"

#include "screens/HomeView.h"
#include "screens/PracticeView.h"
#include "screens/TestWindow.h"

using namespace keel;

namespace {

PracticeModel moment(PracticeModel::Step step)
{
    PracticeModel model;
    model.frame.languages = {"en"};
    model.step = step;
    model.stage.customerName = "Customer";
    model.stage.customerLine = "Third call this week, and nobody picks up!";
    model.stage.levelsShown = false;
    model.task = "Say exactly when.";
    model.hint = "A clock time, a day or a duration.";
    model.facts = {"order number 4711"};
    model.all = 20;
    model.strong = model.weak = "A reply.";
    if (step == PracticeModel::Step::Feedback) {
        model.feedback.emplace();
        model.feedback->reply.said = "Soon.";
        model.feedback->strong = "By five this afternoon.";
    }
    return model;
}

PracticeModel skills(PracticeModel::Step step)
{
    PracticeModel model;
    model.frame.languages = {"en"};
    model.step = step;
    model.rows.resize(20);
    model.needs = {{0, "No date"}, {7, "In a week"}};
    return model;
}

template <class What>
const What* practised(const Intents& intents)
{
    const Practise* found = only<Practise>(intents);
    return found == nullptr ? nullptr : std::get_if<What>(&found->what);
}

} // namespace

TEST_CASE("The text box has the keyboard: who types and presses Enter has answered", "[screens]")
{
    TestWindow window;
    PracticeState state;
    const PracticeModel model = moment(PracticeModel::Step::Moment);
    const auto view = [&](Ui& ui, Intents& intents) { practiceView(ui, model, state, intents); };
    window.frame(view);
    CHECK(practised<AnswerMoment>(window.press(view, Key::Enter)) == nullptr);
    window.frame(view, {}, "By five today.");
    const Intents asked = window.press(view, Key::Enter);
    REQUIRE(practised<AnswerMoment>(asked) != nullptr);
    CHECK(practised<AnswerMoment>(asked)->reply == "By five today.");
}

TEST_CASE("A moment can be skipped, and left, by keyboard", "[screens]")
{
    TestWindow window;
    PracticeState state;
    const PracticeModel model = moment(PracticeModel::Step::Moment);
    const auto view = [&](Ui& ui, Intents& intents) { practiceView(ui, model, state, intents); };
    window.frame(view);
    window.press(view, Key::Tab); // past the button to reply, for which there are no words yet
    CHECK(practised<SkipMoment>(window.press(view, Key::Enter)) != nullptr);
    CHECK(only<GoBack>(window.press(view, Key::Escape)) != nullptr);
}

TEST_CASE("After the feedback Enter goes on, and the button beside it tries again", "[screens]")
{
    TestWindow window;
    PracticeState state;
    const PracticeModel model = moment(PracticeModel::Step::Feedback);
    const auto view = [&](Ui& ui, Intents& intents) { practiceView(ui, model, state, intents); };
    CHECK(practised<NextMoment>(window.press(view, Key::Enter)) != nullptr);
    window.press(view, Key::Tab);
    window.press(view, Key::Tab);
    const Intents asked = window.press(view, Key::Enter);
    CHECK(practised<RetryMoment>(asked) != nullptr);
    CHECK(practised<NextMoment>(asked) == nullptr);
}

TEST_CASE("A reply that shows it leaves nothing to try again", "[screens]")
{
    TestWindow window;
    PracticeState state;
    PracticeModel model = moment(PracticeModel::Step::Feedback);
    model.feedback->shown = true;
    window.frame([&](Ui& ui, Intents& intents) { practiceView(ui, model, state, intents); });
    CHECK(window.has("next"));
    CHECK_FALSE(window.has("again"));
}

TEST_CASE("An example is read, then it is one's own turn", "[screens]")
{
    TestWindow window;
    PracticeState state;
    const PracticeModel model = moment(PracticeModel::Step::Example);
    const auto view = [&](Ui& ui, Intents& intents) { practiceView(ui, model, state, intents); };
    CHECK(practised<TryMoment>(window.press(view, Key::Enter)) != nullptr);
}

TEST_CASE("From the skills one goes on to practise, and says by when they are needed", "[screens]")
{
    TestWindow window;
    PracticeState state;
    PracticeModel model = skills(PracticeModel::Step::Skills);
    const auto view = [&](Ui& ui, Intents& intents) { practiceView(ui, model, state, intents); };
    CHECK(practised<StartDrills>(window.press(view, Key::Enter)) != nullptr);
    Intents asked;
    for (int i = 0; i < 12 && practised<NeedSkillsIn>(asked) == nullptr; ++i) {
        window.press(view, Key::Tab);
        asked = window.press(view, Key::Enter);
    }
    REQUIRE(practised<NeedSkillsIn>(asked) != nullptr);

    model.canPractise = false;
    CHECK(practised<StartDrills>(window.press(view, Key::Enter)) == nullptr);
    CHECK_FALSE(window.has("practise"));
}

TEST_CASE("After the summary Enter leads home", "[screens]")
{
    TestWindow window;
    PracticeState state;
    const PracticeModel model = skills(PracticeModel::Step::Summary);
    const auto view = [&](Ui& ui, Intents& intents) { practiceView(ui, model, state, intents); };
    CHECK(only<GoHome>(window.press(view, Key::Enter)) != nullptr);
}

TEST_CASE("Practice is offered at home to who has said who they are", "[screens]")
{
    TestWindow window;
    HomeState state;
    HomeModel model;
    model.frame.languages = {"en"};
    const auto view = [&](Ui& ui, Intents& intents) { homeView(ui, model, state, intents); };
    window.frame(view);
    CHECK_FALSE(window.has("practise"));
    model.person = "Ana";
    model.people = {"Ana"};
    model.practice = PracticeCard{"Due today: 20 moments on 5 skills", "Held: 0 of 20 skills", "Practise"};
    window.frame(view);
    CHECK(window.has("practise"));
    CHECK(window.has("my skills"));
}
