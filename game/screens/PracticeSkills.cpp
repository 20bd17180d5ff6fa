#include "screens/PracticePanels.h"

#include "practice/Spacing.h"
#include "screens/Buttons.h"
#include "screens/Card.h"
#include "screens/Meters.h"

#include <algorithm>

namespace keel {

namespace {

/// Five marks, as many filled as the skill is held; told in words beside them.
float drawHold(const Ui& ui, Point at, int hold)
{
    const Canvas canvas = ui.canvas();
    const float width = ui.px(13);
    for (int i = 0; i < mostHold; ++i) {
        const Box box = boxAt({at.x + static_cast<float>(i) * (width + ui.px(3)), at.y}, width, ui.px(7));
        canvas.fill(box, i < hold ? (hold >= heldFrom ? ui.theme().good : ui.theme().sand) : ui.theme().border, ui.px(2));
    }
    return static_cast<float>(mostHold) * (width + ui.px(3));
}

float rowHeight(const Ui& ui, const PracticeModel::SkillRow& row, float width)
{
    const Canvas canvas = ui.canvas();
    return canvas.textHeight(row.skill, Face::Body, width) + canvas.lineHeight(Face::Small) + ui.px(22);
}

void drawRow(Ui& ui, const Box& box, const PracticeModel::SkillRow& row)
{
    const Canvas canvas = ui.canvas();
    const Theme& theme = ui.theme();
    float y = box.min.y + ui.px(8);
    y += canvas.paragraph({box.min.x, y}, row.skill, Face::Body, theme.text, box.width()) + ui.px(3);
    const float pips = drawHold(ui, {box.min.x, y + canvas.lineHeight(Face::Small) / 2 - ui.px(3)}, row.hold);
    const std::string right = row.moments > 0 ? ui.say("practice.row", {{"passed", std::to_string(row.passed)}, {"moments", std::to_string(row.moments)}, {"due", row.due}}) : row.due;
    const Face face = row.today ? Face::SmallStrong : Face::Small;
    const float rightWidth = canvas.textWidth(right, face);
    canvas.textWithin({box.min.x + pips + ui.px(8), y}, row.holdText, Face::Small, theme.quiet, box.width() - pips - rightWidth - ui.px(20));
    canvas.text({box.max.x - rightWidth, y}, right, face, row.today ? theme.accent : theme.quiet);
    canvas.line({box.min.x, box.max.y}, box.max, theme.border, 1);
}

/// All skills in two columns where there is room, down the first and then the second.
float drawRows(Ui& ui, const Box& column, const PracticeModel& model)
{
    const float gap = ui.px(36);
    const bool wide = column.width() > ui.px(700);
    const float width = wide ? (column.width() - gap) / 2 : column.width();
    const std::size_t perColumn = wide ? (model.rows.size() + 1) / 2 : model.rows.size();
    float bottom = column.min.y;
    float y = column.min.y;
    for (std::size_t i = 0; i < model.rows.size(); ++i) {
        if (i == perColumn)
            y = column.min.y;
        const float x = column.min.x + (i >= perColumn ? width + gap : 0);
        const Box box = boxAt({x, y}, width, rowHeight(ui, model.rows[i], width));
        drawRow(ui, box, model.rows[i]);
        if (i % 4 == 0 && i < perColumn)
            ui.spot("skill " + std::to_string(i), box); // so that arrow keys bring it into view
        y = box.max.y;
        bottom = std::max(bottom, y);
    }
    return bottom - column.min.y;
}

float drawHead(Ui& ui, const Box& column, const PracticeModel& model)
{
    const Canvas canvas = ui.canvas();
    const Theme& theme = ui.theme();
    float y = column.min.y;
    y += canvas.paragraph({column.min.x, y}, model.title, Face::Display, theme.text, column.width()) + ui.px(6);
    y += canvas.paragraph({column.min.x, y}, model.text, Face::Body, theme.quiet, column.width()) + ui.px(14);
    y += canvas.paragraph({column.min.x, y}, model.held, Face::SmallStrong, theme.text, column.width()) + ui.px(5);
    bar(ui, {{column.min.x, y}, {column.max.x, y + ui.px(6)}}, model.heldPart, theme.good);
    y += ui.px(6 + 10);
    if (!model.next.empty())
        y += canvas.paragraph({column.min.x, y}, model.next, Face::Small, theme.quiet, column.width()) + ui.px(4);
    return y - column.min.y;
}

/// By when: a few distances, in rows where they do not fit beside each other.
float drawNeed(Ui& ui, const Box& column, const PracticeModel& model, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    float y = column.min.y;
    y += canvas.paragraph({column.min.x, y}, ui.say("practice.needed"), Face::Strong, ui.theme().text, column.width());
    const std::string text = model.neededOn.empty() ? ui.say("practice.needed.text") : model.neededOn + " · " + ui.say("practice.needed.text");
    y += canvas.paragraph({column.min.x, y}, text, Face::Small, ui.theme().quiet, column.width()) + ui.px(10);
    float x = column.min.x;
    for (std::size_t i = 0; i < model.needs.size(); ++i) {
        const bool chosen = i == model.need;
        const ButtonLook look{ButtonKind::Secondary, chosen ? std::optional(Icon::Check) : std::nullopt, "", chosen, true};
        const float width = buttonWidth(ui, model.needs[i].label, look);
        if (x + width > column.max.x && x > column.min.x) {
            x = column.min.x;
            y += ui.px(48);
        }
        if (button(ui, "need " + std::to_string(model.needs[i].days), boxAt({x, y}, width, ui.px(40)), model.needs[i].label, look))
            intents.push_back(Practise{NeedSkillsIn{model.needs[i].days}});
        x += width + ui.px(8);
    }
    return y + ui.px(40) - column.min.y;
}

float drawButtons(Ui& ui, const Box& column, const PracticeModel& model, Intents& intents)
{
    ButtonRow row{column.min};
    const bool over = model.step == PracticeModel::Step::Summary;
    if (over && row.primary(ui, "done", ui.say("practice.summary.home"), Icon::Check))
        intents.push_back(GoHome{});
    const std::string start = ui.say(model.anythingDue ? "practice.home.start" : "practice.home.ahead");
    if (!model.canPractise)
        ui.canvas().paragraph(row.at + Point{0, ui.px(9)}, ui.say("practice.nothing"), Face::Body, ui.theme().quiet, column.max.x - row.at.x);
    else if (over ? row.secondary(ui, "practise", start, Icon::Play) : row.primary(ui, "practise", start, Icon::Play))
        intents.push_back(Practise{StartDrills{}});
    if (over)
        return ui.px(40);
    const std::string certificates = ui.say("practice.certificates");
    const ButtonLook look{ButtonKind::Secondary, Icon::Check, "", false, true};
    const float width = buttonWidth(ui, certificates, look);
    const bool beside = model.canPractise && row.at.x + width <= column.max.x;
    const Point at = beside ? row.at : Point{column.min.x, column.min.y + ui.px(48)};
    if (button(ui, "certificates", boxAt(at, width, ui.px(40)), certificates, look))
        intents.push_back(OpenCertificates{});
    return at.y + ui.px(40) - column.min.y;
}

} // namespace

float practiceSkills(Ui& ui, const Box& column, const PracticeModel& model, Intents& intents)
{
    const float height = card(ui, column, {28}, [&](const Box& inner) {
        float y = inner.min.y;
        y += drawHead(ui, inner, model) + ui.px(14);
        y += drawButtons(ui, {{inner.min.x, y}, inner.max}, model, intents) + ui.px(20);
        y += drawRows(ui, {{inner.min.x, y}, inner.max}, model) + ui.px(28);
        y += drawNeed(ui, {{inner.min.x, y}, inner.max}, model, intents);
        return y - inner.min.y;
    });
    // What no control has taken.
    if (ui.input().take(Key::Enter)) {
        if (model.step == PracticeModel::Step::Summary)
            intents.push_back(GoHome{});
        else if (model.canPractise)
            intents.push_back(Practise{StartDrills{}});
    }
    return height;
}

} // namespace keel
