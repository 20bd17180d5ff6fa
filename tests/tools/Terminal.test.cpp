#include "catch.h"
#include "tools/Shell.h"

#include <nlohmann/json.hpp>

#include <cctype>
#include <map>
#include <sstream>

using namespace keel::test;
using Json = nlohmann::json;

TEST_CASE("A conversation in the terminal is plain lines: pick, ask for help, type, leave, continue")
{
    const ScratchFolder scratch;
    const std::string play = "play declined-card --language en --as Ana --records " + scratch.str() + "/r.db";
    const Ran first = runKeel(play, "/?\n/n\n1\n99\nI am so sorry, that was our machine, not you.\n/q\n");
    CHECK(first.exit == 0);
    CHECK_THAT(first.out, ContainsSubstring("Ms Okafor:"));
    CHECK_THAT(first.out, ContainsSubstring("Choose a reply from 1 to"));
    CHECK_THAT(first.out, ContainsSubstring("The attempt is kept."));
    CHECK(first.out.find('\x1b') == std::string::npos);

    const Ran second = runKeel(play, "1\n/q\n");
    CHECK_THAT(second.out, ContainsSubstring("You left off after 2 actions."));
    CHECK_THAT(second.out, ContainsSubstring("that was our machine, not you."));
}

namespace {

/// The actions of a printed list, by number.
std::map<std::string, std::string> actionsIn(const std::string& list)
{
    std::map<std::string, std::string> out;
    std::istringstream lines(list);
    for (std::string line; std::getline(lines, line);)
        if (const auto space = line.find(' '); line.starts_with("/") && space != std::string::npos && std::isdigit(static_cast<unsigned char>(line[1])))
            out.emplace(line.substr(0, space), line.substr(space + 1));
    return out;
}

} // namespace

TEST_CASE("An action keeps its number while others come and go")
{
    const std::string out = runKeel("play declined-card --language en --no-records", "/?\n/1\n/?\n/q\n").out;
    const auto middle = out.find("> ", out.find("> ") + 1);
    REQUIRE(middle != std::string::npos);
    const auto before = actionsIn(out.substr(0, middle)), after = actionsIn(out.substr(middle));
    REQUIRE(before.contains("/1"));
    CHECK(before.at("/1") == "Look up: Log of the terminal at till 2"); // what it will do, and by the name of its button
    CHECK_FALSE(after.contains("/1")); // looked up
    CHECK(after.size() >= before.size());
    for (const auto& [number, action] : before)
        if (number != "/1")
            CHECK(after.at(number) == action);
}

TEST_CASE("The terminal speaks the language of the conversation")
{
    const Ran ran = runKeel("play shower-deposit --language bg --no-records", "/q\n");
    CHECK(ran.exit == 0);
    CHECK_THAT(ran.out, ContainsSubstring("гняв"));
}

TEST_CASE("Input that ends early ends the play, and nothing is lost")
{
    const ScratchFolder scratch;
    const std::string records = " --records " + scratch.str() + "/r.db";
    runKeel("play declined-card --language en --as Ana" + records, "1\n2\n");
    const Ran exported = runKeel("records export" + records);
    CHECK(exported.exit == 0);
    CHECK_THAT(exported.out, ContainsSubstring("\"pick\""));
}

TEST_CASE("What was played can be exported, read in elsewhere, replayed and verified")
{
    const ScratchFolder scratch;
    const std::string here = " --records " + scratch.str() + "/here.db";
    const std::string there = " --records " + scratch.str() + "/there.db";
    std::string input;
    for (int i = 0; i < 60; ++i)
        input += "1\n";
    const Ran played = runKeel("play declined-card --language en --as Ana" + here, input);
    CHECK_THAT(played.out, ContainsSubstring("How it ended"));
    CHECK(runKeel("records export " + scratch.str() + "/all.jsonl" + here).exit == 0);
    CHECK(runKeel("records import " + scratch.str() + "/all.jsonl" + there).exit == 0);
    CHECK(runKeel("records export" + here).out == runKeel("records export" + there).out);
    const Json verified = Json::parse(runKeel("verify --json" + there).out);
    CHECK(verified.at("attempts") == 1);
    CHECK(verified.at("agree") == 1);
    CHECK(runKeel("records check" + there).exit == 0);
}
