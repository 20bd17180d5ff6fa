#include "reports/DebriefComparison.h"

#include "reports/Debrief.h"

#include <algorithm>

namespace keel {

namespace {

DebriefCourse courseFrom(const Debrief& debrief, std::size_t taken)
{
    DebriefCourse course;
    for (std::size_t i = taken; i < debrief.turns.size(); ++i) {
        const DebriefTurn& turn = debrief.turns[i];
        course.steps.push_back({turn.said, turn.kind == DebriefTurn::Kind::Reply, turn.anger, turn.trust, turn.patience});
    }
    const DebriefPoint& end = debrief.course.back();
    course.anger = end.anger;
    course.trust = end.trust;
    course.patience = end.patience;
    course.scores = debrief.scores;
    if (debrief.ending)
        course.ending = debrief.ending->title;
    return course;
}

bool beginAlike(const Debrief& then, const Debrief& now, std::size_t taken)
{
    const auto same = [](const DebriefTurn& one, const DebriefTurn& other) { return one.said == other.said; };
    return std::equal(then.turns.begin(), then.turns.begin() + static_cast<std::ptrdiff_t>(taken), now.turns.begin(), same);
}

} // namespace

std::optional<DebriefComparison> compareCourses(const Debrief& then, const Debrief& now, std::size_t taken)
{
    if (then.turns.size() <= taken || now.turns.size() <= taken || !now.ending || !beginAlike(then, now, taken))
        return std::nullopt;
    const DebriefPoint& moment = now.course[taken];
    return DebriefComparison{static_cast<int>(taken) + 1, moment.anger, moment.trust, moment.patience, courseFrom(then, taken),
                             courseFrom(now, taken)};
}

std::vector<DebriefDifference> differencesIn(const DebriefComparison& comparison)
{
    const DebriefCourse& then = comparison.then;
    const DebriefCourse& now = comparison.now;
    return {{"reports.anger", then.anger.whole(), now.anger.whole(), false},
            {"reports.trust", then.trust.whole(), now.trust.whole(), true},
            {"reports.patience", then.patience.whole(), now.patience.whole(), true},
            {"reports.empathy", then.scores.empathy, now.scores.empathy, true},
            {"reports.resolution", then.scores.resolution, now.scores.resolution, true},
            {"reports.courtesy", then.scores.courtesy, now.scores.courtesy, true}};
}

} // namespace keel
