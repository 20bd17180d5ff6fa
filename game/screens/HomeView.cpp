#include "screens/HomeView.h"

#include "screens/Buttons.h"
#include "screens/Meters.h"
#include "screens/PracticeView.h"
#include "screens/ScenarioCard.h"
#include "screens/TextBox.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

/// The dark band keeps its colours in both themes.
constexpr Colour bandText{255, 255, 255};
constexpr Colour bandQuiet{205, 222, 224};

Colour bandGround(const Theme& theme) { return theme.dark ? theme.wash : theme.text; }

void drawWaves(const Canvas& canvas, const Box& band, Colour colour)
{
    for (int wave = 0; wave < 3; ++wave) {
        std::vector<Point> crest;
        const float base = band.max.y - canvas.px(34 - 11 * static_cast<float>(wave));
        for (float x = band.min.x; x <= band.max.x + 6; x += 6)
            crest.push_back({x, base + canvas.px(6) * std::sin(x / canvas.px(46 + 13 * static_cast<float>(wave)) +
                                                               static_cast<float>(wave) * 1.7F)});
        canvas.lines(crest, colour.seenThrough(0.35F + 0.2F * static_cast<float>(wave)), canvas.px(2));
    }
}

/// The name without the blanks around it.
std::string trimmed(const std::string& name)
{
    const auto first = name.find_first_not_of(' ');
    return first == std::string::npos ? std::string() : name.substr(first, name.find_last_not_of(' ') - first + 1);
}

void nameField(Ui& ui, const Box& row, const HomeModel& model, HomeState& state, Intents& intents)
{
    const std::string add = ui.say("screens.home.add");
    const float addWidth = buttonWidth(ui, add);
    Box field = row;
    const Box addBox = field.cutRight(addWidth);
    field.max.x -= ui.px(8);
    const TextBoxEvents events =
        textBox(ui, "new name", field, state.newName, {ui.say("screens.home.namePlaceholder"), false});
    const std::string name = trimmed(state.newName.text());
    const bool pressed = button(ui, "add", addBox, add, {ButtonKind::Primary, {}, "", false, !name.empty()});
    if ((events.submitted || pressed) && !name.empty()) {
        intents.push_back(AddPerson{name});
        state.newName.setText("");
        state.adding = false;
    }
    if (!model.people.empty() && events.focused)
        state.adding = true;
}

/// The names that can be chosen, in rows. Returns the height taken.
float peopleChips(Ui& ui, const Box& area, const HomeModel& model, HomeState& state, Intents& intents)
{
    const float height = ui.px(36);
    Point at = area.min;
    const auto place = [&](float width) {
        if (at.x + width > area.max.x && at.x > area.min.x)
            at = {area.min.x, at.y + height + ui.px(8)};
        const Box box = boxAt(at, std::min(width, area.width()), height);
        at.x += width + ui.px(8);
        return box;
    };
    for (const std::string& name : model.people) {
        const ButtonLook look{
            name == model.person ? ButtonKind::Secondary : ButtonKind::Secondary, {}, "", name == model.person, true};
        if (button(ui, name, place(buttonWidth(ui, name)), name, look))
            intents.push_back(ChoosePerson{name});
    }
    const std::string other = ui.say("screens.home.someoneElse");
    const ButtonLook plus{ButtonKind::Secondary, Icon::Plus, "", state.adding, true};
    if (button(ui, "someone else", place(buttonWidth(ui, other, plus)), other, plus))
        state.adding = !state.adding;
    return at.y + height - area.min.y;
}

/// How high the names and the field for a new one are where they stand below the title.
float whoHeight(const Ui& ui, float width, const HomeModel& model, const HomeState& state)
{
    const float row = ui.px(36 + 8);
    float height = ui.canvas().lineHeight(Face::SmallStrong) + ui.px(8);
    float x = 0;
    std::size_t rows = model.people.empty() ? 0 : 1;
    const auto add = [&](float chip) {
        if (x > 0 && x + chip > width) {
            ++rows;
            x = 0;
        }
        x += chip + ui.px(8);
    };
    for (const std::string& name : model.people)
        add(buttonWidth(ui, name));
    if (!model.people.empty())
        add(buttonWidth(ui, ui.say("screens.home.someoneElse"), {ButtonKind::Secondary, Icon::Plus, "", state.adding, true}));
    height += static_cast<float>(rows) * row;
    return model.people.empty() || state.adding ? height + ui.px(40) : height;
}

/// The band at the top: what this is for, and who practises.
float drawBand(Ui& ui, const Box& page, const HomeModel& model, HomeState& state, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const bool wide = page.width() > ui.px(820);
    const float half = wide ? page.width() * 0.5F - ui.px(48) : page.width() - ui.px(64);
    const std::string title = model.person.empty() ? ui.say("screens.home.welcome")
                                                   : ui.say("screens.home.welcomeBack", {{"name", model.person}});
    const float words = canvas.textHeight(title, Face::Display, half) + ui.px(8) +
                        canvas.textHeight(ui.say("screens.home.tagline"), Face::Body, half);
    const float below = wide ? 0 : ui.px(20) + whoHeight(ui, page.width() - ui.px(64), model, state) - ui.px(8);
    const Box band = boxAt(page.min, page.width(), std::max(ui.px(wide ? 184.0F : 0.0F), words + ui.px(88) + below));
    canvas.fill(band, bandGround(ui.theme()), ui.px(16));
    canvas.clip(band);
    drawWaves(canvas, band, ui.theme().sand);
    canvas.unclip();
    canvas.roundCorners(band, ui.theme().paper, ui.px(16));

    Point at{band.min.x + ui.px(32), band.min.y + ui.px(28)};
    at.y += canvas.paragraph(at, title, Face::Display, bandText, half) + ui.px(8);
    at.y += canvas.paragraph(at, ui.say("screens.home.tagline"), Face::Body, bandQuiet, half);

    Box who = wide ? Box{{band.centre().x + ui.px(24), band.min.y + ui.px(28)}, {band.max.x - ui.px(32), band.max.y}}
                   : Box{{band.min.x + ui.px(32), at.y + ui.px(20)}, {band.max.x - ui.px(32), band.max.y}};
    canvas.text(who.min, ui.say(model.people.empty() ? "screens.home.yourName" : "screens.home.who"), Face::SmallStrong,
                bandQuiet);
    who.min.y += canvas.lineHeight(Face::SmallStrong) + ui.px(8);
    if (!model.people.empty())
        who.min.y += peopleChips(ui, who, model, state, intents) + ui.px(8);
    if (model.people.empty() || state.adding)
        nameField(ui, boxAt(who.min, who.width(), ui.px(40)), model, state, intents);
    return band.height();
}

float drawUnfinished(Ui& ui, const Box& page, float top, const HomeModel::Unfinished& left, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const Box strip = boxAt({page.min.x, top}, page.width(), ui.px(76));
    canvas.fill(strip, ui.theme().wash, ui.px(12));
    cardEdge(ui, strip, ui.theme().accent);
    const std::string label = ui.say("screens.home.continue");
    const ButtonLook look{ButtonKind::Primary, Icon::Play, "", false, true};
    const float width = buttonWidth(ui, label, look);
    const Box press = boxAt({strip.max.x - ui.px(20) - width, strip.centre().y - ui.px(20)}, width, ui.px(40));
    const float room = press.min.x - strip.min.x - ui.px(44);
    canvas.textWithin({strip.min.x + ui.px(24), strip.min.y + ui.px(14)}, left.title, Face::Strong, ui.theme().text,
                      room);
    const std::string detail =
        ui.say("screens.home.unfinished", {{"count", std::to_string(left.replies)}, {"when", left.when}});
    canvas.textWithin({strip.min.x + ui.px(24), strip.min.y + ui.px(40)}, detail, Face::Small, ui.theme().quiet, room);
    if (button(ui, "continue", press, label, look))
        intents.push_back(ContinueAttempt{left.attempt});
    return strip.height();
}

/// The heading of the list, with the ways to the other screens at its end.
float drawListHeading(Ui& ui, const Box& page, float top, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const float height = ui.px(40);
    const ButtonLook teamLook{ButtonKind::Secondary, Icon::People, "", false, true};
    const ButtonLook gearLook{ButtonKind::Secondary, Icon::Gear, "", false, true};
    const std::string team = ui.say("screens.home.team");
    const std::string settings = ui.say("screens.home.settings");
    Box row = boxAt({page.min.x, top}, page.width(), height);
    const Box settingsBox = row.cutRight(buttonWidth(ui, settings, gearLook));
    row.cutRight(ui.px(8));
    const Box teamBox = row.cutRight(buttonWidth(ui, team, teamLook));
    canvas.textWithin({row.min.x, row.centre().y - canvas.lineHeight(Face::Title) / 2},
                      ui.say("screens.home.scenarios"), Face::Title, ui.theme().text, row.width());
    if (button(ui, "team", teamBox, team, teamLook))
        intents.push_back(OpenManager{});
    if (button(ui, "settings", settingsBox, settings, gearLook))
        intents.push_back(OpenSettings{});
    return height;
}

float drawCards(Ui& ui, const Box& page, float top, const HomeModel& model, Intents& intents)
{
    const float gap = ui.px(16);
    const int columns = std::max(1, static_cast<int>((page.width() + gap) / (ui.px(340) + gap)));
    const float width = (page.width() - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    float y = top;
    for (std::size_t first = 0; first < model.scenarios.size(); first += static_cast<std::size_t>(columns)) {
        const std::size_t last = std::min(model.scenarios.size(), first + static_cast<std::size_t>(columns));
        float height = 0;
        for (std::size_t i = first; i < last; ++i)
            height = std::max(height, scenarioCardHeight(ui, model.scenarios[i], width));
        for (std::size_t i = first; i < last; ++i) {
            const float x = page.min.x + static_cast<float>(i - first) * (width + gap);
            if (scenarioCard(ui, model.scenarios[i], boxAt({x, y}, width, height)))
                intents.push_back(OpenBrief{model.scenarios[i].scenario});
        }
        y += height + gap;
    }
    if (model.scenarios.empty())
        y += ui.canvas().paragraph({page.min.x, y}, ui.say(model.loading ? "setup.gettingReady" : "screens.home.noScenarios"), Face::Body, ui.theme().quiet,
                                   page.width());
    return y - top;
}

} // namespace

void homeView(Ui& ui, const HomeModel& model, HomeState& state, Intents& intents)
{
    const Box screen = ui.beginScreen();
    const Box below = belowTopBar(ui, screen, model.frame);
    const Box inner = ui.beginScroll("home", below, true);
    Box page = pageIn(ui, {inner.min, {inner.max.x + ui.px(12), inner.max.y}}, 1320);
    page.min.y += ui.px(24);
    float y = page.min.y + drawBand(ui, page, model, state, intents) + ui.px(16);
    if (model.unfinished)
        y += drawUnfinished(ui, page, y, *model.unfinished, intents) + ui.px(8);
    if (model.practice)
        y += practiceCard(ui, page, y, *model.practice, intents) + ui.px(8);
    y += ui.px(8) + drawListHeading(ui, page, y + ui.px(8), intents) + ui.px(16);
    y += drawCards(ui, page, y, model, intents);
    if (model.brokenScenarios > 0)
        y += ui.canvas().paragraph({page.min.x, y},
                                   ui.say("screens.home.broken", {{"count", std::to_string(model.brokenScenarios)}}),
                                   Face::Small, ui.theme().poor, page.width());
    ui.endScroll(y + ui.px(24));
    topBar(ui, screen, model.frame, "", false, intents);
    ui.endScreen();
}

} // namespace keel
