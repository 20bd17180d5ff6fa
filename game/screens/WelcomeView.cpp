#include "screens/WelcomeView.h"

#include "screens/Buttons.h"
#include "screens/Meters.h"
#include "screens/TextBox.h"

#include <algorithm>

namespace keel {

namespace {

constexpr std::string_view nameField = "your name";

std::string trimmed(const std::string& name)
{
    const auto first = name.find_first_not_of(' ');
    return first == std::string::npos ? std::string() : name.substr(first, name.find_last_not_of(' ') - first + 1);
}

/// From where on the next part goes.
struct Pen {
    Ui& ui;
    Box column;
    float y;

    void words(const std::string& text, Face face, Colour colour, float after)
    {
        y += ui.canvas().paragraph({column.min.x, y}, text, face, colour, column.width()) + ui.px(after);
    }
};

void drawLanguages(Pen& pen, const FrameModel& frame, Intents& intents)
{
    Ui& ui = pen.ui;
    const float height = ui.px(40);
    float x = pen.column.min.x;
    for (const std::string& language : frame.languages) {
        const bool chosen = language == frame.language;
        const ButtonLook look{ButtonKind::Secondary, chosen ? std::optional(Icon::Check) : std::nullopt, "", chosen,
                              true};
        const std::string name = ui.say("screens.ownName." + language);
        const float width = std::min(pen.column.width(), buttonWidth(ui, name, look));
        if (x + width > pen.column.max.x && x > pen.column.min.x) {
            x = pen.column.min.x;
            pen.y += height + ui.px(8);
        }
        if (button(ui, "speak " + language, boxAt({x, pen.y}, width, height), name, look))
            intents.push_back(SetInterfaceLanguage{language});
        x += width + ui.px(8);
    }
    pen.y += height + ui.px(22);
}

/// True when Enter was pressed in it.
bool drawName(Pen& pen, WelcomeState& state)
{
    Ui& ui = pen.ui;
    if (!state.opened) {
        ui.focus().set(ui.idOf(nameField));
        state.opened = true;
    }
    const Box field = boxAt({pen.column.min.x, pen.y}, std::min(pen.column.width(), ui.px(420)), ui.px(42));
    const TextBoxEvents events = textBox(ui, nameField, field, state.name, {ui.say("screens.home.namePlaceholder"), false});
    pen.y += field.height() + ui.px(6);
    pen.words(ui.say("setup.welcome.nameText"), Face::Small, ui.theme().quiet, 24);
    return events.submitted;
}

/// The ways on. Side by side where there is room.
void drawWays(Pen& pen, const WelcomeModel& model, WelcomeState& state, bool submitted, Intents& intents)
{
    Ui& ui = pen.ui;
    const ButtonLook mainLook{ButtonKind::Primary, Icon::Play, "", false, true};
    const ButtonLook skipLook{ButtonKind::Secondary, {}, "", false, true};
    const std::string mainWay = ui.say(model.hasTour ? "setup.welcome.tour" : "screens.home.add");
    const std::string skip = ui.say("setup.welcome.skip");
    const float height = ui.px(46);
    const float width = std::min(pen.column.width(), buttonWidth(ui, mainWay, mainLook));
    const std::string name = trimmed(state.name.text());
    if (button(ui, "start tour", boxAt({pen.column.min.x, pen.y}, width, height), mainWay, mainLook) || submitted)
        intents.push_back(Welcomed{name, model.hasTour});
    if (model.hasTour) {
        Point at{pen.column.min.x + width + ui.px(10), pen.y};
        const float skipWidth = std::min(pen.column.width(), buttonWidth(ui, skip, skipLook));
        if (at.x + skipWidth > pen.column.max.x)
            at = {pen.column.min.x, pen.y += height + ui.px(8)};
        if (button(ui, "skip tour", boxAt(at, skipWidth, height), skip, skipLook))
            intents.push_back(Welcomed{name, false});
    }
    pen.y += height + ui.px(10);
    if (model.hasTour)
        pen.words(ui.say("setup.welcome.tourText"), Face::Small, ui.theme().quiet, 0);
}

} // namespace

void welcomeView(Ui& ui, const WelcomeModel& model, WelcomeState& state, Intents& intents)
{
    const Box screen = ui.beginScreen();
    const Box below = belowTopBar(ui, screen, model.frame);
    const Box inner = ui.beginScroll("welcome", below, true);
    const Box page = pageIn(ui, {inner.min, {inner.max.x + ui.px(12), inner.max.y}}, 760);
    const float padding = ui.px(36);
    const float top = page.min.y + ui.px(32);
    ui.beginOver();
    Pen pen{ui, {{page.min.x + padding, top + padding}, {page.max.x - padding, page.max.y}}, top + padding};
    pen.words(ui.say("setup.welcome.title"), Face::Display, ui.theme().text, 6);
    pen.words(ui.say("setup.welcome.text"), Face::Body, ui.theme().quiet, 24);
    pen.words(ui.say("setup.welcome.language"), Face::Strong, ui.theme().text, 8);
    drawLanguages(pen, model.frame, intents);
    pen.words(ui.say("setup.welcome.name"), Face::Strong, ui.theme().text, 8);
    const bool submitted = drawName(pen, state);
    drawWays(pen, model, state, submitted, intents);
    const float bottom = pen.y + padding;
    ui.endOver([&] { cardGround(ui, {{page.min.x, top}, {page.max.x, bottom}}); });
    ui.endScroll(bottom + ui.px(24));
    topBar(ui, screen, model.frame, "", false, intents);
    ui.endScreen();
}

} // namespace keel
