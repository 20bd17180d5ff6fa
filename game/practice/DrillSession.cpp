#include "practice/DrillSession.h"

#include "proofs/Dice.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace keel {

namespace {

constexpr std::size_t mostSkills = 10;
constexpr std::size_t mostMomentsEach = 4;

/// How hard a moment should be: 0–2.
int wantedHardness(int hold) { return std::clamp(hold / 2, 0, 2); }

DrillHelp helpFor(const Standing& standing)
{
    if (!standing.begun())
        return DrillHelp::Example;
    return standing.hold <= 1 ? DrillHelp::Hint : DrillHelp::None;
}

/// What is due; where nothing is, what will be soonest.
std::vector<Behaviour> skillsOf(const Plan& plan)
{
    std::vector<Behaviour> out = plan.due;
    if (out.empty()) {
        std::vector<const Standing*> begun;
        for (const Standing& standing : plan.standings)
            if (standing.begun())
                begun.push_back(&standing);
        std::ranges::stable_sort(begun, {}, [](const Standing* standing) { return *standing->due; });
        for (const Standing* standing : begun)
            out.push_back(standing->skill);
        out.resize(std::min<std::size_t>(out.size(), newADay));
    }
    out.resize(std::min(out.size(), mostSkills));
    return out;
}

} // namespace

MomentChooser::MomentChooser(const DrillMoments& moments, std::span<const Drill> history, DrillChoice choice)
    : m_moments(moments), m_choice(std::move(choice))
{
    for (const Drill& drill : history)
        ++m_used[drill.moment];
}

const DrillMoment* MomentChooser::next(Behaviour skill, int hold)
{
    return pick(skill, hold, [skill](const DrillMoment& moment) { return callsFor(moment, skill); });
}

const DrillMoment* MomentChooser::example(Behaviour skill)
{
    constexpr int well = 6; // of 9
    const auto teaches = [skill](const DrillMoment::Reply& reply) { return showsWell(reply, skill) && !reply.hard && reply.rated >= well; };
    return pick(skill, 0, [&](const DrillMoment& moment) { return std::ranges::any_of(moment.replies, teaches); });
}

const DrillMoment* MomentChooser::pick(Behaviour skill, int hold, const std::function<bool(const DrillMoment&)>& suits)
{
    struct Candidate {
        int used = 0;
        int off = 0; ///< from the hardness that is wanted
        std::size_t lot = 0;
        const DrillMoment* moment = nullptr;
    };
    Dice dice(m_choice.seed + 0x9E37 * ++m_turn);
    std::vector<Candidate> candidates;
    for (const DrillMoment& moment : m_moments) {
        if (!suits(moment))
            continue;
        const auto used = m_used.find(moment.id);
        candidates.push_back({used == m_used.end() ? 0 : used->second, std::abs(hardnessFor(moment, skill) - wantedHardness(hold)),
                              dice.below(std::size_t{1} << 32), &moment});
    }
    std::ranges::sort(candidates, {}, [](const Candidate& c) { return std::tuple(c.used, c.off, c.lot); });
    const auto found = std::ranges::find_if(candidates, [&](const Candidate& c) { return !m_choice.accepts || m_choice.accepts(*c.moment, skill); });
    if (found == candidates.end())
        return nullptr;
    ++m_used[found->moment->id];
    return found->moment;
}

std::size_t momentsFor(std::size_t skills) { return std::min(momentsInSession, std::min(skills, mostSkills) * mostMomentsEach); }

std::vector<DrillTask> drillSession(const Plan& plan, const DrillMoments& moments, std::span<const Drill> history, const DrillChoice& choice)
{
    std::vector<DrillTask> tasks;
    MomentChooser chooser(moments, history, choice);
    std::set<Behaviour> begun;
    const auto chosen = skillsOf(plan);
    for (std::size_t round = 0; round < mostMomentsEach; ++round)
        for (const Behaviour skill : chosen) {
            if (tasks.size() >= choice.count)
                return tasks;
            const Standing& standing = plan.of(skill);
            const DrillMoment* moment = chooser.next(skill, standing.hold);
            if (moment == nullptr)
                continue;
            const DrillHelp help = helpFor(standing);
            // The example is shown once; what follows on the first day has a hint.
            const bool again = !begun.insert(skill).second;
            const bool first = help == DrillHelp::Example && !again;
            tasks.push_back({skill, moment, help == DrillHelp::Example && again ? DrillHelp::Hint : help, first ? chooser.example(skill) : nullptr});
        }
    return tasks;
}

} // namespace keel
