#include "catch.h"
#include "practice/Days.h"
#include "practice/Plan.h"
#include "practice/Skills.h"

#include <algorithm>

using namespace keel;
using namespace keel::test;

namespace {

constexpr Behaviour feeling = Behaviour::AcknowledgeFeeling;

Standing standing(const std::vector<Drill>& drills, const std::optional<Day>& neededOn = {}) { return standingOf(feeling, drills, {}, neededOn); }

} // namespace

TEST_CASE("Who has not begun begins with five skills, and nothing is held")
{
    const Plan plan = planFor({}, {}, monday, {});
    CHECK(plan.standings.size() == 20);
    CHECK(plan.due == std::vector(skills().begin(), skills().begin() + 5));
    CHECK(plan.held == 0);
}

TEST_CASE("Twenty skills, each of which earns")
{
    CHECK(skills().size() == 20);
    CHECK(std::ranges::none_of(skills(), isCostly));
    CHECK(skillOf("set_limit") == Behaviour::SetLimit);
    CHECK_FALSE(skillOf("insult"));
    CHECK_FALSE(skillOf("nonsense"));
}

TEST_CASE("Shown day after day when it is due, a skill is held better and waits longer")
{
    std::vector<Drill> drills;
    Day day = monday;
    std::vector<long> gaps;
    for (int i = 1; i <= 6; ++i) {
        drills.push_back(drill(feeling, day, true));
        const Standing now = standing(drills);
        CHECK(now.hold == std::min(i, 5));
        gaps.push_back((*now.due - day).count());
        day = *now.due;
    }
    CHECK(gaps == std::vector<long>{9, 18, 24, 30, 36, 36});
}

TEST_CASE("A day is passed with two of three moments")
{
    CHECK(standing({drill(feeling, monday, true, 0), drill(feeling, monday, false, 1), drill(feeling, monday, true, 2)}).hold == 1);
    CHECK(standing({drill(feeling, monday, true, 0), drill(feeling, monday, false, 1)}).hold == 0);
}

TEST_CASE("A failure takes one step back and is due tomorrow")
{
    std::vector<Drill> drills;
    for (const int day : {0, 1, 2})
        drills.push_back(drill(feeling, monday + days(day), true));
    CHECK(standing(drills).hold == 3);
    drills.push_back(drill(feeling, monday + days(26), false));
    CHECK(standing(drills).hold == 2);
    CHECK(standing(drills).due == monday + days(27));
}

TEST_CASE("Cramming on one day does not make a skill held")
{
    std::vector<Drill> drills;
    for (int i = 0; i < 30; ++i)
        drills.push_back(drill(feeling, monday, true, i));
    CHECK(standing(drills).hold == 1);
    // Held at 3, a repetition the next day shows little; after two days it counts.
    drills = {drill(feeling, monday, true), drill(feeling, monday + days(1), true), drill(feeling, monday + days(2), true), drill(feeling, monday + days(3), true)};
    CHECK(standing(drills).hold == 3);
    drills.back().at = at(monday + days(4), 9);
    CHECK(standing(drills).hold == 4);
}

TEST_CASE("A break costs nothing but that the skill is due")
{
    const std::vector<Drill> drills{drill(feeling, monday, true), drill(feeling, monday + days(1), true)};
    const Plan plan = planFor(drills, {}, monday + days(300), {});
    CHECK(plan.of(feeling).hold == 2);
    REQUIRE_FALSE(plan.due.empty());
    CHECK(plan.due.front() == feeling);
}

TEST_CASE("A day begins where the person is, not in Greenwich")
{
    const Calendar brazil{std::chrono::minutes(-180)};
    CHECK(brazil.dayOf(at(monday, 2, 59)) == monday - days(1));
    CHECK(brazil.dayOf(at(monday, 3)) == monday);
    CHECK(Calendar{}.dayOf(-1) == Day(days(-1)));
}

TEST_CASE("What waits longest comes first, then new skills, five a day at most")
{
    std::vector<Drill> drills{drill(Behaviour::SetLimit, monday - days(3), false), drill(Behaviour::Explore, monday - days(9), false)};
    const Plan plan = planFor(drills, {}, monday, {});
    REQUIRE(plan.due.size() == 7);
    CHECK(plan.due[0] == Behaviour::Explore);
    CHECK(plan.due[1] == Behaviour::SetLimit);
    CHECK(plan.due[2] == skills()[0]);
}

TEST_CASE("With all begun for today, the next day is named")
{
    std::vector<Drill> drills;
    for (int i = 0; i < 5; ++i)
        drills.push_back(drill(skills()[static_cast<std::size_t>(i)], monday, true));
    const Plan plan = planFor(drills, {}, monday, {});
    CHECK(plan.due.empty());
    CHECK(plan.nextDue == monday + days(1));
    CHECK(planFor(drills, {}, monday + days(1), {}).due.size() == 5);
}

TEST_CASE("The nearer the day on which they are needed, the sooner skills are begun and come again")
{
    CHECK(planFor({}, {}, monday, monday + days(4)).due.size() == 10);
    CHECK(planFor({}, {}, monday, monday + days(60)).due.size() == 5);
    const std::vector<Drill> drills{drill(feeling, monday, true), drill(feeling, monday + days(1), true)};
    CHECK(*standing(drills, monday + days(15)).due < *standing(drills).due);
}
