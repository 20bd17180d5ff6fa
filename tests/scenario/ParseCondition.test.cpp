#include "catch.h"
#include "scenario/ParseCondition.h"

using namespace keel;

namespace {

struct Parsed {
    Condition condition;
    Diagnostics diagnostics;
};

Parsed parse(const std::string& text)
{
    Names names;
    names.facts = {"cause", "order-number"};
    names.goals = {"explain"};
    const SourceText source("c.json", "\"" + text + "\"");
    Parsed out;
    const auto value = parseJson(source, out.diagnostics);
    REQUIRE(value);
    out.condition = parseCondition(JsonCursor(source, *value, out.diagnostics), names);
    return out;
}

} // namespace

TEST_CASE("Conditions that authors write are understood")
{
    for (const char* text : {"anger > 60", "not said:cause", "acknowledge_impact and own_problem", "(anger >= 20 or goal:explain) and not (turns < 3)",
                             "count:apologise > 2", "fact:order-number", "empathy >= 55 and courtesy != 0", "60 < anger", "action:lookUp"}) {
        INFO(text);
        const Parsed parsed = parse(text);
        CHECK(parsed.diagnostics.empty());
        CHECK_FALSE(parsed.condition.isAlways());
    }
}

TEST_CASE("`and` binds tighter than `or`")
{
    const Condition c = parse("insult or greet and thank").condition;
    CHECK(c.nodes[c.root].op == Condition::Op::Or);
    CHECK(c.nodes[c.nodes[c.root].right].op == Condition::Op::And);
}

TEST_CASE("What is wrong is said at its column")
{
    const auto fault = [](const std::string& text) {
        const Parsed parsed = parse(text);
        REQUIRE(parsed.diagnostics.size() == 1);
        CHECK(parsed.condition.isAlways());
        return std::pair(parsed.diagnostics[0].code, parsed.diagnostics[0].position.column);
    };
    CHECK(fault("anger >") == std::pair<std::string, std::size_t>("condition.ends-early", 9));
    CHECK(fault("anger 60") == std::pair<std::string, std::size_t>("condition.number-alone", 2));
    CHECK(fault("greet thank") == std::pair<std::string, std::size_t>("condition.missing-joint", 8));
    CHECK(fault("fact:cuase") == std::pair<std::string, std::size_t>("scenario.unknown-fact", 7));
    CHECK(fault("greet > 3") == std::pair<std::string, std::size_t>("condition.not-a-number", 2));
    CHECK(fault("anger > 3x") == std::pair<std::string, std::size_t>("condition.bad-number", 10));
    CHECK(fault("greet or (anger > 3") == std::pair<std::string, std::size_t>("condition.missing-bracket", 11));
    CHECK(fault("anger # 3") == std::pair<std::string, std::size_t>("condition.stray-character", 8));
}

TEST_CASE("Hostile conditions end quickly")
{
    CHECK_FALSE(parse(std::string(50'000, '(')).diagnostics.empty());
    std::string nots;
    for (int i = 0; i < 20'000; ++i)
        nots += "not ";
    CHECK_FALSE(parse(nots + "greet").diagnostics.empty());
}
