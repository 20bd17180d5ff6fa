#pragma once

#include "proofs/GraphEdges.h"

#include <map>
#include <string>
#include <vector>

namespace keel {

/// Where the boxes of the picture stand. Each phase is a band of one or more columns; within a band, beats stand further
/// right the more steps they are from where the band is entered. Order within a column keeps arrows from crossing.
class GraphLayout {
public:
    static constexpr int boxWidth = 226;
    static constexpr int boxHeight = 74;
    static constexpr int columnWidth = boxWidth + 96;
    static constexpr int rowHeight = boxHeight + 34;
    static constexpr int left = 40;
    static constexpr int top = 150;

    GraphLayout(const Scenario& scenario, const std::vector<GraphEdge>& edges);

    struct Box {
        int column = 0;
        int x = 0;
        int y = 0;
    };
    struct Band {
        std::string name; ///< a phase, or `endings`
        int firstColumn = 0;
        int columns = 0;
    };

    const Box& at(const std::string& node) const { return m_boxes.at(node); }
    const std::vector<Band>& bands() const { return m_bands; }
    int width() const { return left * 2 + m_columns * columnWidth - (columnWidth - boxWidth); }
    int bottom() const { return m_bottom; }

private:
    using Column = std::vector<std::string>;
    std::vector<Column> columnsOf(const Scenario& scenario, Phase phase, const std::vector<GraphEdge>& edges) const;
    void order(std::vector<Column>& columns, const std::vector<GraphEdge>& edges) const;
    void place(const std::vector<Column>& columns);

    std::map<std::string, Box> m_boxes;
    std::vector<Band> m_bands;
    int m_columns = 0;
    int m_bottom = 0;
};

} // namespace keel
