#include "catch.h"

#include "screens/ConversationView.h"
#include "screens/SoundSettings.h"
#include "screens/TestWindow.h"

using namespace keel;

namespace {

struct Talk {
    TestWindow window;
    ConversationModel model;
    ConversationState state;

    Talk()
    {
        model.frame.language = "en";
        model.frame.languages = {"en"};
        model.customerName = "Dalva";
        model.customerLine = "Nobody answers me!";
        model.choices = {{ReplyId("own"), "I stay on the line."}};
    }
    TestWindow::View view()
    {
        return [this](Ui& ui, Intents& intents) { conversationView(ui, model, state, intents); };
    }
    Intents press(bool shift)
    {
        window.frame(view());
        return window.frame(view(), {{Key::Character, 'V', false, shift}}, "v");
    }
};

} // namespace

TEST_CASE("V reads the line again, Shift+V turns voices on and off; in the text box it is a letter", "[screens][sound]")
{
    Talk talk;
    CHECK(only<ReadAgain>(talk.press(false)) != nullptr);
    CHECK(only<ToggleVoice>(talk.press(false)) == nullptr);
    CHECK(only<ToggleVoice>(talk.press(true)) != nullptr);
    CHECK(only<ReadAgain>(talk.press(true)) == nullptr);
    talk.window.press(talk.view(), 'T');
    CHECK(only<ReadAgain>(talk.press(false)) == nullptr);
    CHECK(talk.state.draft.text() == "v");
}

TEST_CASE("The sound buttons stand on the stage and are reached by keyboard after the replies", "[screens][sound]")
{
    Talk talk;
    talk.window.frame(talk.view());
    CHECK(talk.window.has("read again"));
    CHECK(talk.window.has("voice"));
    for (int i = 0; i < 20; ++i) {
        talk.window.frame(talk.view(), {{Key::Tab, 0, false, false}});
        for (const Focus::Item& item : talk.window.focus().controls())
            if (item.name == "voice" && talk.window.focus().isOn(item.id))
                i = 20;
    }
    CHECK(only<ToggleVoice>(talk.window.press(talk.view(), Key::Enter)) != nullptr);
}

TEST_CASE("While a line is read the marked word is drawn and more frames are asked for", "[screens][sound]")
{
    Talk talk;
    talk.model.sound.speaking = true;
    talk.model.sound.begin = 7;
    talk.model.sound.end = 14;
    double wake = 100;
    const auto view = [&](Ui& ui, Intents& intents) {
        conversationView(ui, talk.model, talk.state, intents);
        wake = ui.wakeIn();
    };
    talk.window.frame(view);
    CHECK(wake < 0.05);
    talk.model.sound.end = 4000; // a mark that does not fit the line is left out
    CHECK_NOTHROW(talk.window.frame(view));
}

TEST_CASE("A sound setting changes only what was pressed", "[screens][sound]")
{
    TestWindow window;
    Settings settings;
    settings.volume = 70;
    const auto view = [&](Ui& ui, Intents& intents) {
        const Box screen = ui.beginScreen();
        SettingsRows rows(ui, screen.inset(20));
        soundSettings(ui, rows, settings, intents);
        ui.endScreen();
    };
    window.frame(view);
    window.frame(view, {{Key::Tab, 0, false, false}});
    const Intents intents = window.press(view, Key::Enter); // the first: voices on
    const auto* change = only<ChangeSettings>(intents);
    REQUIRE(change != nullptr);
    Settings wanted = settings;
    wanted.voice = true;
    CHECK(change->settings == wanted);
    settings.voice = true;
    const Intents again = window.press(view, Key::Enter); // and off once more
    REQUIRE(only<ChangeSettings>(again) != nullptr);
    CHECK_FALSE(only<ChangeSettings>(again)->settings.voice);
}
