#include "catch.h"

#include "screens/KeysOverlay.h"
#include "screens/TestWindow.h"

using namespace keel;

TEST_CASE("The list of keys is closed by Escape, F1, its button or a question mark", "[screens]")
{
    TestWindow window;
    bool closed = false;
    const std::vector<KeyLine> lines{{"Esc", "setup.help.back"}, {"setup.help.helpKeys", "setup.help.this"}};
    const auto view = [&](Ui& ui, Intents&) {
        ui.beginScreen();
        ui.endScreen();
        closed = keysOverlay(ui, "Keys", lines) || closed;
    };
    const auto closes = [&](const std::function<void()>& how) {
        closed = false;
        how();
        return closed;
    };
    CHECK_FALSE(closes([&] { window.press(view, Key::PageDown); }));
    CHECK(closes([&] { window.press(view, Key::Escape); }));
    CHECK(closes([&] { window.press(view, Key::Help); }));
    CHECK(closes([&] { window.frame(view, {}, "?"); }));
    CHECK(closes([&] {
        window.press(view, Key::Tab);
        window.press(view, Key::Enter);
    }));
}
