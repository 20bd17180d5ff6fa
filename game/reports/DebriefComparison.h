#pragma once

#include "reports/DebriefTurn.h"

#include <optional>
#include <string>
#include <vector>

namespace keel {

struct Debrief;

/// How a conversation went on from a turn.
struct DebriefCourse {
    struct Step {
        std::string said; ///< the reply's words, or the action told in a sentence
        bool isReply = true;
        Level anger, trust, patience; ///< after it
    };
    std::vector<Step> steps;
    Level anger, trust, patience; ///< in the end
    Scores scores;                ///< of the whole conversation
    std::string ending;           ///< title; empty where it was left
};

/// Two ways from the same moment on: that of the first attempt, and that of the one which went back to it.
struct DebriefComparison {
    int turn = 1;                 ///< number of the first turn that is compared
    Level anger, trust, patience; ///< of the customer at that moment, in both
    DebriefCourse then;
    DebriefCourse now;
};

/// `taken`: how many turns the later attempt took over. None where one of the two has no turn after them, where the
/// later is not over, or where they did not begin alike.
std::optional<DebriefComparison> compareCourses(const Debrief& then, const Debrief& now, std::size_t taken);

/// A line of the comparison: a level in the end or a score, in both.
struct DebriefDifference {
    std::string key;      ///< of its name: `reports.anger`, `reports.empathy`, …
    int then = 0;
    int now = 0;
    bool moreIsBetter = true;
    int change() const { return now - then; }
    bool isBetter() const { return moreIsBetter ? now > then : now < then; }
};
std::vector<DebriefDifference> differencesIn(const DebriefComparison& comparison);

} // namespace keel
