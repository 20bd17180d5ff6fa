#include "screens/Buttons.h"
#include "screens/Card.h"
#include "screens/DebriefPanels.h"

#include <algorithm>
#include <tuple>

namespace keel {

namespace {

float bubble(Ui& ui, const Box& column, float y, const std::string& words, bool strong)
{
    const Canvas canvas = ui.canvas();
    const float padding = ui.px(14);
    const float room = column.width() * 0.8F - 2 * padding;
    const float width = std::min(room, canvas.textWidth(words, Face::Body) + 2);
    const Box box =
        boxAt({column.min.x, y}, width + 2 * padding, canvas.textHeight(words, Face::Body, width) + ui.px(18));
    canvas.fill(box, strong ? ui.theme().customerSays : ui.theme().wash.seenThrough(0.6F), ui.px(12));
    canvas.paragraph({box.min.x + padding, box.min.y + ui.px(9)}, words, Face::Body, ui.theme().text, width);
    return box.height();
}

/// What the trainee said, with its marks, or did.
float drawDone(Ui& ui, const Box& column, float y, const DebriefTurn& turn)
{
    const Canvas canvas = ui.canvas();
    if (turn.kind == DebriefTurn::Kind::Action)
        return canvas.paragraph({column.min.x + ui.px(14), y}, turn.said, Face::Strong, ui.theme().quiet,
                                column.width() - ui.px(28));
    const float padding = ui.px(14);
    const float indent = column.width() * 0.14F;
    const float width = column.width() - indent - 2 * padding;
    const Box box{{column.min.x + indent, y}, {column.max.x, y + markedReplyHeight(ui, turn, width) + ui.px(20)}};
    canvas.fill(box, ui.theme().traineeSays.seenThrough(0.55F), ui.px(12));
    canvas.frame(box, ui.theme().border, 1, ui.px(12));
    markedReply(ui, {box.min.x + padding, box.min.y + ui.px(9)}, turn, width);
    return box.height();
}

float drawHeard(Ui& ui, const Box& column, float y, const DebriefLine& line)
{
    if (line.isScene)
        return ui.canvas().paragraph({column.min.x + ui.px(14), y}, line.words, Face::Small, ui.theme().quiet,
                                     column.width() - ui.px(28)) +
               ui.px(8);
    return bubble(ui, column, y, line.speaker.empty() ? line.words : line.speaker + ": " + line.words, true) + ui.px(8);
}

float drawSaid(Ui& ui, const Box& column, const DebriefTurn& turn)
{
    const Canvas canvas = ui.canvas();
    float y = column.min.y;
    for (const DebriefLine& line : turn.heard)
        y += drawHeard(ui, column, y, line);
    y += drawDone(ui, column, y, turn) + ui.px(6);
    for (const std::string& remark : turn.remarks)
        y += canvas.paragraph({column.min.x + ui.px(14), y}, remark, Face::Small, ui.theme().quiet,
                              column.width() - ui.px(28)) +
             ui.px(2);
    return y - column.min.y;
}

float drawReason(Ui& ui, const Box& column, float y, const DebriefReason& reason)
{
    const Canvas canvas = ui.canvas();
    const float pointsWidth = ui.px(38);
    const float width = column.width() - pointsWidth;
    const float x = column.min.x + pointsWidth;
    const float top = y;
    const Colour ink = reason.points < 0 ? ui.theme().poor : reason.points > 0 ? ui.theme().good : ui.theme().quiet;
    canvas.text({column.min.x, y}, pointsText(reason.points), Face::SmallStrong, ink);
    y += canvas.paragraph({x, y}, reason.label, Face::Small, ui.theme().text, width);
    if (!reason.source.empty())
        y += canvas.paragraph({x, y}, ui.say("screens.debrief.source", {{"source", reason.source}}), Face::Small,
                              ui.theme().quiet, width);
    return y - top + ui.px(4);
}

float drawDimension(Ui& ui, const Box& column, const DebriefTurn& turn, Dimension dimension, int score)
{
    const Canvas canvas = ui.canvas();
    const Colour ink = inkOf(ui.theme(), dimension);
    float y = column.min.y;
    drawIcon(canvas, iconOf(dimension), boxAt({column.min.x, y + ui.px(1)}, ui.px(17), ui.px(17)), ink);
    canvas.text({column.min.x + ui.px(24), y}, ui.say(keyOf(dimension)), Face::SmallStrong, ink);
    const std::string number = std::to_string(score);
    canvas.text({column.max.x - canvas.textWidth(number, Face::SmallStrong), y}, number, Face::SmallStrong,
                ui.theme().text);
    y += canvas.lineHeight(Face::SmallStrong) + ui.px(4);
    bar(ui, {{column.min.x, y}, {column.max.x, y + ui.px(4)}}, static_cast<float>(score) / 100.0F, ink);
    y += ui.px(11);
    for (const DebriefReason& reason : turn.reasons)
        if (reason.dimension == dimension)
            y += drawReason(ui, column, y, reason);
    return y - column.min.y;
}

/// The three scores of the reply with what they add up from, side by side where there is room.
float drawReasons(Ui& ui, const Box& column, const DebriefTurn& turn)
{
    const bool wide = column.width() > ui.px(620);
    const float gap = ui.px(32);
    const float width = wide ? (column.width() - 2 * gap) / 3 : column.width();
    Point at = column.min;
    float tallest = 0;
    for (const auto& [dimension, score] : {std::pair{Dimension::Empathy, turn.scores.empathy},
                                           {Dimension::Resolution, turn.scores.resolution},
                                           {Dimension::Courtesy, turn.scores.courtesy}}) {
        const float height = drawDimension(ui, {at, {at.x + width, column.max.y}}, turn, dimension, score);
        tallest = std::max(tallest, height);
        at = wide ? Point{at.x + width + gap, at.y} : Point{at.x, at.y + height + ui.px(10)};
    }
    float height = wide ? tallest : at.y - column.min.y;
    if (!turn.suggestion.empty())
        height += ui.px(4) + ui.canvas().paragraph({column.min.x, column.min.y + height + ui.px(4)},
                                                   ui.say("reports.debrief.better", {{"what", turn.suggestion}}), Face::Body,
                                                   ui.theme().accent, column.width());
    return height;
}

/// Goes back to before this reply. Returns the height.
float drawRewind(Ui& ui, const Box& column, const DebriefTurn& turn, Intents& intents)
{
    const std::string label = ui.say("rewind.again");
    const ButtonLook look{ButtonKind::Secondary, Icon::Replay, "", false, true};
    const float width = std::min(column.width(), buttonWidth(ui, label, look));
    const Box box = boxAt({column.max.x - width, column.min.y + ui.px(10)}, width, ui.px(36));
    if (button(ui, "rewind " + std::to_string(turn.number), box, label, look))
        intents.push_back(PlayFromTurn{turn.number});
    return box.max.y - column.min.y;
}

/// All of it in sentences, for who listens.
std::string turnAloud(const Ui& ui, const DebriefTurn& turn)
{
    std::string out = ui.say("reports.debrief.turn", {{"number", std::to_string(turn.number)}}) + ".";
    const auto add = [&out](const std::string& words) {
        if (!words.empty())
            out += "\n" + words;
    };
    for (const DebriefLine& line : turn.heard)
        add(line.speaker.empty() ? line.words : line.speaker + ": " + line.words);
    add(turn.said);
    for (const std::string& remark : turn.remarks)
        add(remark);
    if (turn.kind == DebriefTurn::Kind::Reply && turn.understood && turn.counts)
        for (const auto& [dimension, score] : {std::pair{Dimension::Empathy, turn.scores.empathy},
                                               {Dimension::Resolution, turn.scores.resolution},
                                               {Dimension::Courtesy, turn.scores.courtesy}}) {
            add(ui.say(keyOf(dimension)) + " " + std::to_string(score) + ".");
            for (const DebriefReason& reason : turn.reasons)
                if (reason.dimension == dimension)
                    add(reason.label + ": " + pointsText(reason.points) + ".");
        }
    if (!turn.suggestion.empty())
        add(ui.say("reports.debrief.better", {{"what", turn.suggestion}}));
    return out;
}

/// Returns the height.
float drawTurn(Ui& ui, Box inner, const DebriefTurn& turn, bool hardest, bool canRewind, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const float top = inner.min.y;
    canvas.text(inner.min, ui.say("reports.debrief.turn", {{"number", std::to_string(turn.number)}}), Face::SmallStrong,
                ui.theme().quiet);
    if (hardest)
        chip(ui, {inner.min.x + ui.px(84), inner.min.y - ui.px(4)}, ui.say("reports.debrief.hardest"),
             {Icon::Eye, ui.theme().mixed, {}});
    const std::string levels = ui.say("screens.debrief.levels", {{"anger", std::to_string(turn.anger.whole())},
                                                                 {"trust", std::to_string(turn.trust.whole())},
                                                                 {"patience", std::to_string(turn.patience.whole())}});
    canvas.text({inner.max.x - canvas.textWidth(levels, Face::Small), inner.min.y}, levels, Face::Small,
                ui.theme().quiet);
    inner.min.y += ui.px(30);
    float bottom = inner.min.y + drawSaid(ui, inner, turn);
    if (turn.kind == DebriefTurn::Kind::Reply && turn.understood && turn.counts) {
        bottom += ui.px(14);
        bottom += drawReasons(ui, {{inner.min.x, bottom}, inner.max}, turn);
    }
    if (canRewind && turn.kind == DebriefTurn::Kind::Reply)
        bottom += drawRewind(ui, {{inner.min.x, bottom}, inner.max}, turn, intents);
    return bottom - top - ui.px(6);
}

} // namespace

float debriefTranscript(Ui& ui, const Box& column, const Debrief& debrief, bool canRewind, Intents& intents)
{
    float y = column.min.y;
    for (const DebriefTurn& turn : debrief.turns) {
        const std::string name = "turn " + std::to_string(turn.number);
        const CardLook look{20, name, {}, [&] { return turnAloud(ui, turn); }};
        y += card(ui, {{column.min.x, y}, column.max}, look, [&](const Box& inner) {
            return drawTurn(ui, inner, turn, debrief.hardestTurn == turn.number, canRewind, intents);
        }) + ui.px(12);
    }
    for (const DebriefLine& words : debrief.lastWords)
        y += drawHeard(ui, {{column.min.x + ui.px(20), y}, column.max}, y, words);
    return y - column.min.y;
}

} // namespace keel
