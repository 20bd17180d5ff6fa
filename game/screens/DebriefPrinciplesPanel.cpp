#include "screens/Card.h"
#include "screens/DebriefPanels.h"
#include "screens/Meters.h"

#include <algorithm>

namespace keel {

namespace {

/// Whether it was met, where it is from, and, with its card, what it asks for.
std::string detailOf(const Ui& ui, const DebriefPrinciple& principle)
{
    std::string detail = ui.say(principle.met ? "reports.debrief.met" : "reports.debrief.not-met") + " · " +
                         ui.say("debrief.principle.source", {{"id", principle.id.str()}, {"source", principle.source}});
    if (!principle.explained)
        return detail;
    if (!principle.text.empty())
        detail += "\n" + principle.text;
    if (!principle.good.empty())
        detail += "\n" + ui.say("debrief.principle.good", {{"text", principle.good}});
    if (!principle.bad.empty())
        detail += "\n" + ui.say("debrief.principle.bad", {{"text", principle.bad}});
    return detail;
}

float drawPrinciple(const Ui& ui, const Box& column, const DebriefPrinciple& principle)
{
    const Canvas canvas = ui.canvas();
    const float indent = ui.px(30);
    const float width = column.width() - indent;
    float y = column.min.y;
    drawIcon(canvas, principle.met ? Icon::Check : Icon::Flag, boxAt({column.min.x, y + ui.px(2)}, ui.px(18), ui.px(18)),
             principle.met ? ui.theme().good : ui.theme().mixed);
    y += canvas.paragraph({column.min.x + indent, y}, principle.title, Face::Body, ui.theme().text, width);
    y += canvas.paragraph({column.min.x + indent, y}, detailOf(ui, principle), Face::Small, ui.theme().quiet, width);
    return y - column.min.y + ui.px(10);
}

/// In two columns where there is room, each principle in the one that is shorter by then.
float drawAll(const Ui& ui, const Box& column, const std::vector<DebriefPrinciple>& principles)
{
    const bool wide = column.width() > ui.px(720);
    const float gap = ui.px(32);
    const float width = wide ? (column.width() - gap) / 2 : column.width();
    float heights[2]{};
    for (const DebriefPrinciple& principle : principles) {
        const bool right = wide && heights[1] < heights[0];
        const Point at{column.min.x + (right ? width + gap : 0), column.min.y + heights[right ? 1 : 0]};
        heights[right ? 1 : 0] += drawPrinciple(ui, boxAt(at, width, 0), principle);
    }
    return std::max(heights[0], heights[1]);
}

} // namespace

float debriefPrinciples(Ui& ui, const Box& column, const Debrief& debrief)
{
    if (debrief.principles.empty())
        return 0;
    return card(ui, column, {22, "principles"}, [&](const Box& inner) {
        const float title = sectionTitle(ui, inner.min, ui.say("reports.debrief.principles"), inner.width()) + ui.px(4);
        return title + drawAll(ui, {inner.min + Point{0, title}, inner.max}, debrief.principles) - ui.px(8);
    }) + ui.px(16);
}

} // namespace keel
