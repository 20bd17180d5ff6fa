#include "scenario/Reading.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace keel {

namespace {

/// A graph of what can follow what, as far as it can be seen without running conditions.
class Graph {
public:
    explicit Graph(const Scenario& scenario) : m_scenario(scenario) {}

    /// Whether everything in it leads to something that exists. Where not, what is unreachable is not known.
    bool isWhole() const
    {
        return m_scenario.findBeat(m_scenario.opening) && std::all_of(m_scenario.beats.begin(), m_scenario.beats.end(), [&](const Beat& beat) {
            const auto out = exits(beat);
            return std::all_of(out.begin(), out.end(), [&](const Destination& to) { return to.kind != Destination::Kind::Beat || m_scenario.findBeat(to.beat); });
        });
    }

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

void checkBeat(const Graph& graph, const Beat& beat, const JsonCursor& cursor)
{
    if (beat.id.str() != "end" && !graph.reachable().contains(beat.id)) // that name was reported
        cursor.reportKey(codes::unreachableBeat, "nothing leads to the beat `" + beat.id.str() + "`",
                         "let a reaction's `to` name it, or delete it");
    const auto exits = graph.exits(beat);
    const bool leaves = std::any_of(exits.begin(), exits.end(), [&](const Destination& to) {
        return to.kind != Destination::Kind::Beat || to.beat != beat.id;
    });
    if (!leaves)
        cursor.reportKey(codes::deadEnd, "nothing leads out of the beat `" + beat.id.str() + "`", "let a reaction lead on with `to`");
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
            items[i].report(codes::afterOtherwise, "this reaction comes after `otherwise`, so it is never tried", "move it up");
        closed = closed || items[i].find("otherwise").has_value();
    }
    if (!closed)
        list->report(codes::noOtherwise, "some replies have no reaction here", "end the reactions with `{ \"otherwise\": true, … }`");
}

/// Conditions are compared as written, but for blanks.
std::string withoutBlanks(const std::string& text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return c != ' '; });
    return out;
}

void checkSameConditions(const std::vector<Reaction>& reactions, const std::vector<JsonCursor>& items)
{
    std::set<std::pair<Trigger, std::string>> seen;
    for (std::size_t i = 0; i < items.size() && i < reactions.size(); ++i)
        if (const auto when = items[i].find("when"); when && !reactions[i].when.isAlways())
            if (!seen.emplace(reactions[i].on, withoutBlanks(reactions[i].when.text)).second)
                when->report(codes::sameCondition, "a reaction further up has the same condition, so this one is never tried", "join the two, or change one",
                             Severity::Warning);
}

/// Coming back to a beat says its line again. Where nothing has changed it is the same line as before.
void checkReturns(const Beat& beat, const JsonCursor& owner)
{
    const auto list = owner.find("reactions");
    if (!list || list->value().kind != JsonValue::Kind::Array)
        return;
    const auto items = list->items();
    const bool sameLine = beat.says.size() == 1;
    for (std::size_t i = 0; i < items.size() && i < beat.reactions.size(); ++i) {
        const Reaction& reaction = beat.reactions[i];
        const bool changes = reaction.anger != 0 || reaction.trust != 0 || reaction.patience != 0 || !reaction.says.empty();
        if (sameLine && !changes && reaction.to.kind == Destination::Kind::Beat && reaction.to.beat == beat.id)
            items[i].find("to")->report(codes::toItself, "this leads back to its own beat and changes nothing: the same line is said again",
                                        "leave `to` out to stay, or let the customer say something else", Severity::Warning);
    }
}

/// Whether the trainee can ever do what a reaction answers to.
bool canHappen(const Scenario& scenario, Trigger trigger)
{
    switch (trigger) {
    case Trigger::LookUp: return std::any_of(scenario.facts.begin(), scenario.facts.end(), [](const Fact& f) { return f.canLookUp; });
    case Trigger::Note: return !scenario.facts.empty();
    case Trigger::Transfer: return !scenario.transfers.empty();
    case Trigger::Move: return scenario.places.size() > 1;
    case Trigger::Compensate: return !scenario.policies.empty();
    case Trigger::Manager: return scenario.hasManager;
    case Trigger::Contact: return !scenario.contacts.empty();
    default: return true;
    }
}

void checkTriggers(const Scenario& scenario, const std::vector<Reaction>& reactions, const std::vector<JsonCursor>& items)
{
    for (std::size_t i = 0; i < items.size() && i < reactions.size(); ++i)
        if (const auto on = items[i].find("on"); on && !canHappen(scenario, reactions[i].on))
            on->report(codes::triggerImpossible, "nothing in this scenario lets the trainee do that", "declare what it needs, or take the reaction away",
                       Severity::Warning);
}

void checkReactions(const Scenario& scenario, const std::vector<Reaction>& reactions, const JsonCursor& owner)
{
    const auto list = owner.find("reactions");
    if (!list || list->value().kind != JsonValue::Kind::Array)
        return;
    const auto items = list->items();
    checkSameConditions(reactions, items);
    checkTriggers(scenario, reactions, items);
}

void checkReplies(const Beat& beat, const JsonCursor& cursor)
{
    const auto replies = cursor.find("replies");
    if (replies && replies->value().kind == JsonValue::Kind::Array && beat.replies.empty() && replies->value().items.empty())
        replies->report(codes::noReplies, "the beat `" + beat.id.str() + "` offers no reply", "write at least one");
}

/// A fact that nobody tells and that cannot be looked up can never be known.
void checkFacts(const Scenario& scenario, const JsonCursor& root)
{
    if (scenario.beats.empty())
        return;
    std::set<FactId> told;
    for (const Beat& beat : scenario.beats)
        told.insert(beat.tells.begin(), beat.tells.end());
    const auto facts = root.find("facts");
    for (const Fact& fact : scenario.facts)
        if (!fact.canLookUp && !fact.wrong && !told.contains(fact.id))
            if (const auto cursor = facts->find(fact.id.str()))
                cursor->reportKey(codes::factOutOfReach, "nobody tells this fact, and it cannot be looked up",
                                  "list it under `tells` of a beat, or say where with `lookUp`", Severity::Warning);
}

void checkEndings(const JsonCursor& root)
{
    const auto endings = root.find("endings");
    if (!endings || endings->value().kind != JsonValue::Kind::Object)
        return;
    if (endings->value().members.empty())
        endings->report(codes::noEndings, "this scenario has no ending", "write at least one");
    const auto members = endings->members();
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto when = members[i].second.find("when");
        const bool isLast = i + 1 == members.size();
        if (members[i].second.value().kind != JsonValue::Kind::Object)
            continue;
        if (isLast && when)
            when->report(codes::lastEndingConditional, "the last ending has a condition: a conversation may end without any",
                         "put the ending that always fits last, without `when`");
        if (!isLast && !when)
            members[i].second.reportKey(codes::endingHidesNext, "this ending always fits, so those after it are never tried", "give it a `when`, or move it to the end");
    }
}

} // namespace

void checkShape(const Reading& reading, const JsonCursor& root)
{
    const Scenario& scenario = reading.scenario;
    const Graph graph(scenario);
    const bool isWhole = graph.isWhole();
    const auto beats = root.find("beats");
    if (beats && beats->value().kind == JsonValue::Kind::Object) {
        if (beats->value().members.empty())
            beats->report(codes::noBeats, "this scenario has no beat", "write at least one");
        for (const auto& [id, cursor] : beats->members()) {
            const Beat* beat = scenario.findBeat(BeatId(id));
            if (!beat || cursor.value().kind != JsonValue::Kind::Object)
                continue;
            checkReplies(*beat, cursor);
            if (isWhole && cursor.find("reactions"))
                checkBeat(graph, *beat, cursor);
            checkReactionOrder(*beat, cursor);
            checkReactions(scenario, beat->reactions, cursor);
            checkReturns(*beat, cursor);
        }
    }
    checkReactions(scenario, scenario.reactions, root);
    checkFacts(scenario, root);
    checkEndings(root);
}

} // namespace keel
