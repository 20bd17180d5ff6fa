#include "proofs/Findings.h"

#include <algorithm>

namespace keel {

namespace {

/// The beats that an ending can follow sooner or later.
std::vector<bool> leadingOut(const Scenario& scenario, const Reach& reach, bool decently)
{
    std::vector<bool> out(scenario.beats.size());
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = decently ? reach.at(i).endsDecently : reach.at(i).ends;
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < out.size(); ++i) {
            const auto& next = decently ? reach.at(i).leadsDecently : reach.at(i).leadsTo;
            if (!out[i] && std::any_of(next.begin(), next.end(), [&](std::size_t beat) { return out[beat]; }))
                out[i] = changed = true;
        }
    }
    return out;
}

/// Beats without a way out that lead to one another are one fault: named at the first, in the author's order.
std::vector<std::vector<std::size_t>> stuckGroups(const Reach& reach, const std::vector<bool>& out)
{
    std::vector<std::vector<std::size_t>> groups;
    std::vector<bool> seen(out.size());
    for (std::size_t start = 0; start < out.size(); ++start) {
        if (out[start] || seen[start] || !reach.at(start).entered)
            continue;
        std::vector<std::size_t> group{start};
        seen[start] = true;
        for (std::size_t i = 0; i < group.size(); ++i)
            for (std::size_t other = 0; other < out.size(); ++other) {
                const bool linked = reach.at(group[i]).leadsTo.contains(other) || reach.at(other).leadsTo.contains(group[i]);
                if (linked && !out[other] && !seen[other] && reach.at(other).entered) {
                    seen[other] = true;
                    group.push_back(other);
                }
            }
        std::sort(group.begin(), group.end());
        groups.push_back(std::move(group));
    }
    return groups;
}

std::string named(const Scenario& scenario, const std::vector<std::size_t>& group)
{
    std::string out;
    for (const std::size_t beat : group)
        out += (out.empty() ? "`" : ", `") + scenario.beats[beat].id.str() + "`";
    return out;
}

} // namespace

void checkExits(const Scenario& scenario, const Reach& reach, Reporter& reporter)
{
    const std::vector<bool> out = leadingOut(scenario, reach, false);
    for (const auto& group : stuckGroups(reach, out)) {
        const JsonPath path{"beats", scenario.beats[group.front()].id.str()};
        if (group.size() == 1)
            reporter.report(path, Severity::Error, finding::noExit, "nothing that can come about leads on from the beat " + named(scenario, group),
                            "whoever gets there can only hang up; let a reaction lead on that can hold");
        else
            reporter.report(path, Severity::Error, finding::loop, "no ending can be reached from the beats " + named(scenario, group),
                            "whoever gets there goes round in circles; let one of them lead out");
    }
    std::vector<bool> decent = leadingOut(scenario, reach, true);
    for (std::size_t i = 0; i < decent.size(); ++i)
        decent[i] = decent[i] || !out[i];
    for (const auto& group : stuckGroups(reach, decent))
        reporter.report({"beats", scenario.beats[group.front()].id.str()}, Severity::Warning, finding::onlyRudeExit,
                        "from " + named(scenario, group) + " the conversation ends only by a reply that costs (an insult, a dismissal …) or by hanging up",
                        "let a decent reply lead on, too");
}

} // namespace keel
