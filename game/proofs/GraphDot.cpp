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

std::string joined(const std::vector<std::string>& labels)
{
    std::string out;
    for (const std::string& label : labels)
        out += (out.empty() ? "" : " | ") + label;
    return out;
}

std::string node(const Scenario& scenario, const Beat& beat, const std::string& language, const BeatAnger& anger)
{
    const auto found = anger.find(beat.id);
    const std::string mood = found == anger.end() ? "" : ", anger " + std::to_string(found->second);
    return "  " + quoted(beat.id.str()) + " [fillcolor=\"" + beatColour(beat, anger) + "\", tooltip=" + quoted(scenario.text(beat.says.back().key, language))
        + ", label=" + quoted(beat.id.str() + " (" + std::string(idOf(beat.phase)) + mood + ")") + "];\n";
}

} // namespace

std::string toDot(const Scenario& scenario, const std::string& language, const BeatAnger& anger)
{
    std::string out = "digraph " + quoted(scenario.id.str()) + " {\n  rankdir=LR; node [shape=box, style=\"rounded,filled\", fontname=\"sans\"];\n"
                      "  label=" + quoted(scenario.text("title", language)) + ";\n";
    for (const Beat& beat : scenario.beats)
        out += node(scenario, beat, language, anger);
    for (const Ending& ending : scenario.endings)
        out += "  " + quoted("ending:" + ending.id.str()) + " [shape=oval, fillcolor=\"" + endingColour(ending.kind) + "\", label="
            + quoted(scenario.text("ending." + ending.id.str() + ".title", language)) + "];\n";
    for (const GraphEdge& edge : graphEdges(scenario))
        out += "  " + quoted(edge.from) + " -> " + quoted(edge.to) + " [color=\"" + (edge.anger > 0 ? "#b3452f" : "#51707d") + "\""
            + (edge.judged ? ", style=dashed" : "") + ", tooltip=" + quoted(joined(edge.labels)) + "];\n";
    for (const std::string& edge : edgesFromAnywhere(scenario))
        out += "  // from any beat: " + quoted(edge) + "\n";
    return out + "}\n";
}

} // namespace keel
