#include "proofs/GraphEdges.h"

namespace keel {

namespace {

void addEdges(const Scenario& scenario, const std::string& from, const Destination& to, const std::string& label, int anger,
              std::vector<GraphEdge>& out)
{
    switch (to.kind) {
    case Destination::Kind::Stay: return;
    case Destination::Kind::Beat: out.push_back({from, to.beat.str(), label, anger}); return;
    case Destination::Kind::Ending: out.push_back({from, "ending:" + to.ending.str(), label, anger}); return;
    case Destination::Kind::FirstEnding:
        for (const Ending& ending : scenario.endings)
            out.push_back({from, "ending:" + ending.id.str(), ending.when.isAlways() ? "otherwise" : ending.when.text, anger});
    }
}

std::string labelOf(const Reaction& reaction)
{
    std::string label = reaction.on == Trigger::Reply ? "" : std::string(idOf(reaction.on)) + " ";
    label += reaction.when.isAlways() ? (reaction.on == Trigger::Reply ? "otherwise" : "") : reaction.when.text;
    return label;
}

} // namespace

const char* endingColour(EndingKind kind)
{
    switch (kind) {
    case EndingKind::Good: return "#bfe3d0";
    case EndingKind::Mixed: return "#f3e3b5";
    case EndingKind::Poor: return "#f2c4bb";
    case EndingKind::Safe: return "#cfdcec";
    }
    return "#ffffff";
}

std::vector<GraphEdge> graphEdges(const Scenario& scenario)
{
    std::vector<GraphEdge> edges;
    for (const Beat& beat : scenario.beats) {
        for (const Reaction& reaction : beat.reactions)
            addEdges(scenario, beat.id.str(), reaction.to, labelOf(reaction), reaction.anger, edges);
        if (beat.silence)
            addEdges(scenario, beat.id.str(), beat.silence->to, "silence", 0, edges);
    }
    for (const Reaction& reaction : scenario.reactions)
        addEdges(scenario, "*", reaction.to, labelOf(reaction), reaction.anger, edges);
    return edges;
}

} // namespace keel
