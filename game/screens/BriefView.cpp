#include "screens/BriefView.h"

#include "screens/Buttons.h"
#include "screens/CoachChoice.h"
#include "screens/Meters.h"
#include "screens/ScenarioCard.h"

#include <algorithm>

namespace keel {

namespace {

float drawHead(Ui& ui, const Box& column, float y, const BriefModel& model)
{
    const Canvas canvas = ui.canvas();
    const float top = y;
    const Box channel =
        chip(ui, {column.min.x, y}, ui.say(keyOf(model.channel)), {iconOf(model.channel), ui.theme().accent, {}});
    const std::string level = ui.say(keyOfLevel(model.level));
    canvas.text({channel.max.x + ui.px(16), channel.centre().y - canvas.lineHeight(Face::Small) / 2}, level,
                Face::Small, ui.theme().quiet);
    levelDots(ui, {channel.max.x + ui.px(26) + canvas.textWidth(level, Face::Small), channel.centre().y}, model.level);
    y = channel.max.y + ui.px(14);
    y += canvas.paragraph({column.min.x, y}, model.title, Face::Display, ui.theme().text, column.width()) + ui.px(6);
    y += canvas.paragraph({column.min.x, y}, model.summary, Face::Body, ui.theme().quiet, column.width());
    return y - top;
}

struct Item {
    std::string text;
    std::optional<Icon> mark; ///< before it
};

std::vector<Item> itemsOf(const std::vector<std::string>& texts, Icon mark)
{
    std::vector<Item> out;
    for (const std::string& text : texts)
        out.push_back({text, mark});
    return out;
}

std::vector<Item> itemsOf(const std::vector<BriefModel::Means>& reach)
{
    std::vector<Item> out;
    for (const BriefModel::Means& means : reach)
        out.push_back({means.text, means.kind == BriefModel::Reach::LookUp   ? Icon::Search
                                   : means.kind == BriefModel::Reach::Others ? Icon::Transfer
                                                                             : Icon::Gift});
    return out;
}

/// A card with a heading and paragraphs; returns its height.
float drawCard(Ui& ui, const Box& column, float y, const std::string& title, const std::vector<Item>& items)
{
    const Canvas canvas = ui.canvas();
    const float padding = ui.px(20);
    const float indent = !items.empty() && items.front().mark ? ui.px(28) : 0;
    const float width = column.width() - 2 * padding - indent;
    float height = 2 * padding + canvas.textHeight(title, Face::Heading, column.width() - 2 * padding) + ui.px(4);
    for (const Item& item : items)
        height += ui.px(6) + canvas.textHeight(item.text, Face::Body, width);
    const Box card = boxAt({column.min.x, y}, column.width(), height);
    cardGround(ui, card);
    Point at = card.min + Point{padding, padding};
    at.y += canvas.paragraph(at, title, Face::Heading, ui.theme().text, column.width() - 2 * padding) + ui.px(4);
    for (const Item& item : items) {
        at.y += ui.px(6);
        if (item.mark)
            drawIcon(canvas, *item.mark, boxAt({at.x, at.y + ui.px(2)}, ui.px(17), ui.px(17)), ui.theme().accent);
        at.y += canvas.paragraph({at.x + indent, at.y}, item.text, Face::Body, ui.theme().text, width);
    }
    return height;
}

/// A language by the name that its speakers give it.
std::string nameOf(const Ui& ui, const std::string& language)
{
    const std::string key = "screens.ownName." + language;
    return ui.speaker().has(key) ? ui.say(key) : language;
}

/// When the coach speaks, under its heading; the choice is kept. Returns the height.
float drawCoach(Ui& ui, const Box& column, const BriefModel& model, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    float y = column.min.y;
    y += canvas.paragraph(column.min, ui.say("coach.choice"), Face::Heading, ui.theme().text, column.width()) + ui.px(10);
    y += coachChoice(ui, {{column.min.x, y}, column.max}, model.settings, intents) + ui.px(6);
    y += canvas.paragraph({column.min.x, y}, coachChoiceText(ui, model.settings.coach), Face::Small, ui.theme().quiet, column.width());
    return y - column.min.y;
}

void drawStartButton(Ui& ui, const Box& box, const BriefModel& model, const BriefState& state, Intents& intents)
{
    const ButtonLook look{ButtonKind::Primary, Icon::Play, "Enter", false, true};
    if (button(ui, "start", box, ui.say("screens.brief.start"), look) || ui.input().take(Key::Enter))
        intents.push_back(StartScenario{model.scenario, state.language.empty() ? model.language : state.language});
}

/// The language of the conversation, which need not be the interface's, the coach, and, where it is here, the start.
float drawStart(Ui& ui, const Box& column, float y, bool startIsHere, const BriefModel& model, BriefState& state, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    Box inside{{column.min.x + ui.px(20), y + ui.px(20)}, {column.max.x - ui.px(20), column.max.y}};
    ui.beginOver();
    inside.min.y +=
        canvas.paragraph(inside.min, ui.say("screens.brief.language"), Face::Heading, ui.theme().text, inside.width()) +
        ui.px(10);
    const std::string chosen = state.language.empty() ? model.language : state.language;
    for (const std::string& language : model.languages) {
        const ButtonLook look{ButtonKind::Secondary, language == chosen ? std::optional(Icon::Check) : std::nullopt, "",
                              language == chosen, true};
        if (button(ui, language, inside.cutTop(ui.px(40)), nameOf(ui, language), look))
            state.language = language;
        inside.min.y += ui.px(6);
    }
    inside.min.y += ui.px(12);
    inside.min.y += drawCoach(ui, inside, model, intents);
    if (startIsHere) {
        inside.min.y += ui.px(16);
        drawStartButton(ui, inside.cutTop(ui.px(48)), model, state, intents);
    }
    const Box card{{column.min.x, y}, {column.max.x, inside.min.y + ui.px(20)}};
    ui.endOver([&] { cardGround(ui, card); });
    return card.height();
}

} // namespace

void briefView(Ui& ui, const BriefModel& model, BriefState& state, Intents& intents)
{
    const Box screen = ui.beginScreen();
    Box below = belowTopBar(ui, screen, model.frame);
    const bool wide = pageIn(ui, below, 1280).width() > ui.px(820);
    const Box foot = wide ? Box{} : below.cutBottom(ui.px(48 + 24)); // the start stays in view
    const Box inner = ui.beginScroll("brief", below, true);
    Box page = pageIn(ui, {inner.min, {inner.max.x + ui.px(12), inner.max.y}}, 1280);
    const float top = page.min.y + ui.px(32);
    Box left = page;
    Box right = wide ? left.cutRight(std::max(ui.px(340), page.width() * 0.3F)) : page;
    if (wide)
        left.max.x -= ui.px(24);

    float y = top + drawHead(ui, left, top, model) + ui.px(20);
    y += drawCard(ui, left, y, ui.say("screens.brief.before"), {{model.brief, {}}}) + ui.px(16);
    if (!model.facts.empty())
        y += drawCard(ui, left, y, ui.say("screens.brief.facts"), itemsOf(model.facts, Icon::Notebook)) + ui.px(16);
    if (!model.reach.empty())
        y += drawCard(ui, left, y, ui.say("screens.brief.reach"), itemsOf(model.reach)) + ui.px(16);
    float rightY = wide ? top : y;
    rightY += drawStart(ui, right, rightY, wide, model, state, intents) + ui.px(16);
    if (!model.principles.empty())
        rightY += drawCard(ui, right, rightY, ui.say("screens.brief.principles"), itemsOf(model.principles, Icon::Check));
    ui.endScroll(std::max(y, rightY) + ui.px(24));
    if (!wide) {
        ui.canvas().line(foot.min, {foot.max.x, foot.min.y}, ui.theme().border, 1);
        drawStartButton(ui, pageIn(ui, foot, 1280).inset(0, ui.px(12)), model, state, intents);
    }
    topBar(ui, screen, model.frame, ui.say("screens.brief.title"), true, intents);
    if (ui.input().take(Key::Escape))
        intents.push_back(GoBack{});
    ui.endScreen();
}

} // namespace keel
