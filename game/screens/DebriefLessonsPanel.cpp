#include "reports/DebriefLessons.h"
#include "screens/Card.h"
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

float drawAdvice(const Ui& ui, const Box& inner, const DebriefAdvice& advice)
{
    const Canvas canvas = ui.canvas();
    float y = inner.min.y;
    y += sectionTitle(ui, inner.min, ui.say("debrief.next"), inner.width()) + ui.px(2);
    y += canvas.paragraph({inner.min.x, y}, advice.what, Face::Strong, ui.theme().text, inner.width()) + ui.px(4);
    y += canvas.paragraph({inner.min.x, y}, adviceReason(advice, ui.speaker()), Face::Small, ui.theme().quiet, inner.width());
    return y - inner.min.y;
}

float drawExamples(Ui& ui, const Box& inner, const DebriefExamples& examples)
{
    const Canvas canvas = ui.canvas();
    const float x = inner.min.x;
    const float width = inner.width();
    float y = inner.min.y;
    y += sectionTitle(ui, {x, y}, ui.say("debrief.examples"), width) + ui.px(2);
    y += canvas.paragraph({x, y},
                          ui.say("debrief.examples.line", {{"turn", std::to_string(examples.turn)}, {"line", examples.said.answering}}),
                          Face::Small, ui.theme().quiet, width);
    if (!examples.saidIsOneOfThem())
        y += ui.px(2) + canvas.paragraph({x, y + ui.px(2)}, ui.say("debrief.example.said", {{"text", examples.said.said}}),
                                         Face::Body, ui.theme().text, width);
    y += ui.px(14);
    const bool wide = width > ui.px(716);
    const float gap = ui.px(24);
    const float half = wide ? (width - gap) / 2 : width;
    const float strong = drawExample(ui, boxAt({x, y}, half, 0), examples, examples.strong, ui.theme().good);
    const Point at = wide ? Point{x + half + gap, y} : Point{x, y + strong + ui.px(16)};
    const float weak = drawExample(ui, boxAt(at, half, 0), examples, examples.weak, ui.theme().poor);
    return (wide ? y + std::max(strong, weak) : at.y + weak) - inner.min.y;
}

} // namespace

float debriefAdvice(Ui& ui, const Box& column, const Debrief& debrief)
{
    if (!debrief.advice)
        return 0;
    const CardLook look{22, "", ui.theme().accent};
    return card(ui, column, look, [&](const Box& inner) { return drawAdvice(ui, inner, *debrief.advice); }) + ui.px(16);
}

float debriefExamples(Ui& ui, const Box& column, const Debrief& debrief)
{
    if (!debrief.examples)
        return 0;
    return card(ui, column, {22, "examples"}, [&](const Box& inner) { return drawExamples(ui, inner, *debrief.examples); }) + ui.px(16);
}

} // namespace keel
