#pragma once

#include "practice/DrillMoment.h"

#include <optional>
#include <span>
#include <string>

namespace keel {

/// What came of a reply to a moment.
enum class DrillOutcome {
    Shown,
    NotShown,
    ShownButCosts,  ///< something in the same reply takes it back, or nobody may say it
    SameWordsAgain, ///< word for word as earlier in this session
    NotUnderstood,  ///< does not count
};
std::string_view idOf(DrillOutcome outcome);

struct Verdict {
    DrillOutcome outcome = DrillOutcome::NotShown;
    std::optional<Behaviour> cost; ///< what took it back
    ReplyAssessment assessment;

    bool passed() const { return outcome == DrillOutcome::Shown; }
    bool counts() const { return outcome != DrillOutcome::NotUnderstood; }
};

/// Whether a reply shows the skill. Passed with nothing fatal in it, nothing that costs in the skill's own dimension, and not as
/// a heap of phrases. `earlier`: replies given before in the session.
Verdict judge(const std::string& reply, const DrillMoment& moment, Behaviour skill, const Assessor& assessor, std::span<const std::string> earlier = {});

/// A reply to the moment that shows the skill plainly, the best rated first, and that would be judged so; nothing where
/// there is none.
std::optional<std::string> strongExample(const DrillMoment& moment, Behaviour skill, const Assessor& assessor);
/// One that looks like it, or means well, and does not show it.
std::optional<std::string> weakExample(const DrillMoment& moment, Behaviour skill, const Assessor& assessor);

} // namespace keel
