#include "catch.h"
#include "tools/Shell.h"

#include <nlohmann/json.hpp>

using namespace keel::test;
using Json = nlohmann::json;

TEST_CASE("keel graph draws every shipped scenario in both formats")
{
    for (const char* id : {"hosting-downtime", "shower-deposit", "cold-form", "shop-floor", "declined-card"}) {
        INFO(id);
        CHECK_THAT(runKeel(std::string("graph ") + id + " --format svg --quick").out, ContainsSubstring("</svg>"));
        CHECK_THAT(runKeel(std::string("graph ") + id + " --format dot --language bg --quick").out, ContainsSubstring("digraph"));
    }
}

TEST_CASE("keel graph colours the beats by the anger that plays have shown")
{
    const Ran ran = runKeel("graph declined-card --format svg");
    CHECK(ran.exit == 0);
    CHECK(ran.out != runKeel("graph declined-card --format svg --quick").out);
}

TEST_CASE("keel principles shows which scenario practises what")
{
    const Ran ran = runKeel("principles");
    CHECK(ran.exit == 0);
    CHECK_THAT(ran.out, ContainsSubstring("declined-card"));
    CHECK(Json::parse(runKeel("principles --json").out).at("principles").size() == 44);
}

TEST_CASE("A trainee's report comes as HTML, CSV and JSON")
{
    const ScratchFolder scratch;
    const std::string records = " --records " + scratch.str() + "/r.db";
    std::string input;
    for (int i = 0; i < 60; ++i)
        input += "2\n";
    runKeel("play declined-card --language en --as Ana" + records, input);
    CHECK_THAT(runKeel("report trainee Ana --format html" + records).out, ContainsSubstring("</html>"));
    CHECK_THAT(runKeel("report trainee Ana --format csv" + records).out, ContainsSubstring("declined-card"));
    CHECK_FALSE(Json::parse(runKeel("report trainee Ana --format json" + records).out).empty());
    CHECK(runKeel("report trainee Nobody" + records).exit == 1);
}
