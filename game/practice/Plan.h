#pragma once

#include "practice/Spacing.h"

#include <span>
#include <vector>

namespace keel {

/// Where days begin for somebody: moments in time belong to them by the offset of the place from UTC.
struct Calendar {
    std::chrono::minutes offset{0};
    /// `moment` in milliseconds since 1970-01-01 UTC.
    Day dayOf(std::int64_t moment) const;
};

/// One day on which a skill was practised.
struct PracticeDay {
    Day day;
    int moments = 0;
    int passed = 0;
    int hold = 0; ///< after it
    bool operator==(const PracticeDay&) const = default;
};

/// How somebody stands with one skill.
struct Standing {
    Behaviour skill = Behaviour::AcknowledgeFeeling;
    int hold = 0; ///< 0–5
    std::vector<PracticeDay> course; ///< oldest first; empty: not begun
    std::optional<Day> due;          ///< none: not begun
    bool begun() const { return !course.empty(); }
};

/// What somebody should practise on a day.
struct Plan {
    Day today;
    std::optional<Day> neededOn;
    std::vector<Standing> standings; ///< every skill, in the order of `skills()`
    std::vector<Behaviour> due;      ///< today: the longest waiting first, then those to begin
    std::optional<Day> nextDue;      ///< when something is due next, where nothing is today
    int held = 0;                    ///< skills held

    const Standing& of(Behaviour skill) const;
};

/// How many skills are begun on a day where there is time enough.
inline constexpr int newADay = 5;

/// From all drills of one person. Nothing counts what was missed between: a break costs nothing.
Plan planFor(std::span<const Drill> drills, const Calendar& calendar, Day today, const std::optional<Day>& neededOn);

/// One skill's days from its drills, in any order: a day is passed with two of three moments; passed after its gap
/// the skill is held one better, not passed one less.
Standing standingOf(Behaviour skill, std::span<const Drill> drills, const Calendar& calendar, const std::optional<Day>& neededOn);

} // namespace keel
