#include "catch.h"
#include "tools/Shell.h"

#include <nlohmann/json.hpp>

using namespace keel::test;
using Json = nlohmann::json;

TEST_CASE("keel simulate gives endings and scores for every kind of trainee, the same for the same seed")
{
    const std::string command = "simulate declined-card --trainees 60 --seed 7 --json";
    const Ran ran = runKeel(command);
    CHECK(ran.exit == 0);
    CHECK(runKeel(command).out == ran.out);
    CHECK(Json::parse(ran.out).dump().find("always-longest") != std::string::npos);
}

TEST_CASE("keel play --record writes a script that comes out the same, and --watch keeps nothing")
{
    const ScratchFolder scratch;
    const std::string script = scratch.str() + "/recorded.json";
    const Ran ran = runKeel("play declined-card --language en --no-records --record " + script, "1\n2\n/q\n");
    CHECK(ran.exit == 0);
    CHECK(runKeel("play declined-card --script " + script + " --json").exit == 0);
    const std::string records = " --records " + scratch.str() + "/r.db";
    CHECK(runKeel("play declined-card --language en --watch" + records, "1\n/q\n").exit == 0);
    CHECK(runKeel("records export" + records).out.find("\"pick\"") == std::string::npos);
}
