#pragma once

#include "scenario/Scenario.h"

#include <string>
#include <vector>

namespace keel {

/// One arrow of the graph. `from` and `to` are ids of beats; an ending's are prefixed with `ending:`.
struct GraphEdge {
    std::string from;
    std::string to;
    std::string label; ///< the condition or trigger, shortened
    int anger = 0;     ///< the reaction's own, for its colour
};

/// The fill of an ending's box.
const char* endingColour(EndingKind kind);

std::vector<GraphEdge> graphEdges(const Scenario& scenario);

} // namespace keel
