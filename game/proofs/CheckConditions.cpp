#include "proofs/Findings.h"

#include <functional>

namespace keel {

namespace {

using Look = std::function<void(const Condition&, JsonPath)>;

JsonPath below(JsonPath path, const std::string& step)
{
    path.push_back(step);
    return path;
}

JsonPath below(const JsonPath& path, std::size_t index) { return below(path, std::to_string(index)); }

void lookAtLines(const std::vector<Line>& lines, const JsonPath& path, const Look& look)
{
    for (std::size_t i = 0; i < lines.size(); ++i)
        look(lines[i].when, below(below(path, i), "when"));
}

void lookAtReactions(const std::vector<Reaction>& reactions, const JsonPath& path, const Look& look)
{
    for (std::size_t i = 0; i < reactions.size(); ++i) {
        const JsonPath here = below(path, i);
        look(reactions[i].when, below(here, "when"));
        lookAtLines(reactions[i].says, below(here, "says"), look);
    }
}

void lookAtAll(const Scenario& scenario, const Look& look)
{
    for (const Beat& beat : scenario.beats) {
        const JsonPath here{"beats", beat.id.str()};
        lookAtLines(beat.says, below(here, "says"), look);
        for (std::size_t i = 0; i < beat.replies.size(); ++i)
            look(beat.replies[i].when, below(below(below(here, "replies"), i), "when"));
        lookAtReactions(beat.reactions, below(here, "reactions"), look);
        if (beat.silence)
            lookAtLines(beat.silence->says, below(below(here, "silence"), "says"), look);
    }
    lookAtReactions(scenario.reactions, {"reactions"}, look);
    for (const Goal& goal : scenario.goals)
        look(goal.reachedBy, {"goals", goal.id.str(), "reachedBy"});
    for (const Promise& promise : scenario.promises) {
        look(promise.when, {"promises", promise.id.str(), "when"});
        look(promise.kept, {"promises", promise.id.str(), "kept"});
    }
    for (const Ending& ending : scenario.endings)
        look(ending.when, {"endings", ending.id.str(), "when"});
    for (const PrincipleAim& aim : scenario.principles)
        look(aim.metWhen, {"principles", aim.id.str()});
}

} // namespace

bool isSampled(std::string_view code)
{
    for (const char* sampled : {finding::endingNotSeen, finding::beatNotSeen, finding::replyDominated, finding::replyWithoutDifference, finding::cueLeak})
        if (code == sampled)
            return true;
    return false;
}

void checkConditions(const Scenario& scenario, const CaseBook& book, Reporter& reporter)
{
    lookAtAll(scenario, [&](const Condition& condition, const JsonPath& path) {
        if (condition.isAlways())
            return;
        if (!book.decided(condition))
            reporter.report(path, Severity::Note, finding::undecided, "this condition has more than " + std::to_string(mostCases) + " alternatives: it was not taken apart",
                            "split it over several reactions if you want it checked");
        else if (book.of(condition).empty())
            reporter.report(path, Severity::Warning, finding::contradiction, "this condition can never hold: it contradicts itself",
                            "two of its parts exclude each other, or a number is outside its range");
        else if (book.against(condition).empty())
            reporter.report(path, Severity::Warning, finding::tautology, "this condition always holds", "leave it out, or say what you meant");
    });
}

} // namespace keel
