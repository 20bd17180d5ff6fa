#include "scenario/Reading.h"

#include <algorithm>
#include <set>

namespace keel {

namespace {

/// A graph of what can follow what, as far as it can be seen without running conditions.
class Graph {
public:
    explicit Graph(const Scenario& scenario) : m_scenario(scenario) {}

    std::set<BeatId> reachable() const
    {
        std::set<BeatId> seen;
        std::vector<BeatId> open{m_scenario.opening};
        while (!open.empty()) {
            const BeatId id = open.back();
            open.pop_back();
            const Beat* beat = m_scenario.findBeat(id);
            if (!beat || !seen.insert(id).second)
                continue;
            for (const Destination& to : exits(*beat))
                if (to.kind == Destination::Kind::Beat)
                    open.push_back(to.beat);
        }
        return seen;
    }

    std::vector<Destination> exits(const Beat& beat) const
    {
        std::vector<Destination> out;
        for (const auto* list : {&beat.reactions, &m_scenario.reactions})
            for (const Reaction& reaction : *list)
                if (reaction.to.kind != Destination::Kind::Stay)
                    out.push_back(reaction.to);
        if (beat.silence && beat.silence->to.kind != Destination::Kind::Stay)
            out.push_back(beat.silence->to);
        return out;
    }

private:
    const Scenario& m_scenario;
};

void checkBeat(const Graph& graph, const Beat& beat, const JsonCursor& cursor, bool reachable)
{
    if (!reachable)
        cursor.reportKey("scenario.unreachable-beat", "nothing leads to the beat `" + beat.id.str() + "`",
                         "let a reaction's `to` name it, or delete it");
    if (beat.replies.empty())
        cursor.reportKey("scenario.no-replies", "the beat `" + beat.id.str() + "` offers no reply", "write at least one");
    const auto exits = graph.exits(beat);
    const bool leaves = std::any_of(exits.begin(), exits.end(), [&](const Destination& to) {
        return to.kind != Destination::Kind::Beat || to.beat != beat.id;
    });
    if (!leaves)
        cursor.reportKey("scenario.dead-end", "nothing leads out of the beat `" + beat.id.str() + "`", "let a reaction lead on with `to`");
}

void checkReactionOrder(const Beat& beat, const JsonCursor& cursor)
{
    const auto list = cursor.find("reactions");
    if (!list || list->value().kind != JsonValue::Kind::Array)
        return;
    const auto items = list->items();
    bool closed = false;
    for (std::size_t i = 0; i < items.size() && i < beat.reactions.size(); ++i) {
        if (beat.reactions[i].on != Trigger::Reply)
            continue;
        if (closed)
            items[i].report("scenario.after-otherwise", "this reaction comes after `otherwise`, so it is never tried", "move it up");
        closed = closed || items[i].find("otherwise").has_value();
    }
    if (!closed)
        list->report("scenario.no-otherwise", "some replies have no reaction here", "end the reactions with `{ \"otherwise\": true, … }`");
}

void checkEndings(const Scenario& scenario, const JsonCursor& root)
{
    const auto endings = root.find("endings");
    if (!endings || scenario.endings.empty())
        return;
    if (!scenario.endings.back().when.isAlways())
        endings->report("scenario.last-ending-conditional", "the last ending has a condition: a conversation may end without any",
                        "put the ending that always fits last, without `when`");
}

} // namespace

void checkShape(const Reading& reading, const JsonCursor& root)
{
    const Scenario& scenario = reading.scenario;
    const Graph graph(scenario);
    const auto reachable = graph.reachable();
    if (const auto beats = root.find("beats"))
        for (const auto& [id, cursor] : beats->members())
            if (const Beat* beat = scenario.findBeat(BeatId(id)); beat && cursor.value().kind == JsonValue::Kind::Object) {
                checkBeat(graph, *beat, cursor, reachable.contains(beat->id));
                checkReactionOrder(*beat, cursor.named("beat " + id));
            }
    checkEndings(scenario, root);
}

} // namespace keel
