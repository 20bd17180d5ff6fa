#pragma once

#include "practice/DrillMoment.h"
#include "practice/Plan.h"

#include <functional>
#include <map>

namespace keel {

/// What is shown besides the customer's line: the less, the better a skill is held.
enum class DrillHelp { Example, Hint, None };

/// One of the moments of a session.
struct DrillTask {
    Behaviour skill = Behaviour::AcknowledgeFeeling;
    const DrillMoment* moment = nullptr;
    DrillHelp help = DrillHelp::None;
    const DrillMoment* example = nullptr; ///< another moment that shows how, where the help is an example
};

inline constexpr std::size_t momentsInSession = 20;

struct DrillChoice {
    std::uint64_t seed = 0;
    std::size_t count = momentsInSession;
    /// Whether a moment will do for a skill, beyond calling for it; empty: all will.
    std::function<bool(const DrillMoment&, Behaviour)> accepts{};
};

/// Chooses moments one after another. The same seed and history give the same moments, none comes twice until all that
/// call for the skill have been used, and the better a skill is held, the harder the moments are.
class MomentChooser {
public:
    MomentChooser(const DrillMoments& moments, std::span<const Drill> history, DrillChoice choice);
    /// Null where no moment calls for the skill.
    const DrillMoment* next(Behaviour skill, int hold);
    /// An easy one to learn from: some reply to it was rated well and shows the skill plainly.
    const DrillMoment* example(Behaviour skill);

private:
    const DrillMoment* pick(Behaviour skill, int hold, const std::function<bool(const DrillMoment&)>& suits);

    const DrillMoments& m_moments;
    DrillChoice m_choice;
    std::map<std::string, int> m_used; ///< by id of the moment
    std::uint64_t m_turn = 0;
};

/// How many moments a session on so many due skills has.
std::size_t momentsFor(std::size_t skills);

/// Up to twenty moments on what is due today, the skills in turn; where nothing is due, on what will be due soonest.
/// At most ten skills, at most four moments each. The tasks point into `moments`.
std::vector<DrillTask> drillSession(const Plan& plan, const DrillMoments& moments, std::span<const Drill> history, const DrillChoice& choice);

} // namespace keel
