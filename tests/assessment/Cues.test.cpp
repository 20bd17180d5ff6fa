#include "World.h"

using namespace keel;

namespace {

Scenario scenarioWith(const std::vector<std::string>& said, const std::vector<std::string>& asked)
{
    Scenario scenario;
    scenario.id = ScenarioId("hosting");
    scenario.language = "en";
    for (const char* id : {"cause", "order"})
        scenario.facts.emplace_back().id = FactId(id);
    scenario.texts["en"].cues["fact.cause.said"] = said;
    scenario.texts["en"].cues["fact.order.asked"] = asked;
    return scenario;
}

} // namespace

TEST_CASE("a reply tells and asks for the facts of its scenario")
{
    Diagnostics diagnostics;
    const Scenario scenario = scenarioWith({"disk ..4 (repla*|swap*)", "maintenance"}, {"order number"});
    const Cues cues = shippedAssessor().compileCues(scenario, "en", diagnostics);
    REQUIRE(diagnostics.empty());
    ReplyContext context;
    context.language = "en";
    context.cues = &cues;
    CHECK(shippedAssessor().assess("A disk was being replaced last night.", context).said == std::vector<FactId>{FactId("cause")});
    CHECK(shippedAssessor().assess("The disk was not replaced.", context).said.empty());
    CHECK(shippedAssessor().assess("What is your order number?", context).asked == std::vector<FactId>{FactId("order")});
    context.told = {FactId("order")};
    CHECK(shippedAssessor().assess("What is your order number?", context).shows(Behaviour::RequestRepeat));
}

TEST_CASE("What a negation before it takes back is not told, except a number that stands alone")
{
    Diagnostics diagnostics;
    const Cues cues = shippedAssessor().compileCues(scenarioWith({"disk ..4 (repla*|swap*)", "maintenance", "4711"}, {}), "en", diagnostics);
    ReplyContext context;
    context.language = "en";
    context.cues = &cues;
    const auto tells = [&](const char* reply) { return !shippedAssessor().assess(reply, context).said.empty(); };
    CHECK(tells("It was maintenance, not an attack."));
    CHECK_FALSE(tells("It was not maintenance."));
    CHECK_FALSE(tells("I never said that the disk was replaced."));
    CHECK(tells("No, the disk was replaced last night."));
    CHECK(tells("I do not find order 4711 yet."));
}

TEST_CASE("what is only guessed, or cannot be promised, is not told; what should not have been done was done")
{
    Diagnostics diagnostics;
    const Cues cues = shippedAssessor().compileCues(scenarioWith({"shouted", "(today|10:40)"}, {}), "en", diagnostics);
    ReplyContext context;
    context.language = "en";
    context.cues = &cues;
    const auto tells = [&](const char* reply) { return !shippedAssessor().assess(reply, context).said.empty(); };
    CHECK(tells("It comes today by six."));
    CHECK_FALSE(tells("I doubt it will be there today."));
    CHECK_FALSE(tells("It could be there today, maybe."));
    CHECK_FALSE(tells("I can't guarantee 10:40."));
    CHECK(tells("I can't promise nine, but 10:40 it is."));
    CHECK(tells("I'm sorry, he shouldn't have shouted that out."));
    CHECK_FALSE(tells("He never shouted."));
}

TEST_CASE("scenario patterns may use the classes of the pack")
{
    Diagnostics diagnostics;
    const Cues cues = shippedAssessor().compileCues(scenarioWith({"since ..2 <time>"}, {}), "en", diagnostics);
    ReplyContext context;
    context.language = "en";
    context.cues = &cues;
    CHECK(shippedAssessor().assess("It has been down since this morning.", context).said.size() == 1);
}

TEST_CASE("a faulty pattern is reported with its key, and the others still work")
{
    Diagnostics diagnostics;
    Scenario scenario = scenarioWith({"disk (", "maintenance"}, {});
    scenario.files["scenario.json"] = "{\n  \"said\": [\"disk (\", \"maintenance\"]\n}";
    const Cues cues = shippedAssessor().compileCues(scenario, "en", diagnostics);
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics.front().code == "pattern.empty-choice");
    CHECK(diagnostics.front().position.line == 2);
    CHECK_THAT(diagnostics.front().message, ContainsSubstring("fact.cause.said"));
    ReplyContext context;
    context.language = "en";
    context.cues = &cues;
    CHECK(shippedAssessor().assess("It was planned maintenance.", context).said.size() == 1);
}

TEST_CASE("a time that is only hoped for is no promise")
{
    ReplyContext context;
    context.language = "en";
    const auto gives = [&](const char* reply) { return shippedAssessor().assess(reply, context).shows(Behaviour::GiveTimeline); };
    CHECK(gives("It will be there today by six."));
    CHECK_FALSE(gives("I doubt it will be there today by six."));
    CHECK(gives("I can't promise nine, but it will be there by ten."));
}
