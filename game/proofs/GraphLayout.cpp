#include "proofs/GraphLayout.h"

#include <algorithm>

namespace keel {

namespace {

constexpr std::size_t mostInColumn = 6;
constexpr int mostColumns = 4; ///< of one phase

/// Mean place of a node's neighbours in other columns, in thousandths; its own where it has none.
int pull(const std::string& node, int own, const std::map<std::string, int>& places, const std::vector<GraphEdge>& edges)
{
    int sum = 0, count = 0;
    for (const GraphEdge& edge : edges) {
        if (edge.from != node && edge.to != node)
            continue;
        const auto other = places.find(edge.from == node ? edge.to : edge.from);
        if (other == places.end() || edge.from == edge.to || edge.judged)
            continue;
        sum += other->second;
        ++count;
    }
    return count == 0 ? own : sum / count;
}

} // namespace

GraphLayout::GraphLayout(const Scenario& scenario, const std::vector<GraphEdge>& edges)
{
    std::vector<Column> columns;
    for (const Phase phase : {Phase::Open, Phase::Hear, Phase::Solve, Phase::Close}) {
        auto own = columnsOf(scenario, phase, edges);
        if (own.empty())
            continue;
        m_bands.push_back({std::string(idOf(phase)), static_cast<int>(columns.size()), static_cast<int>(own.size())});
        columns.insert(columns.end(), own.begin(), own.end());
    }
    Column endings;
    for (const Ending& ending : scenario.endings)
        endings.push_back("ending:" + ending.id.str());
    m_bands.push_back({"endings", static_cast<int>(columns.size()), 1});
    columns.push_back(std::move(endings));
    order(columns, edges);
    place(columns);
}

/// By steps from where the phase is entered; those that nothing of the phase leads to come first.
std::vector<GraphLayout::Column> GraphLayout::columnsOf(const Scenario& scenario, Phase phase, const std::vector<GraphEdge>& edges) const
{
    std::map<std::string, int> depth;
    std::vector<std::string> open;
    std::vector<std::string> members;
    for (const Beat& beat : scenario.beats)
        if (beat.phase == phase)
            members.push_back(beat.id.str());
    const auto isMember = [&](const std::string& id) { return std::find(members.begin(), members.end(), id) != members.end(); };
    for (const std::string& id : members) {
        const bool entered = id == scenario.opening.str()
            || std::any_of(edges.begin(), edges.end(), [&](const GraphEdge& edge) { return edge.to == id && !isMember(edge.from); });
        if (entered && depth.emplace(id, 0).second)
            open.push_back(id);
    }
    for (std::size_t i = 0; i < open.size(); ++i)
        for (const GraphEdge& edge : edges)
            if (edge.from == open[i] && isMember(edge.to) && depth.emplace(edge.to, std::min(depth[open[i]] + 1, mostColumns - 1)).second)
                open.push_back(edge.to);
    std::vector<Column> columns;
    for (int wanted = 0; wanted < mostColumns; ++wanted) {
        Column column;
        for (const std::string& id : members)
            if (const auto found = depth.find(id); (found == depth.end() ? 0 : found->second) == wanted) {
                if (column.size() == mostInColumn) {
                    columns.push_back(std::move(column));
                    column.clear();
                }
                column.push_back(id);
            }
        if (!column.empty())
            columns.push_back(std::move(column));
    }
    return columns;
}

/// A few sweeps that pull each box towards those it is joined to.
void GraphLayout::order(std::vector<Column>& columns, const std::vector<GraphEdge>& edges) const
{
    constexpr int sweeps = 6;
    constexpr int unit = 1000;
    std::map<std::string, int> places;
    const auto note = [&](const Column& column) {
        for (std::size_t i = 0; i < column.size(); ++i) // from the middle of the column
            places[column[i]] = static_cast<int>(i) * unit - static_cast<int>(column.size() - 1) * unit / 2;
    };
    for (const Column& column : columns)
        note(column);
    for (int sweep = 0; sweep < sweeps; ++sweep)
        for (std::size_t i = 0; i < columns.size(); ++i) {
            Column& column = columns[sweep % 2 == 0 ? i : columns.size() - 1 - i];
            std::vector<std::pair<int, std::string>> pulled;
            for (const std::string& node : column)
                pulled.emplace_back(pull(node, places[node], places, edges), node);
            std::stable_sort(pulled.begin(), pulled.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
            for (std::size_t k = 0; k < pulled.size(); ++k)
                column[k] = pulled[k].second;
            note(column);
        }
}

void GraphLayout::place(const std::vector<Column>& columns)
{
    std::size_t tallest = 0;
    for (const Column& column : columns)
        tallest = std::max(tallest, column.size());
    m_columns = static_cast<int>(columns.size());
    m_bottom = top + static_cast<int>(tallest) * rowHeight;
    for (int c = 0; c < m_columns; ++c) {
        const Column& column = columns[static_cast<std::size_t>(c)];
        const int above = static_cast<int>(tallest - column.size()) * rowHeight / 2;
        for (std::size_t i = 0; i < column.size(); ++i)
            m_boxes[column[i]] = {c, left + c * columnWidth, top + above + static_cast<int>(i) * rowHeight};
    }
}

} // namespace keel
