#include "proofs/Graph.h"
#include "proofs/GraphEdges.h"

namespace keel {

namespace {

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out + "\"";
}

} // namespace

std::string toDot(const Scenario& scenario, const std::string& language)
{
    std::string out = "digraph " + quoted(scenario.id.str()) + " {\n  rankdir=TB; node [shape=box, style=\"rounded,filled\", fontname=\"sans\"];\n"
                      "  label=" + quoted(scenario.text("title", language)) + ";\n";
    for (const Beat& beat : scenario.beats)
        out += "  " + quoted(beat.id.str()) + " [fillcolor=\"#e6eef2\", tooltip=" + quoted(scenario.text(beat.says.back().key, language))
            + ", label=" + quoted(beat.id.str() + " (" + std::string(idOf(beat.phase)) + ")") + "];\n";
    for (const Ending& ending : scenario.endings)
        out += "  " + quoted("ending:" + ending.id.str()) + " [shape=oval, fillcolor=\"" + endingColour(ending.kind) + "\", label="
            + quoted(scenario.text("ending." + ending.id.str() + ".title", language)) + "];\n";
    bool anywhere = false;
    for (const GraphEdge& edge : graphEdges(scenario)) {
        anywhere = anywhere || edge.from == "*";
        out += "  " + quoted(edge.from) + " -> " + quoted(edge.to) + " [color=\"" + (edge.anger > 0 ? "#b3452f" : "#51707d")
            + "\", tooltip=" + quoted(edge.label) + "];\n";
    }
    if (anywhere)
        out += "  \"*\" [shape=circle, label=\"*\"];\n";
    return out + "}\n";
}

} // namespace keel
