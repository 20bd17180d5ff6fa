#pragma once

#include <string>
#include <variant>

namespace keel {

// What someone asked for while practising short moments.

/// How each skill is held, and by when they are needed.
struct OpenSkills {};
/// A session on what is due; where nothing is, on what will be soonest.
struct StartDrills {};
/// The example has been read.
struct TryMoment {};
struct AnswerMoment {
    std::string reply;
};
struct SkipMoment {};
struct NextMoment {};
/// The same moment once more; it does not count.
struct RetryMoment {};
/// Days from today by which the skills are needed; 0: no date.
struct NeedSkillsIn {
    int days = 0;
};

using PracticeAsked = std::variant<OpenSkills, StartDrills, TryMoment, AnswerMoment, SkipMoment, NextMoment, RetryMoment, NeedSkillsIn>;
struct Practise {
    PracticeAsked what;
};

} // namespace keel
