#include "practice/Plan.h"

#include "practice/Skills.h"

#include <algorithm>
#include <map>

namespace keel {

using std::chrono::days;

Day Calendar::dayOf(std::int64_t moment) const
{
    return std::chrono::floor<days>(std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(moment)) + offset);
}

Standing standingOf(Behaviour skill, std::span<const Drill> drills, const Calendar& calendar, const std::optional<Day>& neededOn)
{
    std::map<Day, PracticeDay> byDay;
    for (const Drill& drill : drills) {
        if (drill.skill != skill)
            continue;
        PracticeDay& day = byDay[calendar.dayOf(drill.at)];
        ++day.moments;
        day.passed += drill.passed ? 1 : 0;
    }
    Standing standing;
    standing.skill = skill;
    for (auto& [date, day] : byDay) {
        day.day = date;
        const bool passed = 3 * day.passed >= 2 * day.moments;
        const bool spaced = standing.course.empty() || date - standing.course.back().day >= leastGap(standing.hold);
        if (!passed)
            standing.hold = std::max(0, standing.hold - 1);
        else if (spaced)
            standing.hold = std::min(mostHold, standing.hold + 1);
        day.hold = standing.hold;
        standing.due = nextDue(date, passed, standing.hold, neededOn);
        standing.course.push_back(day);
    }
    return standing;
}

namespace {

/// How many skills may be begun today: so many that all are begun by half of the time that is left.
int mayBegin(const Plan& plan)
{
    int notBegun = 0;
    int today = 0;
    for (const Standing& standing : plan.standings) {
        notBegun += standing.begun() ? 0 : 1;
        today += standing.begun() && standing.course.front().day == plan.today ? 1 : 0;
    }
    int aDay = newADay;
    if (plan.neededOn && *plan.neededOn > plan.today) {
        const auto half = std::max(1, static_cast<int>((*plan.neededOn - plan.today).count() / 2));
        aDay = std::max(aDay, (notBegun + today + half - 1) / half);
    }
    return std::clamp(aDay - today, 0, notBegun);
}

void findDue(Plan& plan)
{
    std::vector<const Standing*> waiting;
    std::vector<Behaviour> fresh;
    for (const Standing& standing : plan.standings) {
        if (!standing.begun())
            fresh.push_back(standing.skill);
        else if (*standing.due <= plan.today)
            waiting.push_back(&standing);
    }
    std::ranges::stable_sort(waiting, {}, [](const Standing* standing) { return *standing->due; });
    for (const Standing* standing : waiting)
        plan.due.push_back(standing->skill);
    fresh.resize(static_cast<std::size_t>(mayBegin(plan)));
    plan.due.insert(plan.due.end(), fresh.begin(), fresh.end());
}

void findNext(Plan& plan)
{
    if (!plan.due.empty())
        return;
    for (const Standing& standing : plan.standings) {
        const Day day = standing.due.value_or(plan.today + days(1)); // what is left to begin is begun tomorrow
        plan.nextDue = std::min(plan.nextDue.value_or(day), day);
    }
}

} // namespace

Plan planFor(std::span<const Drill> drills, const Calendar& calendar, Day today, const std::optional<Day>& neededOn)
{
    Plan plan;
    plan.today = today;
    plan.neededOn = neededOn;
    for (const Behaviour skill : skills()) {
        plan.standings.push_back(standingOf(skill, drills, calendar, neededOn));
        plan.held += plan.standings.back().hold >= heldFrom ? 1 : 0;
    }
    findDue(plan);
    findNext(plan);
    return plan;
}

const Standing& Plan::of(Behaviour skill) const
{
    return *std::ranges::find(standings, skill, &Standing::skill);
}

} // namespace keel
