#include "catch.h"

#include "scenario/MoveJson.h"
#include "screens/ConversationPanels.h"
#include "screens/ConversationView.h"
#include "screens/TestWindow.h"

#include <array>
#include <cmath>

using namespace keel;

namespace {

struct Talk {
    TestWindow window;
    ConversationModel model;
    ConversationState state;

    Talk()
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

    /// Every button there can be.
    void giveAllActions()
    {
        const ConversationModel::Option option{"Status page", "", LookUp{FactId("cause")}, 0, ""};
        model.actions.clear();
        for (const ActionKind kind : allKinds)
            model.actions.push_back({kind, {option}});
    }
    static constexpr std::array allKinds{ActionKind::Listen,   ActionKind::LookUp,     ActionKind::Note,    ActionKind::Hold,
                                         ActionKind::Transfer, ActionKind::MoveTo,     ActionKind::Compensate,
                                         ActionKind::Manager,  ActionKind::Contact,    ActionKind::Estimate, ActionKind::End};

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
    Talk scene;
    CHECK(Talk::moveIn(scene.press('2')) == Move(PickReply{ReplyId("cold")}));
    CHECK_FALSE(Talk::moveIn(scene.press('3')).has_value());
}

TEST_CASE("T goes to the text box, Enter sends, and numbers are then just numbers", "[screens]")
{
    Talk scene;
    scene.press('T');
    CHECK(only<StartedTyping>(scene.type("I call you at ")) != nullptr);
    CHECK(only<StartedTyping>(scene.type("no")) == nullptr);
    CHECK_FALSE(Talk::moveIn(scene.press('2')).has_value());
    const auto move = Talk::moveIn(scene.press(Key::Enter));
    CHECK(move == Move(TypeReply{"I call you at no2"}));
    CHECK(scene.state.draft.text().empty());
}

TEST_CASE("An empty reply is not sent", "[screens]")
{
    Talk scene;
    scene.press('T');
    scene.type("   ");
    CHECK_FALSE(Talk::moveIn(scene.press(Key::Enter)).has_value());
}

TEST_CASE("Escape leaves the text box first and opens the pause menu second; there the clock stands still", "[screens]")
{
    Talk scene;
    scene.press('T');
    CHECK(only<HoldClock>(scene.press(Key::Escape)) == nullptr);
    const Intents paused = scene.press(Key::Escape);
    REQUIRE(only<HoldClock>(paused) != nullptr);
    CHECK(only<HoldClock>(paused)->held);
    CHECK_FALSE(Talk::moveIn(scene.press('1')).has_value());
    const Intents back = scene.press(Key::Escape);
    REQUIRE(only<HoldClock>(back) != nullptr);
    CHECK_FALSE(only<HoldClock>(back)->held);
}

TEST_CASE("F1 shows the keys and stops the clock; Escape goes back to the customer", "[screens]")
{
    Talk scene;
    REQUIRE(only<HoldClock>(scene.press(Key::Help)) != nullptr);
    CHECK(scene.state.overlay == ConversationState::Overlay::Help);
    scene.press(Key::Escape);
    CHECK(scene.state.overlay == ConversationState::Overlay::None);
}

TEST_CASE("L opens what can be looked up, a number takes it", "[screens]")
{
    Talk scene;
    CHECK_FALSE(Talk::moveIn(scene.press('L')).has_value());
    CHECK(Talk::moveIn(scene.press('2')) == Move(LookUp{FactId("log")}));
    CHECK(scene.state.overlay == ConversationState::Overlay::None);
}

TEST_CASE("Hold needs no asking", "[screens]")
{
    Talk scene;
    CHECK(Talk::moveIn(scene.press('H')) == Move(Hold{}));
}

TEST_CASE("What is not possible now does not open", "[screens]")
{
    Talk scene;
    scene.press('M');
    CHECK(scene.state.overlay == ConversationState::Overlay::None);
}

TEST_CASE("Compensation takes an amount within the authority, and only that", "[screens]")
{
    Talk scene;
    scene.press('C');
    scene.type("250");
    CHECK_FALSE(Talk::moveIn(scene.press(Key::Enter)).has_value());
    scene.state.amount.setText("");
    scene.type("80");
    CHECK(Talk::moveIn(scene.press(Key::Enter)) == Move(OfferCompensation{PolicyId("credit"), 80}));
}

TEST_CASE("A customer is handed over with a note", "[screens]")
{
    Talk scene;
    scene.press('F');
    scene.type("Down since 10:07");
    CHECK(Talk::moveIn(scene.press(Key::Enter)) == Move(Transfer{TransferId("billing"), "Down since 10:07"}));
}

TEST_CASE("Ending is asked about before it happens", "[screens]")
{
    Talk scene;
    CHECK_FALSE(Talk::moveIn(scene.press('E')).has_value());
    CHECK(Talk::moveIn(scene.press(Key::Enter)) == Move(EndConversation{}));
}

TEST_CASE("In the notebook a fact is noted by arrows and Enter", "[screens]")
{
    Talk scene;
    scene.press('B');
    CHECK(scene.state.notebook);
    std::optional<Move> move;
    for (int i = 0; i < 12 && !move; ++i) {
        scene.press(Key::Tab);
        if (!scene.window.focus().isOnText() && scene.state.overlay == ConversationState::Overlay::None &&
            scene.state.notebook)
            move = Talk::moveIn(scene.press(Key::Enter));
        if (move && !std::holds_alternative<Note>(*move))
            move.reset();
        scene.state.overlay = ConversationState::Overlay::None;
        scene.state.notebook = true;
    }
    CHECK(move == Move(Note{FactId("order")}));
}

TEST_CASE("Once it is over, Enter leads to the debrief and no reply can be given", "[screens]")
{
    Talk scene;
    scene.model.endingTitle = "She stays";
    scene.model.choices.clear();
    CHECK_FALSE(Talk::moveIn(scene.press('1')).has_value());
    CHECK(only<ShowDebrief>(scene.press(Key::Enter)) != nullptr);
}

TEST_CASE("With every action there is, no button lies on another and lines of the conversation remain", "[screens]")
{
    Talk scene;
    scene.giveAllActions();
    scene.window.frame(scene.view());
    std::vector<Box> buttons;
    for (const ActionKind kind : Talk::allKinds)
        buttons.push_back(scene.window.boxOf(keyOf(kind)));
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        INFO(keyOf(Talk::allKinds[i]));
        CHECK(buttons[i].width() > 100);
        CHECK(buttons[i].max.y <= 720);
        for (std::size_t j = i + 1; j < buttons.size(); ++j) {
            const Box shared = common(buttons[i], buttons[j]);
            CHECK(shared.width() * shared.height() == 0);
        }
    }
    constexpr float threeLines = 3 * 21;
    CHECK(buttons.front().min.y - scene.window.boxOf("transcript").max.y >= threeLines + 2 * 12);
    // Eleven in two columns: the last has its row to itself.
    CHECK(buttons.back().width() > 1.9F * buttons.front().width());
}

TEST_CASE("What an action opens covers the buttons from edge to edge", "[screens]")
{
    Talk scene;
    scene.press('L');
    scene.window.frame(scene.view());
    const Box first = scene.window.boxOf(keyOf(ActionKind::LookUp));
    const Box option = scene.window.boxOf("option " + moveToJson(LookUp{FactId("cause")}));
    REQUIRE(option.width() > 0);
    CHECK(option.min.y < first.max.y);
    const float slant = (option.min.x - scene.state.side.min.x) - (scene.state.side.max.x - option.max.x);
    CHECK(std::abs(slant) < 2);
}

TEST_CASE("Where replies are long, the stage gives way until all are seen at once", "[screens]")
{
    Talk scene;
    // Four lines each in the letters of this test.
    std::string fourLines;
    while (fourLines.size() < 360)
        fourLines += "I am sorry. ";
    scene.model.choices.clear();
    for (const char* id : {"a", "b", "c", "d"})
        scene.model.choices.push_back({ReplyId(id), fourLines});
    scene.window.frame(scene.view());
    scene.window.frame(scene.view());
    int replies = 0;
    for (const Focus::Item& item : scene.window.focus().controls())
        if (item.name.starts_with("reply ")) {
            INFO(item.name);
            CHECK(item.seen == item.box);
            ++replies;
        }
    CHECK(replies == 4);
}

TEST_CASE("Once it is over, the buttons for what could be done are gone", "[screens]")
{
    Talk scene;
    scene.window.frame(scene.view());
    CHECK(scene.window.has(keyOf(ActionKind::Hold)));
    scene.model.endingTitle = "She stays";
    scene.window.frame(scene.view());
    CHECK_FALSE(scene.window.has(keyOf(ActionKind::Hold)));
    CHECK(scene.window.has("debrief"));
}
