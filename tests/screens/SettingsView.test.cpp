#include "catch.h"

#include "screens/SettingsView.h"
#include "screens/TestWindow.h"

using namespace keel;

namespace {

struct SettingsScreen {
    TestWindow window;
    SettingsModel model;

    SettingsScreen()
    {
        model.frame.language = "en";
        model.frame.languages = {"en", "es", "pt-BR", "bg"};
        model.frame.theme = "light";
        model.themes = {"light", "dark", "high-contrast", "colour-blind"};
        model.hasTour = true;
        model.settings.language = "en";
        model.settings.person = "Ana";
    }
    TestWindow::View view()
    {
        return [this](Ui& ui, Intents& intents) { settingsView(ui, model, intents); };
    }
    /// Goes to a control with Tab and presses it; what was asked for.
    Intents press(const std::string& name)
    {
        window.frame(view());
        for (int i = 0; i < 80; ++i) {
            for (const Focus::Item& item : window.focus().controls())
                if (item.name == name && window.focus().isOn(item.id))
                    return window.press(view(), Key::Enter);
            window.press(view(), Key::Tab);
        }
        FAIL("Tab does not reach " << name);
        return {};
    }
    Settings set(const std::string& name)
    {
        const Intents asked = press(name);
        REQUIRE(only<ChangeSettings>(asked) != nullptr);
        return only<ChangeSettings>(asked)->settings;
    }
};

} // namespace

TEST_CASE("Everything that is set can be reached and set with the keyboard", "[screens]")
{
    SettingsScreen screen;
    CHECK(screen.set("language bg").language == "bg");
    CHECK(screen.set("conversations es").scenarioLanguage == "es");
    CHECK(screen.set("theme high-contrast").theme == "high-contrast");
    CHECK(screen.set("size 200").textSize == 200);
    CHECK(screen.set("less motion").reducedMotion);
    CHECK(screen.set("full screen").fullScreen);
    CHECK(screen.set("coach silent").coach == CoachTime::Silent);
    CHECK(screen.set("pace off").pace == Pace::Off);
    CHECK(only<StartTour>(screen.press("tour")) != nullptr);
}

TEST_CASE("One thing is changed, the rest stays as it was", "[screens]")
{
    SettingsScreen screen;
    screen.model.settings.volume = 15;
    screen.model.settings.scenarioLanguage = "bg";
    Settings expected = screen.model.settings;
    expected.pace = Pace::Slow;
    CHECK(screen.set("pace slow") == expected);
}

TEST_CASE("What is on is switched off by the same press", "[screens]")
{
    SettingsScreen screen;
    screen.model.settings.reducedMotion = true;
    CHECK_FALSE(screen.set("less motion").reducedMotion);
}
