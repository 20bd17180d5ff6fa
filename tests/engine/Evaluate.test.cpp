#include "engine/Evaluate.h"

#include "catch.h"
#include "scenario/ParseCondition.h"

using namespace keel;

namespace {

bool asks(const std::string& text, const State& state, const ReplyAssessment* reply = nullptr)
{
    Names names;
    names.facts = {"cause"};
    names.goals = {"explain"};
    const SourceText source("c", "\"" + text + "\"");
    Diagnostics diagnostics;
    const auto value = parseJson(source, diagnostics);
    const Condition condition = parseCondition(JsonCursor(source, *value, diagnostics), names);
    REQUIRE(diagnostics.empty());
    Moment moment = quietMoment(state);
    moment.reply = reply;
    moment.trigger = Trigger::Reply;
    return holds(condition, moment);
}

} // namespace

TEST_CASE("Conditions see the state")
{
    State state;
    state.anger = Level::ofThousandths(60'001);
    state.turns = 3;
    state.now = Milliseconds(61'000);
    state.goals.insert(GoalId("explain"));
    state.offered[PolicyId("voucher")] = 12;
    state.tally.shown[static_cast<std::size_t>(Behaviour::Apologise)] = 2;
    CHECK(asks("anger > 60", state));
    CHECK_FALSE(asks("anger <= 60", state));
    CHECK(asks("turns == 3 and time > 60", state));
    CHECK(asks("goal:explain and not fact:cause", state));
    CHECK(asks("compensation >= 12", state));
    CHECK(asks("count:apologise == 2 and shown:apologise and not shown:insult", state));
    CHECK(asks("action:reply or action:hold", state));
}

TEST_CASE("Conditions see the reply just given, and nothing of it where there was none")
{
    State state;
    ReplyAssessment reply;
    reply.scores = {70, 20, 60};
    reply.behaviours.push_back({Behaviour::Validate, 0, 3, "r"});
    reply.said.emplace_back("cause");
    CHECK(asks("validate and said:cause and understood", state, &reply));
    CHECK(asks("empathy >= 70 and resolution < 30", state, &reply));
    CHECK_FALSE(asks("validate or said:cause or understood", state));
}
