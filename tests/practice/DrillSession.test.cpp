#include "catch.h"
#include "practice/Days.h"
#include "practice/DrillSession.h"
#include "practice/Skills.h"

#include <algorithm>
#include <set>

using namespace keel;
using namespace keel::test;

namespace {

/// Moments that call for every skill, ever harder.
DrillMoments moments(int count)
{
    DrillMoments out;
    for (int i = 0; i < count; ++i) {
        DrillMoment moment;
        moment.id = "m" + std::to_string(i);
        moment.anger = i % 3 > 0 ? 90 : 40;
        moment.subtle = i % 3 > 1;
        for (const Behaviour skill : skills())
            moment.replies.push_back({"", {skill}, {}, 6, false});
        out.push_back(std::move(moment));
    }
    return out;
}

std::vector<std::string> idsOf(const std::vector<DrillTask>& tasks)
{
    std::vector<std::string> ids;
    for (const DrillTask& task : tasks)
        ids.push_back(task.moment->id);
    return ids;
}

/// Everything in the session is answered, well or not.
void practise(std::vector<Drill>& history, const std::vector<DrillTask>& tasks, Day day, const std::function<bool(Behaviour)>& passes)
{
    int minute = 0;
    for (const DrillTask& task : tasks)
        history.push_back(drill(task.skill, day, passes(task.skill), minute++, task.moment->id));
}

} // namespace

TEST_CASE("A first session is twenty moments on five skills in turn, each begun with an example")
{
    const DrillMoments all = moments(60);
    const auto tasks = drillSession(planFor({}, {}, monday, {}), all, {}, {1});
    REQUIRE(tasks.size() == 20);
    std::set<Behaviour> practised;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        CHECK(tasks[i].skill == skills()[i % 5]);
        CHECK(tasks[i].help == (i < 5 ? DrillHelp::Example : DrillHelp::Hint));
    }
    CHECK(tasks[0].example != nullptr);
    CHECK(tasks[0].example != tasks[0].moment);
    CHECK(tasks[5].example == nullptr);
    const auto ids = idsOf(tasks);
    CHECK(std::set(ids.begin(), ids.end()).size() == 20);
}

TEST_CASE("The same seed gives the same session, another seed another")
{
    const DrillMoments all = moments(60);
    const Plan plan = planFor({}, {}, monday, {});
    CHECK(idsOf(drillSession(plan, all, {}, {7})) == idsOf(drillSession(plan, all, {}, {7})));
    CHECK(idsOf(drillSession(plan, all, {}, {7})) != idsOf(drillSession(plan, all, {}, {8})));
}

TEST_CASE("No moment comes twice until all have been used")
{
    const DrillMoments all = moments(30);
    std::vector<Drill> history;
    MomentChooser chooser(all, history, {3});
    std::set<std::string> seen;
    for (int i = 0; i < 30; ++i)
        CHECK(seen.insert(chooser.next(Behaviour::Validate, 0)->id).second);
    CHECK(chooser.next(Behaviour::Validate, 0) != nullptr);

    for (const DrillMoment& moment : all)
        if (moment.id != "m17")
            history.push_back(drill(Behaviour::Validate, monday, true, 0, moment.id));
    CHECK(MomentChooser(all, history, {4}).next(Behaviour::Validate, 0)->id == "m17");
}

TEST_CASE("What is held better is practised on harder moments and without a hint")
{
    const DrillMoments all = moments(60);
    CHECK(hardnessFor(*MomentChooser(all, {}, {1}).next(Behaviour::Validate, 0), Behaviour::Validate) == 0);
    CHECK(hardnessFor(*MomentChooser(all, {}, {1}).next(Behaviour::Validate, 5), Behaviour::Validate) == 2);

    const std::vector<Drill> history{drill(Behaviour::Validate, monday, true), drill(Behaviour::Validate, monday + days(1), true)};
    const auto tasks = drillSession(planFor(history, {}, monday + days(40), {}), all, history, {1});
    const auto task = std::ranges::find(tasks, Behaviour::Validate, &DrillTask::skill);
    REQUIRE(task != tasks.end());
    CHECK(task->help == DrillHelp::None);
}

TEST_CASE("An example is taken from where a reply was rated well and shows the skill plainly")
{
    DrillMoments all = moments(3);
    for (DrillMoment& moment : all)
        for (DrillMoment::Reply& reply : moment.replies)
            reply.rated = moment.id == "m1" ? 7 : 5;
    CHECK(MomentChooser(all, {}, {1}).example(Behaviour::Validate)->id == "m1");
    for (DrillMoment::Reply& reply : all[1].replies)
        reply.hard = true;
    CHECK(MomentChooser(all, {}, {1}).example(Behaviour::Validate) == nullptr);
}

TEST_CASE("A moment that is not accepted is passed over, and a skill without moments is left out")
{
    const DrillMoments all = moments(9);
    DrillChoice choice{1};
    choice.accepts = [](const DrillMoment& moment, Behaviour skill) { return moment.id == "m4" && skill != skills()[0]; };
    const auto tasks = drillSession(planFor({}, {}, monday, {}), all, {}, choice);
    REQUIRE(tasks.size() == 16);
    CHECK(std::ranges::all_of(tasks, [](const DrillTask& task) { return task.moment->id == "m4"; }));
    CHECK(drillSession(planFor({}, {}, monday, {}), {}, {}, {1}).empty());
}

TEST_CASE("Twenty moments a day over simulated weeks: what goes well moves out, what does not stays near")
{
    const DrillMoments all = moments(200);
    std::vector<Drill> history;
    const Behaviour hard = skills()[1];
    for (Day day = monday; day < monday + days(60); day += days(1)) {
        const Plan plan = planFor(history, {}, day, {});
        if (plan.due.empty())
            continue;
        practise(history, drillSession(plan, all, history, {static_cast<std::uint64_t>(day.time_since_epoch().count())}), day,
                 [&](Behaviour skill) { return skill != hard; });
    }
    const Plan plan = planFor(history, {}, monday + days(60), {});
    CHECK(plan.of(hard).hold == 0);
    CHECK(plan.of(hard).course.size() == 60); // due again every day
    CHECK(plan.of(skills()[0]).hold == 4);    // shown on days 0, 9, 27, 51: see the gaps of Plan.test.cpp
    CHECK(plan.of(skills()[0]).course.size() == 4);
    CHECK(plan.of(skills()[0]).course[2].day == monday + days(27));
    CHECK(plan.held >= 15);
}

TEST_CASE("Everything is held in time for a day that was named")
{
    const DrillMoments all = moments(200);
    const Day needed = monday + days(14);
    std::vector<Drill> history;
    for (Day day = monday; day < needed; day += days(1)) {
        const Plan plan = planFor(history, {}, day, needed);
        if (!plan.due.empty())
            practise(history, drillSession(plan, all, history, {1}), day, [](Behaviour) { return true; });
    }
    CHECK(planFor(history, {}, needed, needed).held == 20);
}

TEST_CASE("With nothing due, who wants to practises what will be due soonest")
{
    const DrillMoments all = moments(60);
    std::vector<Drill> history;
    for (const Behaviour skill : skills())
        history.push_back(drill(skill, monday - days(1), true));
    history.push_back(drill(skills()[19], monday, true, 5));
    const Plan plan = planFor(history, {}, monday, {});
    REQUIRE(plan.due.empty());
    const auto tasks = drillSession(plan, all, history, {1});
    REQUIRE(tasks.size() == 20);
    CHECK(tasks[0].skill == skills()[0]);
}
