#include "proofs/SimulationSvg.h"

#include "proofs/GraphEdges.h"
#include "proofs/Svg.h"

#include <algorithm>

namespace keel {

namespace {

constexpr int margin = 24;
constexpr int labelWidth = 160;
constexpr int barWidth = 420;
constexpr int axisWidth = 200; ///< 0 to 100 points
constexpr int gap = 36;
constexpr int top = 124;
constexpr int rowHeight = 54;
constexpr int barHeight = 26;
constexpr int legendRow = 24;

int barLeft() { return margin + labelWidth; }
int axisLeft(int index) { return barLeft() + barWidth + gap + index * (axisWidth + gap); }
int pictureWidth() { return axisLeft(2) + axisWidth + margin; }

/// Endings of one kind get the same colour, each next one darker.
std::vector<std::string> endingFills(const Scenario& scenario)
{
    static const std::vector<std::vector<std::string>> shades{{"#bfe3d0", "#8fcbac", "#62ad87"},
                                                              {"#f3e3b5", "#e3c877", "#c9a748"},
                                                              {"#f2c4bb", "#df9a8c", "#c26f5e"},
                                                              {"#cfdcec", "#a5bdd9", "#7a9cc2"}};
    std::vector<std::size_t> used(shades.size(), 0);
    std::vector<std::string> fills;
    for (const Ending& ending : scenario.endings) {
        const auto kind = static_cast<std::size_t>(ending.kind);
        fills.push_back(shades[kind][std::min(used[kind]++, shades[kind].size() - 1)]);
    }
    return fills;
}

std::string drawEndings(const KindOutcome& outcome, const Scenario& scenario, const std::vector<std::string>& fills, int y)
{
    constexpr int labelFrom = 34; // pixels that a label needs
    std::string out;
    int before = 0;
    std::vector<int> counts = outcome.endings;
    counts.push_back(outcome.unfinished);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const int x = barLeft() + before * barWidth / outcome.plays;
        before += counts[i];
        const int width = barLeft() + before * barWidth / outcome.plays - x;
        const int percent = (counts[i] * 200 + outcome.plays) / (outcome.plays * 2);
        const bool ended = i < scenario.endings.size();
        out += svg::box(x, y, width, barHeight, ended ? fills[i] : "#ffffff",
                        (ended ? scenario.endings[i].id.str() : "unfinished") + ": " + std::to_string(counts[i]));
        if (width >= labelFrom)
            out += svg::text(x + width / 2, y + 17, std::to_string(percent) + "%", {11, false, "middle"});
    }
    return out;
}

std::string drawSpread(const Spread& spread, int x, int y)
{
    constexpr int boxHeight = 16;
    const auto at = [x](int points) { return x + points * axisWidth / 100; };
    const int middle = y + barHeight / 2;
    const std::string numbers = "least " + std::to_string(spread.least) + ", quartiles " + std::to_string(spread.lowerQuartile) + " / "
        + std::to_string(spread.median) + " / " + std::to_string(spread.upperQuartile) + ", most " + std::to_string(spread.most);
    std::string out = svg::line(at(spread.least), middle, at(spread.most), middle, "#2a4550");
    for (const int end : {spread.least, spread.most})
        out += svg::line(at(end), middle - 5, at(end), middle + 5, "#2a4550");
    out += svg::box(at(spread.lowerQuartile), middle - boxHeight / 2, std::max(2, at(spread.upperQuartile) - at(spread.lowerQuartile)), boxHeight,
                    "#cfe0e8", numbers);
    out += svg::line(at(spread.median), middle - boxHeight / 2, at(spread.median), middle + boxHeight / 2, "#15303a", 3);
    return out + svg::text(at(spread.median), middle + 21, std::to_string(spread.median), {10, false, "middle", "#51707d"});
}

std::string drawAxes(int bottom)
{
    static const char* const names[]{"Empathy", "Resolution", "Courtesy"};
    std::string out = svg::text(barLeft(), top - 32, "How it ended (share of plays)", {13, true});
    for (int axis = 0; axis < 3; ++axis) {
        out += svg::text(axisLeft(axis), top - 32, names[axis], {13, true});
        for (int points = 0; points <= 100; points += 25) {
            const int x = axisLeft(axis) + points * axisWidth / 100;
            out += svg::line(x, top - 8, x, bottom, "#e2e9ec");
            out += svg::text(x, top - 13, std::to_string(points), {10, false, "middle", "#51707d"});
        }
    }
    return out;
}

std::string drawLegend(const Scenario& scenario, const std::string& language, const std::vector<std::string>& fills, int y)
{
    std::string out;
    for (std::size_t i = 0; i < scenario.endings.size(); ++i) {
        const Ending& ending = scenario.endings[i];
        const int row = y + static_cast<int>(i) * legendRow;
        out += svg::box(barLeft(), row, 18, 14, fills[i]);
        out += svg::text(barLeft() + 26, row + 12,
                         scenario.text("ending." + ending.id.str() + ".title", language) + " (" + ending.id.str() + ", " + std::string(idOf(ending.kind)) + ")");
    }
    out += svg::text(axisLeft(0), y + 12, "Box: lower to upper quartile; thick line: median; thin line: least to most.", {11, false, "start", "#51707d"});
    return out + svg::text(axisLeft(0), y + 12 + legendRow, "A clicker (first, longest, most polite) plays the same each time, so once.", {11, false, "start", "#51707d"});
}

} // namespace

std::string toSvg(const Simulation& simulation, const Scenario& scenario, const std::string& language)
{
    const auto fills = endingFills(scenario);
    const int bottom = top + static_cast<int>(simulation.kinds.size()) * rowHeight;
    const int height = bottom + 20 + std::max<int>(2, static_cast<int>(scenario.endings.size())) * legendRow + margin;
    std::string out = svg::open(pictureWidth(), height);
    out += svg::text(margin, 40, scenario.text("title", language), {20, true});
    out += svg::text(margin, 60, std::to_string(simulation.plan.trainees) + " simulated trainees, seed " + std::to_string(simulation.plan.seed),
                     {12, false, "start", "#51707d"});
    out += drawAxes(bottom);
    for (std::size_t i = 0; i < simulation.kinds.size(); ++i) {
        const KindOutcome& outcome = simulation.kinds[i];
        const int y = top + static_cast<int>(i) * rowHeight + 6;
        out += svg::text(margin, y + 12, std::string(idOf(outcome.kind)), {13, true});
        out += svg::text(margin, y + 28, outcome.plays == 1 ? "1 play" : std::to_string(outcome.plays) + " plays", {11, false, "start", "#51707d"});
        out += drawEndings(outcome, scenario, fills, y);
        const Spread* scores[]{&outcome.empathy, &outcome.resolution, &outcome.courtesy};
        for (int axis = 0; axis < 3; ++axis)
            out += drawSpread(*scores[axis], axisLeft(axis), y);
    }
    return out + drawLegend(scenario, language, fills, bottom + 20) + "</svg>\n";
}

} // namespace keel
