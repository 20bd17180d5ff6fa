#include "screens/CourseChart.h"
#include "screens/Card.h"
#include "screens/DebriefPanels.h"

#include <algorithm>
#include <functional>

namespace keel {

namespace {

/// One line of an outcome card: a sign, what it is, what became of it.
struct OutcomeLine {
    Icon icon = Icon::Check;
    Colour ink;
    std::string text;
    std::string detail;
};

float drawLines(Ui& ui, const Box& column, const std::vector<OutcomeLine>& lines)
{
    const Canvas canvas = ui.canvas();
    const float indent = ui.px(30);
    float y = column.min.y;
    for (const OutcomeLine& line : lines) {
        drawIcon(canvas, line.icon, boxAt({column.min.x, y + ui.px(2)}, ui.px(18), ui.px(18)), line.ink);
        y += canvas.paragraph({column.min.x + indent, y}, line.text, Face::Body, ui.theme().text,
                              column.width() - indent);
        if (!line.detail.empty())
            y += canvas.paragraph({column.min.x + indent, y}, line.detail, Face::Small, ui.theme().quiet,
                                  column.width() - indent);
        y += ui.px(8);
    }
    return y - column.min.y;
}

std::string withTurn(const Ui& ui, const std::string& words, int turn)
{
    return turn > 0 ? words + " · " + ui.say("reports.debrief.turn", {{"number", std::to_string(turn)}}) : words;
}

std::vector<OutcomeLine> goalLines(const Ui& ui, const Debrief& debrief)
{
    std::vector<OutcomeLine> out;
    for (const DebriefGoal& goal : debrief.goals)
        out.push_back(
            {goal.reached ? Icon::Check : Icon::Cross, goal.reached ? ui.theme().good : ui.theme().quiet, goal.text,
             withTurn(ui, ui.say(goal.reached ? "reports.debrief.reached" : "reports.debrief.open"), goal.turn)});
    return out;
}

std::vector<OutcomeLine> promiseLines(const Ui& ui, const Debrief& debrief)
{
    std::vector<OutcomeLine> out;
    for (const DebriefPromise& promise : debrief.promises)
        out.push_back({promise.keepable ? Icon::Check : Icon::Alert,
                       promise.keepable ? ui.theme().good : ui.theme().poor, promise.text,
                       withTurn(ui, ui.say(promise.stateKey()) + ": " + promise.fate, promise.turn)});
    return out;
}

std::vector<OutcomeLine> opportunityLines(const Ui& ui, const Debrief& debrief)
{
    std::vector<OutcomeLine> out;
    for (const bool taken : {false, true})
        for (const DebriefOpportunity& chance : debrief.opportunities)
            if (chance.taken == taken)
                out.push_back(
                    {taken ? Icon::Check : Icon::Eye, taken ? ui.theme().good : ui.theme().mixed, chance.text,
                     withTurn(ui, ui.say(taken ? "reports.debrief.taken" : "reports.debrief.missed"), chance.turn) +
                         (taken || chance.customerLine.empty()
                              ? ""
                              : "\n" + ui.say("reports.quote", {{"text", chance.customerLine}}))});
    return out;
}

float drawOutcome(Ui& ui, const Box& column, const std::string& title, const std::vector<OutcomeLine>& lines)
{
    if (lines.empty())
        return 0;
    return card(ui, column, {}, [&](const Box& inner) {
        const float heading = sectionTitle(ui, inner.min, title, inner.width()) + ui.px(4);
        return heading + drawLines(ui, {inner.min + Point{0, heading}, inner.max}, lines) - ui.px(8);
    }) + ui.px(16);
}

} // namespace

float debriefCourse(Ui& ui, const Box& column, const Debrief& debrief)
{
    const float padding = ui.px(22);
    const Box card = boxAt(column.min, column.width(), ui.px(330));
    cardGround(ui, card);
    Box inner = card.inset(padding);
    inner.min.y += sectionTitle(ui, inner.min, ui.say("reports.debrief.course"), inner.width());
    std::vector<ChartLine> lines{{ui.say("reports.anger"), {}, ui.theme().anger},
                                 {ui.say("reports.trust"), {}, ui.theme().trust},
                                 {ui.say("reports.patience"), {}, ui.theme().patience}};
    int marked = -1;
    for (std::size_t i = 0; i < debrief.course.size(); ++i) {
        const DebriefPoint& point = debrief.course[i];
        if (debrief.hardestTurn == point.turn)
            marked = static_cast<int>(i);
        for (const auto& [line, level] : {std::pair{0, point.anger}, {1, point.trust}, {2, point.patience}})
            lines[static_cast<std::size_t>(line)].values.push_back(static_cast<float>(level.thousandths()) / 1000.0F);
    }
    courseChart(ui, inner, lines, marked, ui.say("reports.debrief.hardest"));
    return card.height();
}

float debriefOutcomes(Ui& ui, const Box& column, const Debrief& debrief)
{
    const bool wide = column.width() > ui.px(760);
    const float gap = ui.px(16);
    Box left = column;
    if (wide)
        left.max.x = column.centre().x - gap / 2;
    Box right = wide ? Box{{column.centre().x + gap / 2, column.min.y}, column.max} : left;
    left.min.y += drawOutcome(ui, left, ui.say("reports.debrief.opportunities"), opportunityLines(ui, debrief));
    if (!wide)
        right.min.y = left.min.y;
    right.min.y += drawOutcome(ui, right, ui.say("reports.debrief.goals"), goalLines(ui, debrief));
    right.min.y += drawOutcome(ui, right, ui.say("reports.debrief.promises"), promiseLines(ui, debrief));
    return std::max(left.min.y, right.min.y) - column.min.y;
}

} // namespace keel
