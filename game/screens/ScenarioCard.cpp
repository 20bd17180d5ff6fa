#include "screens/ScenarioCard.h"

#include "screens/Meters.h"
#include "screens/TopBar.h"

#include <tuple>

namespace keel {

namespace {

constexpr float padding = 20;
constexpr float headRow = 36;
constexpr float footRow = 30;

void drawHead(const Ui& ui, const HomeModel::Card& card, const Box& row)
{
    const Canvas canvas = ui.canvas();
    const float side = ui.px(36);
    const Point centre{row.min.x + side / 2, row.centre().y};
    canvas.disc(centre, side / 2, ui.theme().wash);
    drawIcon(canvas, iconOf(card.channel), boxAt(centre - Point{side, side} * 0.28F, side * 0.56F, side * 0.56F),
             ui.theme().accent);
    const float dots = ui.px(34);
    const std::string level = ui.say(keyOfLevel(card.level));
    const float levelWidth = canvas.textWidth(level, Face::Small);
    canvas.text({row.max.x - dots - levelWidth - ui.px(8), row.centre().y - canvas.lineHeight(Face::Small) / 2}, level,
                Face::Small, ui.theme().quiet);
    levelDots(ui, {row.max.x - dots, row.centre().y}, card.level);
    canvas.textWithin({row.min.x + side + ui.px(10), row.centre().y - canvas.lineHeight(Face::SmallStrong) / 2},
                      ui.say(keyOf(card.channel)), Face::SmallStrong, ui.theme().accent,
                      row.width() - side - dots - levelWidth - ui.px(30));
}

void drawFoot(const Ui& ui, const HomeModel::Card& card, const Box& row)
{
    const Canvas canvas = ui.canvas();
    canvas.line(row.min, {row.max.x, row.min.y}, ui.theme().border, 1);
    const float y = row.max.y - canvas.lineHeight(Face::Small);
    std::string languages;
    for (const std::string& language : card.languages)
        languages += (languages.empty() ? "" : " · ") + languageCode(language);
    canvas.text({row.min.x, y}, languages, Face::Small, ui.theme().quiet);
    if (!card.best) {
        const std::string fresh = ui.say("screens.home.notPlayed");
        canvas.text({row.max.x - canvas.textWidth(fresh, Face::Small), y}, fresh, Face::Small, ui.theme().quiet);
        return;
    }
    float x = row.max.x;
    for (const auto& [dimension, score, ink] :
         {std::tuple{Dimension::Courtesy, card.best->courtesy, ui.theme().courtesy},
          {Dimension::Resolution, card.best->resolution, ui.theme().resolution},
          {Dimension::Empathy, card.best->empathy, ui.theme().empathy}}) {
        const std::string number = std::to_string(score);
        x -= canvas.textWidth(number, Face::SmallStrong);
        canvas.text({x, y}, number, Face::SmallStrong, ui.theme().text);
        x -= ui.px(20);
        drawIcon(canvas, iconOf(dimension), boxAt({x, y + ui.px(1)}, ui.px(16), ui.px(16)), ink);
        x -= ui.px(10);
    }
    const std::string best = ui.say("screens.home.best");
    canvas.text({x - canvas.textWidth(best, Face::Small), y}, best, Face::Small, ui.theme().quiet);
}

} // namespace

std::string keyOf(Channel channel) { return "screens.channel." + std::string(idOf(channel)); }
std::string keyOfLevel(int level) { return "screens.level." + std::to_string(level); }

float scenarioCardHeight(const Ui& ui, const HomeModel::Card& card, float width)
{
    const Canvas canvas = ui.canvas();
    const float inner = width - ui.px(2 * padding);
    return ui.px(2 * padding + headRow + 12 + 6 + 16 + footRow) + canvas.textHeight(card.title, Face::Heading, inner) +
           canvas.textHeight(card.summary, Face::Body, inner);
}

bool scenarioCard(Ui& ui, const HomeModel::Card& card, const Box& box)
{
    const Touch touch = ui.touch(card.scenario.str(), box);
    ui.describe(card.title + ". " + card.summary);
    const Canvas canvas = ui.canvas();
    cardGround(ui, box, touch.hovered);
    if (touch.focused)
        ui.ring(box, ui.px(12));
    Box inner = box.inset(ui.px(padding));
    drawHead(ui, card, inner.cutTop(ui.px(headRow)));
    drawFoot(ui, card, inner.cutBottom(ui.px(footRow)));
    inner.min.y += ui.px(12);
    inner.min.y += canvas.paragraph(inner.min, card.title, Face::Heading, ui.theme().text, inner.width()) + ui.px(6);
    canvas.paragraph(inner.min, card.summary, Face::Body, ui.theme().quiet, inner.width());
    return touch.pressed;
}

} // namespace keel
