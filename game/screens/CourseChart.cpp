#include "screens/CourseChart.h"

#include <algorithm>
#include <numeric>

namespace keel {

namespace {

struct Frame {
    Box plot;
    std::size_t points = 1;

    Point at(std::size_t i, float value) const
    {
        const float along = points > 1 ? static_cast<float>(i) / static_cast<float>(points - 1) : 0;
        return {plot.min.x + along * plot.width(),
                plot.max.y - std::clamp(value, 0.0F, 100.0F) / 100.0F * plot.height()};
    }
};

void drawGrid(const Ui& ui, const Frame& frame)
{
    const Canvas canvas = ui.canvas();
    for (const int value : {0, 25, 50, 75, 100}) {
        const float y = frame.at(0, static_cast<float>(value)).y;
        canvas.line({frame.plot.min.x, y}, {frame.plot.max.x, y},
                    ui.theme().border.seenThrough(value % 50 == 0 ? 1.0F : 0.5F), 1);
        if (value % 50 != 0)
            continue;
        const std::string label = std::to_string(value);
        canvas.text({frame.plot.min.x - ui.px(8) - canvas.textWidth(label, Face::Small),
                     y - canvas.lineHeight(Face::Small) / 2},
                    label, Face::Small, ui.theme().quiet);
    }
    const std::size_t every = std::max<std::size_t>(1, frame.points / 16);
    for (std::size_t i = 0; i < frame.points; i += every) {
        const std::string label = std::to_string(i);
        canvas.text({frame.at(i, 0).x - canvas.textWidth(label, Face::Small) / 2, frame.plot.max.y + ui.px(5)}, label,
                    Face::Small, ui.theme().quiet);
    }
}

void drawMarked(const Ui& ui, const Frame& frame, int marked, const std::string& name)
{
    if (marked < 0 || static_cast<std::size_t>(marked) >= frame.points)
        return;
    const Canvas canvas = ui.canvas();
    const float x = frame.at(static_cast<std::size_t>(marked), 0).x;
    const float width = canvas.textWidth(name, Face::SmallStrong) + ui.px(14);
    for (float y = frame.plot.min.y; y < frame.plot.max.y; y += ui.px(7))
        canvas.line({x, y}, {x, std::min(y + ui.px(4), frame.plot.max.y)}, ui.theme().quiet, ui.px(1.5F));
    const float left = std::clamp(x - width / 2, frame.plot.min.x, frame.plot.max.x - width);
    const Box flag = boxAt({left, frame.plot.min.y - ui.px(26)}, width, ui.px(22));
    canvas.fill(flag, ui.theme().wash, ui.px(6));
    canvas.text({flag.min.x + ui.px(7), flag.centre().y - canvas.lineHeight(Face::SmallStrong) / 2}, name,
                Face::SmallStrong, ui.theme().text);
}

/// Each line has its own kind of point, so that they can be told apart without colour.
void drawPoint(const Canvas& canvas, std::size_t kind, Point at, float size, Colour ink, Colour ground)
{
    if (kind % 3 == 0) {
        canvas.disc(at, size, ink);
    } else if (kind % 3 == 1) {
        canvas.disc(at, size, ground);
        canvas.ring(at, size, ink, size * 0.45F);
    } else {
        canvas.fill({at - Point{size, size} * 0.85F, at + Point{size, size} * 0.85F}, ink);
    }
}

} // namespace

std::vector<float> spreadLabels(std::vector<float> wanted, float apart, float least, float most)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&wanted](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    float floor = least;
    for (const std::size_t i : order) {
        wanted[i] = std::max(wanted[i], floor);
        floor = wanted[i] + apart;
    }
    float ceiling = most;
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        wanted[*it] = std::min(wanted[*it], ceiling);
        ceiling = wanted[*it] - apart;
    }
    return wanted;
}

void courseChart(const Ui& ui, const Box& box, const std::vector<ChartLine>& lines, int marked,
                 const std::string& markedName)
{
    const Canvas canvas = ui.canvas();
    float names = 0;
    for (const ChartLine& line : lines)
        names = std::max(names, canvas.textWidth(line.name + " 100", Face::SmallStrong));
    Frame frame{box, lines.empty() ? 1 : std::max<std::size_t>(1, lines.front().values.size())};
    frame.plot.min = frame.plot.min + Point{ui.px(36), ui.px(30)};
    frame.plot.max = frame.plot.max - Point{names + ui.px(20), ui.px(26)};
    drawGrid(ui, frame);
    drawMarked(ui, frame, marked, markedName);
    std::vector<float> ends;
    for (std::size_t l = 0; l < lines.size(); ++l) {
        std::vector<Point> points;
        for (std::size_t i = 0; i < lines[l].values.size(); ++i)
            points.push_back(frame.at(i, lines[l].values[i]));
        if (points.size() > 1)
            canvas.lines(points, lines[l].ink, ui.px(l == 0 ? 3.0F : 2.0F));
        for (const Point p : points)
            drawPoint(canvas, l, p, ui.px(l == 0 ? 4.5F : 3.5F), lines[l].ink, ui.theme().card);
        ends.push_back(points.empty() ? frame.plot.max.y : points.back().y);
    }
    const auto places = spreadLabels(ends, canvas.lineHeight(Face::SmallStrong), frame.plot.min.y, frame.plot.max.y);
    for (std::size_t l = 0; l < lines.size(); ++l) {
        const float last = lines[l].values.empty() ? 0 : lines[l].values.back();
        canvas.text({frame.plot.max.x + ui.px(14), places[l] - canvas.lineHeight(Face::SmallStrong) / 2},
                    lines[l].name + " " + std::to_string(static_cast<int>(last + 0.5F)), Face::SmallStrong,
                    lines[l].ink);
    }
}

} // namespace keel
