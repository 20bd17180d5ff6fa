#include "catch.h"

#include "screens/ConversationView.h"
#include "screens/TestWindow.h"

using namespace keel;

namespace {

struct Scene {
    TestWindow window;
    ConversationModel model;
    ConversationState state;

    Scene()
    {
        model.frame.language = "en";
        model.frame.languages = {"en", "bg"};
        model.customerName = "Dalva";
        model.customerLine = "The whole firm is looking at an error page!";
        model.transcript = {{ConversationModel::Voice::Customer, model.customerLine}};
        model.choices = {{ReplyId("own"), "I stay on the line."}, {ReplyId("cold"), "Open a ticket."}};
        model.actions = {
            {ActionKind::LookUp,
             {{"Status page", "", LookUp{FactId("cause")}, 0, ""}, {"Log", "", LookUp{FactId("log")}, 0, ""}}},
            {ActionKind::Hold, {{"", "", Hold{}, 0, ""}}},
            {ActionKind::Compensate, {{"Credit", "", OfferCompensation{PolicyId("credit"), 100}, 100, "BRL"}}},
            {ActionKind::Transfer, {{"Billing", "", Transfer{TransferId("billing"), ""}, 0, ""}}},
            {ActionKind::Manager, {}},
            {ActionKind::End, {{"", "", EndConversation{}, 0, ""}}}};
        model.facts = {{FactId("order"), "Order 7", true, false, false}};
        model.clock.shown = true;
    }

    TestWindow::View view()
    {
        return [this](Ui& ui, Intents& intents) { conversationView(ui, model, state, intents); };
    }
    Intents press(Key key) { return window.press(view(), key); }
    Intents press(char character) { return window.press(view(), character); }
    Intents type(const std::string& words) { return window.frame(view(), {}, words); }

    /// The move that was asked for, or none.
    static std::optional<Move> moveIn(const Intents& intents)
    {
        const auto* action = only<TakeAction>(intents);
        return action ? std::optional(action->move) : std::nullopt;
    }
};

} // namespace

TEST_CASE("A number picks the reply that stands under it", "[screens]")
{
    Scene scene;
    CHECK(Scene::moveIn(scene.press('2')) == Move(PickReply{ReplyId("cold")}));
    CHECK_FALSE(Scene::moveIn(scene.press('3')).has_value());
}

TEST_CASE("T goes to the text box, Enter sends, and numbers are then just numbers", "[screens]")
{
    Scene scene;
    scene.press('T');
    CHECK(only<StartedTyping>(scene.type("I call you at ")) != nullptr);
    CHECK(only<StartedTyping>(scene.type("no")) == nullptr);
    CHECK_FALSE(Scene::moveIn(scene.press('2')).has_value());
    const auto move = Scene::moveIn(scene.press(Key::Enter));
    CHECK(move == Move(TypeReply{"I call you at no2"}));
    CHECK(scene.state.draft.text().empty());
}

TEST_CASE("An empty reply is not sent", "[screens]")
{
    Scene scene;
    scene.press('T');
    scene.type("   ");
    CHECK_FALSE(Scene::moveIn(scene.press(Key::Enter)).has_value());
}

TEST_CASE("Escape leaves the text box first and opens the pause menu second; there the clock stands still", "[screens]")
{
    Scene scene;
    scene.press('T');
    CHECK(only<HoldClock>(scene.press(Key::Escape)) == nullptr);
    const Intents paused = scene.press(Key::Escape);
    REQUIRE(only<HoldClock>(paused) != nullptr);
    CHECK(only<HoldClock>(paused)->held);
    CHECK_FALSE(Scene::moveIn(scene.press('1')).has_value());
    const Intents back = scene.press(Key::Escape);
    REQUIRE(only<HoldClock>(back) != nullptr);
    CHECK_FALSE(only<HoldClock>(back)->held);
}

TEST_CASE("F1 shows the keys and stops the clock; Escape goes back to the customer", "[screens]")
{
    Scene scene;
    REQUIRE(only<HoldClock>(scene.press(Key::Help)) != nullptr);
    CHECK(scene.state.overlay == ConversationState::Overlay::Help);
    scene.press(Key::Escape);
    CHECK(scene.state.overlay == ConversationState::Overlay::None);
}

TEST_CASE("L opens what can be looked up, a number takes it", "[screens]")
{
    Scene scene;
    CHECK_FALSE(Scene::moveIn(scene.press('L')).has_value());
    CHECK(Scene::moveIn(scene.press('2')) == Move(LookUp{FactId("log")}));
    CHECK(scene.state.overlay == ConversationState::Overlay::None);
}

TEST_CASE("Hold needs no asking", "[screens]")
{
    Scene scene;
    CHECK(Scene::moveIn(scene.press('H')) == Move(Hold{}));
}

TEST_CASE("What is not possible now does not open", "[screens]")
{
    Scene scene;
    scene.press('M');
    CHECK(scene.state.overlay == ConversationState::Overlay::None);
}

TEST_CASE("Compensation takes an amount within the authority, and only that", "[screens]")
{
    Scene scene;
    scene.press('C');
    scene.type("250");
    CHECK_FALSE(Scene::moveIn(scene.press(Key::Enter)).has_value());
    scene.state.amount.setText("");
    scene.type("80");
    CHECK(Scene::moveIn(scene.press(Key::Enter)) == Move(OfferCompensation{PolicyId("credit"), 80}));
}

TEST_CASE("A customer is handed over with a note", "[screens]")
{
    Scene scene;
    scene.press('F');
    scene.type("Down since 10:07");
    CHECK(Scene::moveIn(scene.press(Key::Enter)) == Move(Transfer{TransferId("billing"), "Down since 10:07"}));
}

TEST_CASE("Ending is asked about before it happens", "[screens]")
{
    Scene scene;
    CHECK_FALSE(Scene::moveIn(scene.press('E')).has_value());
    CHECK(Scene::moveIn(scene.press(Key::Enter)) == Move(EndConversation{}));
}

TEST_CASE("In the notebook a fact is noted by arrows and Enter", "[screens]")
{
    Scene scene;
    scene.press('B');
    CHECK(scene.state.notebook);
    std::optional<Move> move;
    for (int i = 0; i < 12 && !move; ++i) {
        scene.press(Key::Tab);
        if (!scene.window.focus().isOnText() && scene.state.overlay == ConversationState::Overlay::None &&
            scene.state.notebook)
            move = Scene::moveIn(scene.press(Key::Enter));
        if (move && !std::holds_alternative<Note>(*move))
            move.reset();
        scene.state.overlay = ConversationState::Overlay::None;
        scene.state.notebook = true;
    }
    CHECK(move == Move(Note{FactId("order")}));
}

TEST_CASE("Once it is over, Enter leads to the debrief and no reply can be given", "[screens]")
{
    Scene scene;
    scene.model.endingTitle = "She stays";
    scene.model.choices.clear();
    CHECK_FALSE(Scene::moveIn(scene.press('1')).has_value());
    CHECK(only<ShowDebrief>(scene.press(Key::Enter)) != nullptr);
}
