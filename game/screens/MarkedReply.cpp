#include "screens/DebriefPanels.h"

#include <algorithm>

namespace keel {

namespace {

constexpr float labelPadding = 5;

/// A label under a line: where it stands, in which row.
struct Label {
    std::size_t mark = 0;
    float x = 0;
    float width = 0;
    std::size_t row = 0;
};

struct MarkedLine {
    TextLine span;
    std::vector<Label> labels;
    std::size_t rows = 0;
};

/// A mark over (nearly) the whole reply points at nothing in it: it is named below, without a line.
bool isWhole(const DebriefTurn& turn, const DebriefMark& mark)
{
    return mark.begin >= mark.end || mark.end - mark.begin + 2 >= turn.said.size();
}

float offsetOf(const Canvas& canvas, const std::string& text, const TextLine& line, std::size_t at)
{
    const std::size_t to = std::clamp(at, line.begin, line.end);
    return canvas.textWidth(std::string_view(text).substr(line.begin, to - line.begin), Face::Body);
}

/// The first row under the line in which the label does not touch another.
void place(MarkedLine& line, Label label, float gap)
{
    for (label.row = 0;; ++label.row) {
        const bool taken = std::ranges::any_of(line.labels, [&](const Label& other) {
            return other.row == label.row && label.x < other.x + other.width + gap &&
                   other.x < label.x + label.width + gap;
        });
        if (!taken)
            break;
    }
    line.rows = std::max(line.rows, label.row + 1);
    line.labels.push_back(label);
}

std::vector<MarkedLine> linesOf(const Ui& ui, const DebriefTurn& turn, float width)
{
    const Canvas canvas = ui.canvas();
    std::vector<MarkedLine> out;
    for (const TextLine& span : canvas.wrap(turn.said, Face::Body, width))
        out.push_back({span, {}, 0});
    for (std::size_t i = 0; i < turn.marks.size(); ++i) {
        const DebriefMark& mark = turn.marks[i];
        const auto line = std::ranges::find_if(
            out, [&mark](const MarkedLine& l) { return mark.begin < l.span.end || l.span.end == l.span.begin; });
        if (isWhole(turn, mark) || line == out.end())
            continue;
        const float labelWidth = canvas.textWidth(mark.label, Face::Small) + ui.px(2 * labelPadding);
        const float x =
            std::max(0.0F, std::min(offsetOf(canvas, turn.said, line->span, mark.begin), width - labelWidth));
        place(*line, {i, x, labelWidth, 0}, ui.px(4));
    }
    return out;
}

Colour inkOf(const Theme& theme, const DebriefMark& mark)
{
    return mark.costs ? theme.poor : keel::inkOf(theme, mark.home);
}

std::string wholeLabels(const Ui& ui, const DebriefTurn& turn)
{
    std::string out;
    for (const DebriefMark& mark : turn.marks)
        if (isWhole(turn, mark))
            out += (out.empty() ? ui.say("screens.debrief.whole") + " " : std::string(" · ")) + mark.label;
    return out;
}

float rowHeight(const Ui& ui) { return ui.canvas().lineHeight(Face::Small) + ui.px(3); }

float heightOf(const Ui& ui, const MarkedLine& line)
{
    return ui.canvas().lineHeight(Face::Body) + (line.rows > 0 ? ui.px(6) : ui.px(1)) +
           static_cast<float>(line.rows) * rowHeight(ui);
}

/// Underlines the part of each mark that is on this line; costs are told by a wavy line, not by colour alone.
void underline(const Ui& ui, const MarkedLine& line, Point at, const DebriefTurn& turn)
{
    const Canvas canvas = ui.canvas();
    for (const DebriefMark& mark : turn.marks) {
        if (isWhole(turn, mark))
            continue;
        const std::size_t from = std::max(mark.begin, line.span.begin);
        const std::size_t to = std::min(mark.end, line.span.end);
        if (from >= to)
            continue;
        const float left = at.x + offsetOf(canvas, turn.said, line.span, from);
        const float right = at.x + offsetOf(canvas, turn.said, line.span, to);
        const float y = at.y + canvas.lineHeight(Face::Body);
        const Colour ink = inkOf(ui.theme(), mark);
        canvas.fill({{left - 1, at.y + ui.px(1)}, {right + 1, y}}, ink.seenThrough(0.11F), ui.px(3));
        if (!mark.costs) {
            canvas.line({left, y}, {right, y}, ink, ui.px(2));
            continue;
        }
        std::vector<Point> wave;
        const float step = ui.px(3);
        for (float x = left; x < right; x += step)
            wave.push_back({x, y + ((wave.size() % 2) != 0U ? ui.px(2.4F) : 0.0F)});
        wave.push_back({right, y});
        canvas.lines(wave, ink, ui.px(1.6F));
    }
}

} // namespace

float markedReplyHeight(const Ui& ui, const DebriefTurn& turn, float width)
{
    float height = 0;
    for (const MarkedLine& line : linesOf(ui, turn, width))
        height += heightOf(ui, line);
    const std::string whole = wholeLabels(ui, turn);
    return whole.empty() ? height : height + ui.px(4) + ui.canvas().textHeight(whole, Face::Small, width);
}

float markedReply(const Ui& ui, Point at, const DebriefTurn& turn, float width)
{
    const Canvas canvas = ui.canvas();
    const Point start = at;
    for (const MarkedLine& line : linesOf(ui, turn, width)) {
        underline(ui, line, at, turn);
        canvas.text(at, std::string_view(turn.said).substr(line.span.begin, line.span.end - line.span.begin),
                    Face::Body, ui.theme().text);
        for (const Label& label : line.labels) {
            const Point corner = at + Point{label.x, canvas.lineHeight(Face::Body) + ui.px(4) +
                                                         static_cast<float>(label.row) * rowHeight(ui)};
            canvas.text(corner, turn.marks[label.mark].label, Face::Small, inkOf(ui.theme(), turn.marks[label.mark]));
        }
        at.y += heightOf(ui, line);
    }
    if (const std::string whole = wholeLabels(ui, turn); !whole.empty())
        at.y += ui.px(4) + canvas.paragraph({at.x, at.y + ui.px(4)}, whole, Face::Small, ui.theme().quiet, width);
    return at.y - start.y;
}

} // namespace keel
