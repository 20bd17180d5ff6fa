#include "reports/DebriefLessons.h"
#include "screens/Card.h"
#include "screens/DebriefPanels.h"

#include <algorithm>

namespace keel {

namespace {

/// One way: what was said and done from that turn on, and where it led.
float drawCourse(Ui& ui, const Box& column, const std::string& title, const DebriefCourse& course)
{
    constexpr std::size_t mostSteps = 5; // of a long conversation the beginning tells what was done otherwise
    const Canvas canvas = ui.canvas();
    float y = column.min.y;
    y += canvas.paragraph({column.min.x, y}, title, Face::SmallStrong, ui.theme().accent, column.width()) + ui.px(6);
    for (std::size_t i = 0; i < std::min(mostSteps, course.steps.size()); ++i) {
        const DebriefCourse::Step& step = course.steps[i];
        y += canvas.paragraph({column.min.x, y}, step.said, step.isReply ? Face::Body : Face::Strong,
                              step.isReply ? ui.theme().text : ui.theme().quiet, column.width());
        y += canvas.paragraph({column.min.x, y}, levelsText(step.anger, step.trust, step.patience, ui.speaker()), Face::Small,
                              ui.theme().quiet, column.width()) +
             ui.px(8);
    }
    if (course.steps.size() > mostSteps)
        y += canvas.paragraph({column.min.x, y}, ui.say("rewind.more", {{"count", std::to_string(course.steps.size() - mostSteps)}}),
                              Face::Small, ui.theme().quiet, column.width()) +
             ui.px(8);
    y += canvas.paragraph({column.min.x, y}, course.ending.empty() ? ui.say("reports.unfinished") : course.ending, Face::Strong,
                          ui.theme().text, column.width());
    return y - column.min.y;
}

/// A level in the end or a score: then, now, and the change.
void drawDifference(const Ui& ui, const Box& box, const DebriefDifference& line)
{
    const Canvas canvas = ui.canvas();
    const Colour ink = line.change() == 0 ? ui.theme().quiet : line.isBetter() ? ui.theme().good : ui.theme().poor;
    float y = box.min.y;
    canvas.textWithin({box.min.x, y}, ui.say(line.key), Face::Small, ui.theme().quiet, box.width());
    y += canvas.lineHeight(Face::Small);
    canvas.text({box.min.x, y}, pointsText(line.change()), Face::Title, ink);
    y += canvas.lineHeight(Face::Title);
    canvas.text({box.min.x, y}, std::to_string(line.then) + " → " + std::to_string(line.now), Face::Small, ui.theme().text);
}

float drawDifferences(Ui& ui, const Box& column, const DebriefComparison& comparison)
{
    const Canvas canvas = ui.canvas();
    const auto lines = differencesIn(comparison);
    const std::size_t perRow = column.width() > ui.px(760) ? lines.size() : lines.size() / 2;
    const float width = column.width() / static_cast<float>(perRow);
    const float height = 2 * canvas.lineHeight(Face::Small) + canvas.lineHeight(Face::Title) + ui.px(12);
    float y = column.min.y;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        drawDifference(ui, boxAt({column.min.x + static_cast<float>(i % perRow) * width, y}, width - ui.px(8), height), lines[i]);
        y += (i + 1) % perRow == 0 ? height : 0;
    }
    return y - column.min.y;
}

/// Returns the height.
float drawComparison(Ui& ui, const Box& inner, const DebriefComparison& comparison)
{
    const Canvas canvas = ui.canvas();
    const float top = inner.min.y;
    const float x = inner.min.x;
    const float width = inner.width();
    float y = top;
    y += sectionTitle(ui, {x, y}, ui.say("rewind.title"), width);
    y += canvas.paragraph({x, y}, ui.say("rewind.text", {{"turn", std::to_string(comparison.turn)}}), Face::Small, ui.theme().quiet,
                          width) +
         ui.px(14);
    y += drawDifferences(ui, boxAt({x, y}, width, 0), comparison) + ui.px(8);
    const bool wide = width > ui.px(716);
    const float gap = ui.px(32);
    const float half = wide ? (width - gap) / 2 : width;
    const float then = drawCourse(ui, boxAt({x, y}, half, 0), ui.say("rewind.then"), comparison.then);
    const Point at = wide ? Point{x + half + gap, y} : Point{x, y + then + ui.px(16)};
    const float now = drawCourse(ui, boxAt(at, half, 0), ui.say("rewind.now"), comparison.now);
    if (wide)
        canvas.line({x + half + gap / 2, y}, {x + half + gap / 2, y + std::max(then, now)}, ui.theme().border, 1);
    return (wide ? y + std::max(then, now) : at.y + now) - top;
}

} // namespace

float debriefComparison(Ui& ui, const Box& column, const Debrief& debrief)
{
    if (!debrief.comparison)
        return 0;
    return card(ui, column, {22, "comparison"}, [&](const Box& inner) { return drawComparison(ui, inner, *debrief.comparison); }) + ui.px(16);
}

} // namespace keel
