#include "proofs/GraphEdges.h"

#include <algorithm>

namespace keel {

namespace {

std::string labelOf(const Reaction& reaction)
{
    std::string label = reaction.on == Trigger::Reply ? "" : std::string(idOf(reaction.on)) + " ";
    return label + (reaction.when.isAlways() ? (reaction.on == Trigger::Reply ? "otherwise" : "") : reaction.when.text);
}

void add(const std::string& from, const std::string& to, const std::string& label, int anger, bool judged, std::vector<GraphEdge>& out)
{
    auto same = std::find_if(out.begin(), out.end(), [&](const GraphEdge& edge) { return edge.from == from && edge.to == to; });
    if (same == out.end()) {
        out.push_back({from, to, {label}, anger, judged});
        return;
    }
    same->labels.push_back(label);
    same->anger = std::max(same->anger, anger);
    same->judged = same->judged && judged;
}

void addEdges(const Scenario& scenario, const std::string& from, const Destination& to, const std::string& label, int anger, std::vector<GraphEdge>& out)
{
    switch (to.kind) {
    case Destination::Kind::Stay: return;
    case Destination::Kind::Beat: return add(from, to.beat.str(), label, anger, false, out);
    case Destination::Kind::Ending: return add(from, "ending:" + to.ending.str(), label, anger, false, out);
    case Destination::Kind::FirstEnding:
        for (const Ending& ending : scenario.endings)
            add(from, "ending:" + ending.id.str(), ending.when.isAlways() ? "otherwise" : ending.when.text, anger, true, out);
    }
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

const std::vector<AngerShade>& angerShades()
{
    static const std::vector<AngerShade> shades{{0, "#d3ebdc"}, {20, "#e3efcd"}, {35, "#f7eec2"}, {50, "#f8d9ac"}, {65, "#f0bb9f"}, {80, "#e29585"}};
    return shades;
}

std::string beatColour(const Beat& beat, const BeatAnger& anger)
{
    if (anger.empty()) {
        static constexpr const char* phases[]{"#dce9f2", "#e6e9f5", "#e7f1ea", "#f3efe2"};
        return phases[static_cast<std::size_t>(beat.phase)];
    }
    const auto found = anger.find(beat.id);
    std::string fill = "#ffffff";
    for (const AngerShade& shade : angerShades())
        if (found != anger.end() && found->second >= shade.from)
            fill = shade.fill;
    return fill;
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
    return edges;
}

std::vector<std::string> edgesFromAnywhere(const Scenario& scenario)
{
    std::vector<std::string> out;
    for (const Reaction& reaction : scenario.reactions) {
        const std::string label = labelOf(reaction) + " → ";
        if (reaction.to.kind == Destination::Kind::Beat)
            out.push_back(label + reaction.to.beat.str());
        else if (reaction.to.kind == Destination::Kind::Ending)
            out.push_back(label + "ending " + reaction.to.ending.str());
        else if (reaction.to.kind == Destination::Kind::FirstEnding)
            out.push_back(label + "the first ending that fits");
    }
    return out;
}

} // namespace keel
