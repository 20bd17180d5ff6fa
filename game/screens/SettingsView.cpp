#include "screens/SettingsView.h"

#include "screens/Buttons.h"
#include "screens/CoachChoice.h"
#include "screens/Meters.h"
#include "screens/ScenarioCard.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace keel {

namespace {

constexpr std::array sizes{80, 90, 100, 110, 125, 150, 175, 200};

/// A row of the card: what it is, in a word and a sentence, and under it what can be chosen.
float drawLabel(const Ui& ui, const Box& column, float y, const std::string& title, const std::string& text)
{
    const Canvas canvas = ui.canvas();
    float height = canvas.paragraph({column.min.x, y}, title, Face::Strong, ui.theme().text, column.width());
    height += canvas.paragraph({column.min.x, y + height}, text, Face::Small, ui.theme().quiet, column.width());
    return height + ui.px(10);
}

float drawLanguages(Ui& ui, const Box& column, float y, const SettingsModel& model, Intents& intents)
{
    const float gap = ui.px(8);
    const float top = y;
    float x = column.min.x;
    for (const std::string& language : model.frame.languages) {
        const std::string name = ui.say("screens.ownName." + language);
        const bool chosen = language == model.frame.language;
        const ButtonLook look{ButtonKind::Secondary, chosen ? std::optional(Icon::Check) : std::nullopt, "", chosen,
                              true};
        const float width = buttonWidth(ui, name, look);
        if (x + width > column.max.x && x > column.min.x) {
            x = column.min.x;
            y += ui.px(40) + gap;
        }
        if (button(ui, language, boxAt({x, y}, width, ui.px(40)), name, look))
            intents.push_back(SetInterfaceLanguage{language});
        x += width + gap;
    }
    return y + ui.px(40) - top;
}

void drawTheme(Ui& ui, const Box& row, const SettingsModel& model, Intents& intents)
{
    float x = row.min.x;
    for (const auto& [id, key, icon] :
         {std::tuple{"light", "screens.bar.light", Icon::Sun}, {"dark", "screens.bar.dark", Icon::Moon}}) {
        const ButtonLook look{ButtonKind::Secondary, icon, "", model.frame.theme == id, true};
        const std::string label = ui.say(key);
        const float width = buttonWidth(ui, label, look);
        if (button(ui, key, boxAt({x, row.min.y}, width, row.height()), label, look))
            intents.push_back(SetTheme{id});
        x += width + ui.px(8);
    }
}

void drawSizes(Ui& ui, const Box& row, const SettingsModel& model, Intents& intents)
{
    std::vector<Segment> all;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        all.push_back({"size " + std::to_string(sizes[i]), std::to_string(sizes[i])});
        if (std::abs(sizes[i] - model.textSize) < std::abs(sizes[chosen] - model.textSize))
            chosen = i;
    }
    const Box box{row.min, {row.min.x + std::min(row.width(), segmentsWidth(ui, all) + ui.px(64)), row.max.y}};
    if (const auto picked = segments(ui, "sizes", box, all, chosen))
        intents.push_back(SetTextSize{sizes[*picked]});
}

} // namespace

void settingsView(Ui& ui, const SettingsModel& model, Intents& intents)
{
    const Box screen = ui.beginScreen();
    const Box below = belowTopBar(ui, screen, model.frame);
    const Box inner = ui.beginScroll("settings", below, true);
    const Box page = pageIn(ui, {inner.min, {inner.max.x + ui.px(12), inner.max.y}}, 860);
    const float top = page.min.y + ui.px(32);
    const float padding = ui.px(28);
    const Box column{{page.min.x + padding, top + padding}, {page.max.x - padding, page.max.y}};
    ui.beginOver();
    float y = column.min.y;
    y += drawLabel(ui, column, y, ui.say("screens.settings.language"), ui.say("screens.settings.languageText"));
    y += drawLanguages(ui, column, y, model, intents) + ui.px(28);
    y += drawLabel(ui, column, y, ui.say("screens.settings.theme"), ui.say("screens.settings.themeText"));
    drawTheme(ui, boxAt({column.min.x, y}, column.width(), ui.px(40)), model, intents);
    y += ui.px(40 + 28);
    y += drawLabel(ui, column, y, ui.say("screens.settings.size"), ui.say("screens.settings.sizeText"));
    drawSizes(ui, boxAt({column.min.x, y}, column.width(), ui.px(40)), model, intents);
    y += ui.px(40 + 28);
    y += drawLabel(ui, column, y, ui.say("coach.choice"), coachChoiceText(ui, model.settings.coach));
    y += coachChoice(ui, {{column.min.x, y}, {column.min.x + std::min(column.width(), ui.px(420)), column.max.y}}, model.settings, intents) +
         ui.px(28);
    y += drawLabel(ui, column, y, ui.say("screens.settings.places"),
                   ui.say("screens.settings.records", {{"place", model.recordsPlace}}) + "\n" +
                       ui.say("screens.settings.data", {{"place", model.dataPlace}}));
    ui.endOver([&] { cardGround(ui, {{page.min.x, top}, {page.max.x, y + padding - ui.px(10)}}); });
    ui.endScroll(y + padding + ui.px(24));
    topBar(ui, screen, model.frame, ui.say("screens.settings.title"), true, intents);
    if (ui.input().take(Key::Escape))
        intents.push_back(GoBack{});
    ui.endScreen();
}

} // namespace keel
