#include "proofs/Graph.h"
#include "proofs/GraphLayout.h"
#include "proofs/Svg.h"

#include <algorithm>

namespace keel {

namespace {

using Box = GraphLayout::Box;
constexpr int boxWidth = GraphLayout::boxWidth;
constexpr int boxHeight = GraphLayout::boxHeight;

std::string n(int value) { return std::to_string(value); }

std::string point(int x, int y) { return n(x) + " " + n(y); }

/// To the right: from side to side. To the left or within a column: round the outside, so that it is seen to go back.
std::string pathOf(const Box& from, const Box& to, int lane)
{
    const int fromY = from.y + boxHeight / 2 + lane;
    const int toY = to.y + boxHeight / 2 + lane;
    if (to.column > from.column) {
        const int x1 = from.x + boxWidth;
        const int reach = std::max(40, (to.x - x1) / 2);
        return "M" + point(x1, fromY) + " C" + point(x1 + reach, fromY) + " " + point(to.x - reach, toY) + " " + point(to.x - 3, toY);
    }
    if (to.column == from.column) {
        const int x = from.x + boxWidth;
        const int out = x + 30 + std::abs(to.y - from.y) / 8;
        return "M" + point(x, fromY) + " C" + point(out, fromY) + " " + point(out, toY) + " " + point(x + 3, toY);
    }
    const int x1 = from.x + boxWidth / 2, x2 = to.x + boxWidth / 2;
    const int over = std::min(from.y, to.y) - 26;
    return "M" + point(x1, from.y) + " C" + point(x1 - 30, over) + " " + point(x2 + 30, over) + " " + point(x2, to.y - 3);
}

std::string drawEdge(const GraphLayout& layout, const GraphEdge& edge, std::size_t number)
{
    if (edge.from == edge.to)
        return "";
    constexpr int lanes = 5, laneHeight = 6;
    const Box& from = layout.at(edge.from);
    const Box& to = layout.at(edge.to);
    const int lane = (static_cast<int>(number % lanes) - lanes / 2) * laneHeight;
    const bool angers = edge.anger > 0;
    std::string title;
    for (const std::string& label : edge.labels)
        title += (title.empty() ? "" : "\n") + label;
    return "<path d=\"" + pathOf(from, to, lane) + "\" fill=\"none\" stroke=\"" + (edge.judged ? "#9db2bb" : angers ? "#b3452f" : "#51707d")
        + "\" stroke-width=\"" + (edge.judged ? "1" : "1.5") + "\"" + (edge.judged ? " stroke-dasharray=\"5 4\"" : "") + " marker-end=\"url(#"
        + (edge.judged ? "judged" : angers ? "angers" : "leads") + ")\"><title>" + svg::escaped(title) + "</title></path>\n";
}

std::string drawBox(const Box& box, const std::string& title, const std::string& text, const std::string& fill, const std::string& corner, bool round)
{
    constexpr std::size_t perLine = 35;
    constexpr std::size_t titleLength = 22;
    std::string out = "<g><title>" + svg::escaped(text) + "</title><rect x=\"" + n(box.x) + "\" y=\"" + n(box.y) + "\" width=\"" + n(boxWidth)
        + "\" height=\"" + n(boxHeight) + "\" rx=\"" + n(round ? 26 : 7) + "\" fill=\"" + fill + "\" stroke=\"#2a4550\"/>\n";
    const int inset = round ? 20 : 10;
    out += svg::text(box.x + inset, box.y + 22, svg::shortened(title, titleLength), {13, true});
    out += svg::text(box.x + boxWidth - inset, box.y + 21, corner, {11, false, "end", "#3b5560"});
    int y = box.y + 43;
    for (const std::string& line : svg::wrapped(text, round ? perLine - 4 : perLine, 2)) {
        out += svg::text(box.x + inset, y, line, {11});
        y += 16;
    }
    return out + "</g>\n";
}

std::string drawBands(const GraphLayout& layout)
{
    std::string out;
    for (std::size_t i = 0; i < layout.bands().size(); ++i) {
        const auto& band = layout.bands()[i];
        const int x = GraphLayout::left + band.firstColumn * GraphLayout::columnWidth;
        const int width = band.columns * GraphLayout::columnWidth - (GraphLayout::columnWidth - boxWidth);
        constexpr int around = 18;
        out += "<rect x=\"" + n(x - around) + "\" y=\"" + n(GraphLayout::top - 54) + "\" width=\"" + n(width + 2 * around) + "\" height=\""
            + n(layout.bottom() - GraphLayout::top + 54) + "\" rx=\"10\" fill=\"#f5f8f9\"/>\n";
        out += svg::text(x, GraphLayout::top - 34, band.name, {13, true, "start", "#51707d"});
    }
    return out;
}

std::string drawLegend(const Scenario& scenario, bool byAnger, int y)
{
    constexpr int swatch = 30;
    std::string out;
    int x = GraphLayout::left;
    if (byAnger) {
        out += svg::text(x, y, "Expected anger (mean of sampled plays):", {11, false, "start", "#3b5560"});
        x += 230;
        for (const AngerShade& shade : angerShades()) {
            out += svg::box(x, y - 11, 16, 14, shade.fill) + svg::text(x + 20, y, "from " + n(shade.from), {11});
            x += swatch + 40;
        }
        out += svg::box(x, y - 11, 16, 14, "#ffffff") + svg::text(x + 20, y, "not seen", {11});
        x += swatch + 46;
    }
    out += svg::text(x + 10, y, "Red arrow: the reaction adds anger. Dashed: to the first ending that fits. ↻: some replies come back here. "
                                "Conditions show where the pointer rests on an arrow.", {11, false, "start", "#3b5560"});
    for (const std::string& edge : edgesFromAnywhere(scenario)) {
        y += 18;
        out += svg::text(GraphLayout::left, y, "From any beat: " + svg::shortened(edge, 150), {11, false, "start", "#3b5560"});
    }
    return out;
}

const char* const markers =
    "<defs><marker id=\"leads\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 L8 4 L0 8 z\" "
    "fill=\"#51707d\"/></marker><marker id=\"angers\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path "
    "d=\"M0 0 L8 4 L0 8 z\" fill=\"#b3452f\"/></marker><marker id=\"judged\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" "
    "orient=\"auto\"><path d=\"M0 0 L8 4 L0 8 z\" fill=\"#9db2bb\"/></marker></defs>\n";

} // namespace

std::string toSvg(const Scenario& scenario, const std::string& language, const BeatAnger& anger)
{
    const auto edges = graphEdges(scenario);
    const GraphLayout layout(scenario, edges);
    const int height = layout.bottom() + 60 + 18 * static_cast<int>(edgesFromAnywhere(scenario).size());
    std::string out = svg::open(std::max(layout.width(), 1000), height) + markers;
    out += svg::text(GraphLayout::left, 44, scenario.text("title", language), {20, true});
    out += svg::text(GraphLayout::left, 66, svg::shortened(scenario.text("summary", language), 150), {12, false, "start", "#51707d"});
    out += drawBands(layout);
    for (const bool judged : {true, false}) // the faint ones below
        for (std::size_t i = 0; i < edges.size(); ++i)
            if (edges[i].judged == judged)
                out += drawEdge(layout, edges[i], i);
    for (const Beat& beat : scenario.beats) {
        const auto mood = anger.find(beat.id);
        const bool repeats = std::any_of(edges.begin(), edges.end(), [&](const GraphEdge& e) { return e.from == beat.id.str() && e.to == e.from; });
        out += drawBox(layout.at(beat.id.str()), beat.id.str(), scenario.text(beat.says.back().key, language), beatColour(beat, anger),
                       (mood == anger.end() ? "" : "anger " + n(mood->second)) + (repeats ? " ↻" : ""), false);
    }
    for (const Ending& ending : scenario.endings)
        out += drawBox(layout.at("ending:" + ending.id.str()), ending.id.str(), scenario.text("ending." + ending.id.str() + ".title", language),
                       endingColour(ending.kind), std::string(idOf(ending.kind)), true);
    return out + drawLegend(scenario, !anger.empty(), layout.bottom() + 32) + "</svg>\n";
}

} // namespace keel
