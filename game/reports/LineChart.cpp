#include "reports/LineChart.h"

#include <algorithm>

namespace keel {

namespace {

constexpr int width = 720;
constexpr int height = 280;
constexpr int left = 40;
constexpr int right = 16;
constexpr int top = 16;
constexpr int bottom = 60;
constexpr std::size_t mostMarkers = 60;

struct Frame {
    std::size_t points = 0;

    int x(std::size_t point) const
    {
        const int room = width - left - right;
        return points < 2 ? left + room / 2 : left + static_cast<int>(point * static_cast<std::size_t>(room) / (points - 1));
    }
    static int y(int value) { return top + (100 - std::clamp(value, 0, 100)) * (height - top - bottom) / 100; }
};

std::string text(int number)
{
    return std::to_string(number);
}

void writeGrid(Html& html, const LineChart& chart, const Frame& frame)
{
    for (int value = 0; value <= 100; value += 25) {
        const std::string y = text(Frame::y(value));
        html.single("line", {{"class", "grid"}, {"x1", text(left)}, {"x2", text(width - right)}, {"y1", y}, {"y2", y}});
        html.element("text", text(value), {{"x", text(left - 8)}, {"y", text(Frame::y(value) + 4)}, {"text-anchor", "end"}});
    }
    const std::size_t stride = std::max<std::size_t>(1, (frame.points + 14) / 15);
    for (std::size_t point = 0; point < frame.points; point += stride)
        html.element("text", text(chart.firstPoint + static_cast<int>(point)),
                     {{"x", text(frame.x(point))}, {"y", text(height - bottom + 18)}, {"text-anchor", "middle"}});
}

void writeSeries(Html& html, const LineChart::Series& series, const Frame& frame)
{
    std::string points;
    for (std::size_t i = 0; i < series.values.size(); ++i)
        points += text(frame.x(i)) + "," + text(Frame::y(series.values[i])) + " ";
    html.single("polyline", {{"class", "line " + series.cssClass}, {"points", points}});
    if (series.values.size() > mostMarkers)
        return;
    for (std::size_t i = 0; i < series.values.size(); ++i)
        html.single("circle", {{"class", series.cssClass}, {"cx", text(frame.x(i))}, {"cy", text(Frame::y(series.values[i]))}, {"r", "3"}});
}

void writeLegend(Html& html, const LineChart& chart)
{
    const int room = (width - left - right) / std::max(1, static_cast<int>(chart.series.size()));
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const int x = left + static_cast<int>(i) * room;
        html.single("polyline", {{"class", "line " + chart.series[i].cssClass},
                                 {"points", text(x) + "," + text(height - 14) + " " + text(x + 32) + "," + text(height - 14)}});
        html.element("text", chart.series[i].label, {{"x", text(x + 40)}, {"y", text(height - 10)}});
    }
}

} // namespace

void writeChart(Html& html, const LineChart& chart)
{
    Frame frame;
    for (const LineChart::Series& series : chart.series)
        frame.points = std::max(frame.points, series.values.size());
    const std::string box = "0 0 " + text(width) + " " + text(height);
    html.begin("svg", {{"class", "chart"}, {"viewBox", box}, {"role", "img"}, {"aria-label", chart.title}});
    writeGrid(html, chart, frame);
    for (const LineChart::Series& series : chart.series)
        writeSeries(html, series, frame);
    writeLegend(html, chart);
    html.end();
}

} // namespace keel
