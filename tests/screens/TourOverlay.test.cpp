#include "catch.h"

#include "screens/ConversationView.h"
#include "screens/TestWindow.h"

using namespace keel;

namespace {

struct Tour {
    TestWindow window;
    ConversationModel model;
    ConversationState state;

    Tour()
    {
        model.customerLine = "My parcel was due on Monday.";
        model.choices = {{ReplyId("own"), "I look into it."}, {ReplyId("cold"), "Wait until Friday."}};
        model.actions = {{ActionKind::LookUp, {{"The order", "", LookUp{FactId("order")}, 0, ""}}}};
        state.overlay = ConversationState::Overlay::Tour;
    }
    TestWindow::View view()
    {
        return [this](Ui& ui, Intents& intents) { conversationView(ui, model, state, intents); };
    }
    bool open() const { return state.overlay == ConversationState::Overlay::Tour; }
};

} // namespace

TEST_CASE("The hints follow each other with Enter, and the clock runs after the last", "[screens]")
{
    Tour tour;
    const Intents first = tour.window.frame(tour.view());
    REQUIRE(only<HoldClock>(first) != nullptr);
    CHECK(only<HoldClock>(first)->held);
    for (int hint = 0; hint < 3; ++hint) {
        CHECK(only<HoldClock>(tour.window.press(tour.view(), Key::Enter)) == nullptr);
        CHECK(tour.open());
    }
    const Intents last = tour.window.press(tour.view(), Key::Enter);
    CHECK_FALSE(tour.open());
    REQUIRE(only<HoldClock>(last) != nullptr);
    CHECK_FALSE(only<HoldClock>(last)->held);
}

TEST_CASE("Escape skips the hints; no reply is given through them", "[screens]")
{
    Tour tour;
    CHECK(only<TakeAction>(tour.window.press(tour.view(), '1')) == nullptr);
    CHECK(tour.open());
    tour.window.press(tour.view(), Key::Escape);
    CHECK_FALSE(tour.open());
    CHECK(only<TakeAction>(tour.window.press(tour.view(), '1')) != nullptr);
}
