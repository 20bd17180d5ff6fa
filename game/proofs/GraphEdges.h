#pragma once

#include "proofs/Graph.h"

#include <string>
#include <vector>

namespace keel {

/// One arrow of the graph; all reactions that lead from one beat to the same place are one.
struct GraphEdge {
    std::string from; ///< id of a beat
    std::string to;   ///< id of a beat, or of an ending with the prefix `ending:`
    std::vector<std::string> labels; ///< conditions or triggers, as written
    int anger = 0;    ///< the greatest that such a reaction adds by itself
    bool judged = false; ///< to one of the endings, by their conditions
};

/// From beats only, by the author's order.
std::vector<GraphEdge> graphEdges(const Scenario& scenario);
/// Where the scenario's own reactions lead from any beat: `insult → ending hangs-up`.
std::vector<std::string> edgesFromAnywhere(const Scenario& scenario);

/// The fill of an ending's box, and of a beat's.
const char* endingColour(EndingKind kind);
std::string beatColour(const Beat& beat, const BeatAnger& anger);
/// Shades of anger from calm to furious, with the least anger of each.
struct AngerShade {
    int from = 0;
    const char* fill = "";
};
const std::vector<AngerShade>& angerShades();

} // namespace keel
