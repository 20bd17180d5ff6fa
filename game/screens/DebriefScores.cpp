#include "screens/DebriefPanels.h"

#include <algorithm>
#include <tuple>

namespace keel {

std::string pointsText(int points)
{
    if (points < 0)
        return "−" + std::to_string(-points);
    return points > 0 ? "+" + std::to_string(points) : std::string("0");
}

Colour inkOf(const Theme& theme, Dimension dimension)
{
    switch (dimension) {
    case Dimension::Empathy: return theme.empathy;
    case Dimension::Resolution: return theme.resolution;
    case Dimension::Courtesy: return theme.courtesy;
    }
    return theme.accent;
}

Colour inkOf(const Theme& theme, EndingKind kind)
{
    switch (kind) {
    case EndingKind::Good: return theme.good;
    case EndingKind::Mixed: return theme.mixed;
    case EndingKind::Poor: return theme.poor;
    case EndingKind::Safe: return theme.accent;
    }
    return theme.accent;
}

std::string keyOf(Dimension dimension) { return "reports." + std::string(idOf(dimension)); }

float debriefEnding(Ui& ui, const Box& column, const Debrief& debrief, const std::string& trainee)
{
    const Canvas canvas = ui.canvas();
    const Theme& theme = ui.theme();
    const float padding = ui.px(28);
    const float width = column.width() - 2 * padding;
    const Colour ink = debrief.ending ? inkOf(theme, debrief.ending->kind) : theme.quiet;
    float y = column.min.y + ui.px(24);
    const float left = column.min.x + padding;
    ui.beginOver();
    const std::string kind = debrief.ending ? ui.say("reports.ending." + std::string(idOf(debrief.ending->kind)))
                                            : ui.say("reports.unfinished");
    Box last = chip(ui, {left, y}, kind, {debrief.passed ? Icon::Check : Icon::Flag, ink, ink.seenThrough(0.13F)});
    last = chip(ui, {last.max.x + ui.px(8), y}, ui.say(debrief.passed ? "reports.passed" : "reports.not-passed"),
                debrief.passed ? ChipLook{{}, theme.text, {}} : ChipLook{{}, theme.poor, theme.poor.seenThrough(0.13F)});
    if (debrief.practice)
        last = chip(ui, {last.max.x + ui.px(8), y}, ui.say("rewind.practice"), {Icon::Replay, theme.text, {}});
    if (!trainee.empty())
        chip(ui, {last.max.x + ui.px(8), y}, trainee, {Icon::Manager, theme.text, {}});
    y += chipHeight(ui) + ui.px(14);
    if (debrief.ending) {
        y += canvas.paragraph({left, y}, debrief.ending->title, Face::Display, theme.text, width) + ui.px(8);
        y += canvas.paragraph({left, y}, debrief.ending->text, Face::Body, theme.text, width) + ui.px(10);
        y += canvas.paragraph({left, y}, debrief.ending->consequence, Face::Body, theme.quiet, width);
    } else {
        y += canvas.paragraph({left, y}, ui.say("reports.debrief.unfinished"), Face::Title, theme.text, width);
    }
    if (!debrief.fatal.empty()) {
        std::string what;
        for (const std::string& name : debrief.fatal)
            what += (what.empty() ? "" : ", ") + name;
        y += ui.px(10);
        y += canvas.paragraph({left, y}, ui.say("reports.debrief.fatal", {{"what", what}}), Face::Strong, theme.poor,
                              width);
    }
    if (!debrief.manner.empty())
        y += ui.px(10) + canvas.paragraph({left, y + ui.px(10)}, debrief.manner, Face::Small, theme.quiet, width);
    const Box card{column.min, {column.max.x, y + ui.px(26)}};
    ui.endOver([&] {
        cardGround(ui, card);
        cardEdge(ui, card, ink);
    });
    return card.height();
}

namespace {

float drawReasons(Ui& ui, const Box& column, const Debrief& debrief, Dimension dimension)
{
    const Canvas canvas = ui.canvas();
    const float pointsWidth = ui.px(44);
    float y = column.min.y;
    for (const DebriefAttemptReason& reason : debrief.reasons) {
        if (reason.dimension != dimension)
            continue;
        const Colour ink = reason.points < 0 ? ui.theme().poor : reason.points > 0 ? ui.theme().good : ui.theme().quiet;
        canvas.text({column.min.x, y}, pointsText(reason.points), Face::SmallStrong, ink);
        y += canvas.paragraph({column.min.x + pointsWidth, y}, reason.text, Face::Small, ui.theme().text,
                              column.width() - pointsWidth) +
             ui.px(4);
    }
    return y - column.min.y;
}

float drawScore(Ui& ui, const Box& column, const Debrief& debrief, Dimension dimension, int score)
{
    const Canvas canvas = ui.canvas();
    const Colour ink = inkOf(ui.theme(), dimension);
    drawIcon(canvas, iconOf(dimension), boxAt(column.min + Point{0, ui.px(2)}, ui.px(22), ui.px(22)), ink);
    canvas.text({column.min.x + ui.px(32), column.min.y + ui.px(1)}, ui.say(keyOf(dimension)), Face::Heading,
                ui.theme().text);
    const std::string number = std::to_string(score);
    canvas.text({column.max.x - canvas.textWidth(number, Face::Display), column.min.y - ui.px(6)}, number,
                Face::Display, ui.theme().text);
    float y = column.min.y + ui.px(40);
    bar(ui, {{column.min.x, y}, {column.max.x, y + ui.px(9)}}, static_cast<float>(score) / 100.0F, ink);
    y += ui.px(22);
    return y + drawReasons(ui, {{column.min.x, y}, column.max}, debrief, dimension) - column.min.y;
}

} // namespace

float debriefScores(Ui& ui, const Box& column, const Debrief& debrief)
{
    const float gap = ui.px(16);
    const float padding = ui.px(22);
    const bool wide = column.width() > ui.px(720);
    const float width = wide ? (column.width() - 2 * gap) / 3 : column.width();
    std::vector<Box> cards;
    ui.beginOver();
    Point at = column.min;
    float tallest = 0;
    for (const auto& [dimension, score] : {std::pair{Dimension::Empathy, debrief.scores.empathy},
                                           {Dimension::Resolution, debrief.scores.resolution},
                                           {Dimension::Courtesy, debrief.scores.courtesy}}) {
        const Box inner{at + Point{padding, padding}, {at.x + width - padding, at.y}};
        const float height = drawScore(ui, inner, debrief, dimension, score) + 2 * padding - ui.px(4);
        cards.push_back(boxAt(at, width, height));
        tallest = std::max(tallest, height);
        at = wide ? Point{at.x + width + gap, at.y} : Point{at.x, at.y + height + gap};
    }
    ui.endOver([&] {
        for (Box& card : cards)
            cardGround(ui, wide ? boxAt(card.min, card.width(), tallest) : card);
    });
    return wide ? tallest : at.y - gap - column.min.y;
}

} // namespace keel
