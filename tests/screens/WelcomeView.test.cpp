#include "catch.h"

#include "screens/TestWindow.h"
#include "screens/WelcomeView.h"

using namespace keel;

namespace {

struct Welcome {
    TestWindow window;
    WelcomeModel model;
    WelcomeState state;

    Welcome() { model.frame.languages = {"en", "es", "pt-BR", "bg"}; }
    TestWindow::View view()
    {
        return [this](Ui& ui, Intents& intents) { welcomeView(ui, model, state, intents); };
    }
    Intents pressAt(const std::string& name)
    {
        for (int i = 0; i < 30; ++i) {
            for (const Focus::Item& item : window.focus().controls())
                if (item.name == name && window.focus().isOn(item.id))
                    return window.press(view(), Key::Enter);
            window.press(view(), Key::Tab);
        }
        FAIL("Tab does not reach " << name);
        return {};
    }
};

} // namespace

TEST_CASE("A name and Enter lead into the guided conversation", "[screens]")
{
    Welcome welcome;
    welcome.window.frame(welcome.view());
    welcome.window.frame(welcome.view(), {}, "  Iva ");
    const Intents asked = welcome.window.press(welcome.view(), Key::Enter);
    REQUIRE(only<Welcomed>(asked) != nullptr);
    CHECK(only<Welcomed>(asked)->name == "Iva");
    CHECK(only<Welcomed>(asked)->tour);
}

TEST_CASE("The language is changed, and all of it skipped, from the keyboard", "[screens]")
{
    Welcome welcome;
    welcome.window.frame(welcome.view());
    const Intents spoken = welcome.pressAt("speak bg");
    REQUIRE(only<SetInterfaceLanguage>(spoken) != nullptr);
    CHECK(only<SetInterfaceLanguage>(spoken)->language == "bg");
    const Intents skipped = welcome.pressAt("skip tour");
    REQUIRE(only<Welcomed>(skipped) != nullptr);
    CHECK_FALSE(only<Welcomed>(skipped)->tour);
    CHECK(only<Welcomed>(skipped)->name.empty());
}
