#include "reports/DebriefLessons.h"
#include "screens/DebriefPanels.h"

#include <algorithm>

namespace keel {

namespace {

std::string scoresText(const Ui& ui, const Scores& scores)
{
    return ui.say("reports.empathy") + " " + std::to_string(scores.empathy) + " · " + ui.say("reports.resolution") + " " +
           std::to_string(scores.resolution) + " · " + ui.say("reports.courtesy") + " " + std::to_string(scores.courtesy);
}

/// One of the two replies: what it is, its words with their marks, its scores, and what weighed most in it.
float drawExample(Ui& ui, const Box& column, const DebriefExamples& examples, const DebriefTurn& example, Colour ink)
{
    const Canvas canvas = ui.canvas();
    const float padding = ui.px(14);
    float y = column.min.y;
    y += canvas.paragraph({column.min.x, y}, exampleTitle(examples, example, ui.speaker()), Face::SmallStrong, ink,
                          column.width()) +
         ui.px(6);
    const float width = column.width() - 2 * padding;
    const Box words{{column.min.x, y}, {column.max.x, y + markedReplyHeight(ui, example, width) + ui.px(20)}};
    canvas.fill(words, ui.theme().traineeSays.seenThrough(0.55F), ui.px(12));
    canvas.frame(words, ui.theme().border, 1, ui.px(12));
    markedReply(ui, {words.min.x + padding, words.min.y + ui.px(9)}, example, width);
    y = words.max.y + ui.px(8);
    y += canvas.paragraph({column.min.x, y}, scoresText(ui, example.scores), Face::Small, ui.theme().quiet, column.width());
    return y - column.min.y;
}

} // namespace

float debriefAdvice(Ui& ui, const Box& column, const Debrief& debrief)
{
    if (!debrief.advice)
        return 0;
    const Canvas canvas = ui.canvas();
    const float padding = ui.px(22);
    const float width = column.width() - 2 * padding;
    ui.beginOver();
    float y = column.min.y + padding;
    const float x = column.min.x + padding;
    y += sectionTitle(ui, {x, y}, ui.say("debrief.next"), width) + ui.px(2);
    y += canvas.paragraph({x, y}, debrief.advice->what, Face::Strong, ui.theme().text, width) + ui.px(4);
    y += canvas.paragraph({x, y}, adviceReason(*debrief.advice, ui.speaker()), Face::Small, ui.theme().quiet, width);
    const Box card{column.min, {column.max.x, y + padding}};
    ui.endOver([&] {
        cardGround(ui, card);
        cardEdge(ui, card, ui.theme().accent);
    });
    return card.height() + ui.px(16);
}

float debriefExamples(Ui& ui, const Box& column, const Debrief& debrief)
{
    if (!debrief.examples)
        return 0;
    const DebriefExamples& examples = *debrief.examples;
    const Canvas canvas = ui.canvas();
    const float padding = ui.px(22);
    const float width = column.width() - 2 * padding;
    const float x = column.min.x + padding;
    ui.beginOver();
    float y = column.min.y + padding;
    y += sectionTitle(ui, {x, y}, ui.say("debrief.examples"), width) + ui.px(2);
    y += canvas.paragraph({x, y},
                          ui.say("debrief.examples.line", {{"turn", std::to_string(examples.turn)}, {"line", examples.said.answering}}),
                          Face::Small, ui.theme().quiet, width);
    if (!examples.saidIsOneOfThem())
        y += ui.px(2) + canvas.paragraph({x, y + ui.px(2)}, ui.say("debrief.example.said", {{"text", examples.said.said}}),
                                         Face::Body, ui.theme().text, width);
    y += ui.px(14);
    const bool wide = column.width() > ui.px(760);
    const float gap = ui.px(24);
    const float half = wide ? (width - gap) / 2 : width;
    const float strong = drawExample(ui, boxAt({x, y}, half, 0), examples, examples.strong, ui.theme().good);
    const Point at = wide ? Point{x + half + gap, y} : Point{x, y + strong + ui.px(16)};
    const float weak = drawExample(ui, boxAt(at, half, 0), examples, examples.weak, ui.theme().poor);
    const float bottom = wide ? y + std::max(strong, weak) : at.y + weak;
    const Box card{column.min, {column.max.x, bottom + padding}};
    const bool focused = ui.spot("examples", card);
    ui.endOver([&] {
        cardGround(ui, card);
        if (focused)
            ui.ring(card, ui.px(12));
    });
    return card.height() + ui.px(16);
}

} // namespace keel
