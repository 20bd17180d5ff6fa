#include "catch.h"
#include "tools/Shell.h"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace keel::test;
using Json = nlohmann::json;

TEST_CASE("keel check --json prints the document that other programs read")
{
    const Ran ran = runKeel("check " + source("scenarios") + " --json");
    CHECK(ran.exit == 0);
    const Json report = Json::parse(ran.out);
    CHECK(report.at("errors") == 0);
    CHECK(report.at("warnings") == 0);
    CHECK(report.at("scenarios").size() >= 5);
    const Json& first = report.at("scenarios").at(0);
    CHECK(first.at("endings").at(0).at("scores").contains("empathy"));
    CHECK(first.at("languages").at("bg") == 1.0);
}

TEST_CASE("A broken copy is reported with file, line and column, and exit 1")
{
    const ScratchFolder scratch;
    std::ofstream(scratch / "scenario.json") << "{\n \"formatVersion\": 1,\n \"id\": 7 }";
    const Ran ran = runKeel("check " + scratch.str() + " --json");
    CHECK(ran.exit == 1);
    const Json report = Json::parse(ran.out);
    const auto found = std::find_if(report.at("diagnostics").begin(), report.at("diagnostics").end(),
                                    [](const Json& d) { return d.at("pointer") == "/id"; });
    REQUIRE(found != report.at("diagnostics").end());
    CHECK(found->at("line") == 3);
    CHECK(found->at("column") == 8);
    CHECK(found->at("severity") == "error");
}

TEST_CASE("keel score answers one reply with reasons that sum to its scores")
{
    const Ran ran = runKeel("score --language en --customer 'I waited all day and nobody came!' --reply 'I am so sorry you waited all day for nothing.' --json");
    CHECK(ran.exit == 0);
    const Json scored = Json::parse(ran.out);
    CHECK(scored.at("understood") == true);
    for (const char* dimension : {"empathy", "resolution", "courtesy"}) {
        int sum = 0;
        for (const Json& reason : scored.at("reasons"))
            if (reason.at("dimension") == dimension)
                sum += reason.at("points").get<int>();
        CHECK(sum == scored.at(dimension).get<int>());
    }
    const std::string reply = "I am so sorry you waited all day for nothing.";
    for (const Json& behaviour : scored.at("behaviours"))
        CHECK(reply.substr(behaviour.at("start"), behaviour.at("end").get<std::size_t>() - behaviour.at("start").get<std::size_t>()) == behaviour.at("text").get<std::string>());
}

TEST_CASE("keel score --jsonl goes on after a bad line, and says so at the end")
{
    const Ran ran = runKeel("score --jsonl", "{\"id\":1,\"language\":\"en\",\"text\":\"Thank you.\"}\nnonsense\n{\"id\":\"b\",\"language\":\"bg\",\"text\":\"Благодаря Ви.\"}\n");
    CHECK(ran.exit == 1);
    std::istringstream lines(ran.out);
    std::vector<Json> answers;
    for (std::string line; std::getline(lines, line);)
        answers.push_back(Json::parse(line));
    REQUIRE(answers.size() == 3);
    CHECK(answers[0].at("id") == 1);
    CHECK(answers[0].contains("courtesy"));
    CHECK(answers[1].contains("error"));
    CHECK(answers[2].at("id") == "b");
}

TEST_CASE("A scripted play gives the same bytes each time")
{
    const std::string command = "play " + source("scenarios/declined-card") + " --script " + source("scenarios/declined-card/scripts/looks-and-tells.json") + " --json";
    const Ran one = runKeel(command), two = runKeel(command);
    CHECK(one.exit == 0);
    CHECK(one.out == two.out);
    CHECK(Json::parse(one.out).at("result").at("ending") == "trust-back");
}

TEST_CASE("Wrong usage exits with 2, a missing scenario with 1")
{
    CHECK(runKeel("").exit == 2);
    CHECK(runKeel("check").exit == 2);
    CHECK(runKeel("graph declined-card --format png").exit == 2);
    CHECK(runKeel("score --language xx --reply hello").exit == 2);
    const Ran ran = runKeel("play no-such-scenario");
    CHECK(ran.exit == 1);
    CHECK_THAT(ran.err, ContainsSubstring("no-such-scenario"));
}

TEST_CASE("Records that cannot be opened exit with 3")
{
    CHECK(runKeel("verify --records /dev/null/nowhere/records.db").exit == 3);
}
