#include "proofs/Graph.h"
#include "proofs/GraphEdges.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace keel {

namespace {

constexpr int boxWidth = 190;
constexpr int boxHeight = 62;
constexpr int gapX = 46;
constexpr int rowHeight = 130;
constexpr int marginLeft = 110;
constexpr int marginTop = 80;

struct Box {
    int x = 0;
    int y = 0;
};

std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

/// At most so many code points, with an ellipsis where cut.
std::string shortened(const std::string& text, std::size_t most)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80 && ++count > most)
            return text.substr(0, i) + "…";
    return text;
}

std::string n(int value) { return std::to_string(value); }

/// Beats in rows by how many steps they are from the opening within their phase; endings in the last row.
class Layout {
public:
    explicit Layout(const Scenario& scenario)
    {
        std::map<int, int> used;
        const auto depth = depths(scenario);
        for (const Beat& beat : scenario.beats)
            put(beat.id.str(), depth.at(beat.id.str()), used);
        const int last = rows(used);
        for (const Ending& ending : scenario.endings)
            put("ending:" + ending.id.str(), last, used);
        m_rows = rows(used);
        for (const auto& [row, count] : used)
            m_columns = std::max(m_columns, count);
    }

    const Box* find(const std::string& id) const
    {
        const auto found = m_boxes.find(id);
        return found == m_boxes.end() ? nullptr : &found->second;
    }
    int width() const { return marginLeft * 2 + m_columns * (boxWidth + gapX); }
    int height() const { return marginTop + m_rows * rowHeight + 20; }

private:
    static int rows(const std::map<int, int>& used) { return used.empty() ? 0 : used.rbegin()->first + 1; }

    void put(const std::string& id, int row, std::map<int, int>& used)
    {
        m_boxes[id] = {marginLeft + used[row]++ * (boxWidth + gapX), marginTop + row * rowHeight};
    }

    static std::map<std::string, int> depths(const Scenario& scenario)
    {
        std::map<std::string, int> depth{{scenario.opening.str(), 0}};
        std::vector<std::string> open{scenario.opening.str()};
        const auto edges = graphEdges(scenario);
        for (std::size_t i = 0; i < open.size(); ++i)
            for (const GraphEdge& edge : edges)
                if (edge.from == open[i] && !edge.to.starts_with("ending:") && depth.emplace(edge.to, depth[open[i]] + 1).second)
                    open.push_back(edge.to);
        int deepest = 0;
        for (const auto& [id, d] : depth)
            deepest = std::max(deepest, d);
        for (const Beat& beat : scenario.beats)
            depth.emplace(beat.id.str(), deepest + 1);
        return depth;
    }

    std::map<std::string, Box> m_boxes;
    int m_rows = 0;
    int m_columns = 1;
};

std::string drawEdge(const Box& from, const Box& to, const GraphEdge& edge)
{
    const int x1 = from.x + boxWidth / 2;
    const int x2 = to.x + boxWidth / 2;
    std::string path;
    if (to.y > from.y) {
        const int y1 = from.y + boxHeight;
        const int bend = std::max(30, (to.y - y1) / 2);
        path = "M" + n(x1) + " " + n(y1) + " C" + n(x1) + " " + n(y1 + bend) + " " + n(x2) + " " + n(to.y - bend) + " " + n(x2) + " " + n(to.y);
    } else { // back or beside: round the right-hand side
        const int right = std::max(from.x, to.x) + boxWidth;
        path = "M" + n(from.x + boxWidth) + " " + n(from.y + boxHeight / 2) + " C" + n(right + 40) + " " + n(from.y + boxHeight / 2) + " "
            + n(right + 40) + " " + n(to.y + boxHeight / 2) + " " + n(to.x + boxWidth) + " " + n(to.y + boxHeight / 2);
    }
    return "<path d=\"" + path + "\" fill=\"none\" stroke=\"" + (edge.anger > 0 ? "#b3452f" : "#51707d")
        + "\" stroke-width=\"1.4\" marker-end=\"url(#tip)\"><title>" + escaped(edge.label) + "</title></path>\n";
}

std::string drawBox(const Box& box, const std::string& title, const std::string& text, const std::string& fill, bool round)
{
    return "<g><rect x=\"" + n(box.x) + "\" y=\"" + n(box.y) + "\" width=\"" + n(boxWidth) + "\" height=\"" + n(boxHeight) + "\" rx=\""
        + n(round ? boxHeight / 2 : 8) + "\" fill=\"" + fill + "\" stroke=\"#2a4550\"/><title>" + escaped(text) + "</title><text x=\""
        + n(box.x + boxWidth / 2) + "\" y=\"" + n(box.y + 24) + "\" text-anchor=\"middle\" font-weight=\"600\" font-size=\"13\">"
        + escaped(shortened(title, 24)) + "</text><text x=\"" + n(box.x + boxWidth / 2) + "\" y=\"" + n(box.y + 44)
        + "\" text-anchor=\"middle\" font-size=\"11\">" + escaped(shortened(text, 30)) + "</text></g>\n";
}

const char* fillOf(Phase phase)
{
    switch (phase) {
    case Phase::Open: return "#dce9f2";
    case Phase::Hear: return "#e6e9f5";
    case Phase::Solve: return "#e7f1ea";
    case Phase::Close: return "#f3efe2";
    }
    return "#ffffff";
}

} // namespace

std::string toSvg(const Scenario& scenario, const std::string& language)
{
    const Layout layout(scenario);
    std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + n(layout.width()) + "\" height=\"" + n(layout.height())
        + "\" font-family=\"Noto Sans, DejaVu Sans, sans-serif\" fill=\"#15303a\">\n<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" "
          "markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 L8 4 L0 8 z\" fill=\"#51707d\"/></marker></defs>\n"
          "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n<text x=\"" + n(marginLeft) + "\" y=\"40\" font-size=\"20\" font-weight=\"600\">"
        + escaped(scenario.text("title", language)) + "</text>\n";
    for (const GraphEdge& edge : graphEdges(scenario)) {
        const Box* from = layout.find(edge.from);
        const Box* to = layout.find(edge.to);
        if (from && to)
            out += drawEdge(*from, *to, edge);
    }
    for (const Beat& beat : scenario.beats)
        out += drawBox(*layout.find(beat.id.str()), beat.id.str(), scenario.text(beat.says.back().key, language), fillOf(beat.phase), false);
    for (const Ending& ending : scenario.endings)
        out += drawBox(*layout.find("ending:" + ending.id.str()), ending.id.str(),
                       scenario.text("ending." + ending.id.str() + ".title", language), endingColour(ending.kind), true);
    return out + "</svg>\n";
}

} // namespace keel
