#include "catch.h"
#include "tools/Shell.h"

#include <nlohmann/json.hpp>

using namespace keel::test;
using Json = nlohmann::json;

TEST_CASE("keel practice drill takes replies from a script, keeps them under a name, and the plan knows of them")
{
    const ScratchFolder scratch;
    const std::string records = " --records " + scratch.str() + "/r.db";
    const std::string drill = "practice drill give_timeline --language en --seed 5 --count 3 --json";
    const Ran ran = runKeel(drill + " --as Ana" + records, "I will call you back by 16:40 today.\nLet me see.\nThe engineer comes tomorrow at nine.\n");
    CHECK(ran.exit == 0);
    const Json told = Json::parse(ran.out);
    REQUIRE(told.at("moments").size() == 3);
    CHECK(told.at("moments")[0].at("outcome") == "shown");
    CHECK(told.at("moments")[1].at("outcome") == "not-shown");
    CHECK(told.at("moments")[1].contains("example"));
    CHECK(told.at("passed") == 2);

    const Json plan = Json::parse(runKeel("practice plan Ana --json" + records).out);
    const auto found = std::find_if(plan.at("skills").begin(), plan.at("skills").end(), [](const Json& s) { return s.at("id") == "give_timeline"; });
    REQUIRE(found != plan.at("skills").end());
    CHECK(found->at("hold") == 1);
    CHECK(found->at("days")[0].at("moments") == 3);
    CHECK(plan.at("held") == 0);
}

TEST_CASE("The same seed asks the same moments, in the terminal in plain lines")
{
    const Ran first = runKeel("practice drill apologise --language bg --seed 9 --count 2", "Извинявам се, че чакахте.\n");
    CHECK(first.exit == 0);
    CHECK_THAT(first.out, ContainsSubstring("Момент 1 от 2"));
    CHECK(first.out == runKeel("practice drill apologise --language bg --seed 9 --count 2", "Извинявам се, че чакахте.\n").out);
    CHECK(first.out != runKeel("practice drill apologise --language bg --seed 10 --count 2", "Извинявам се, че чакахте.\n").out);
    CHECK(runKeel("practice drill juggling --language en").exit == 2);
}

TEST_CASE("The day of need is set, shown and taken back; a certificate says what is missing")
{
    const ScratchFolder scratch;
    const std::string records = " --records " + scratch.str() + "/r.db";
    CHECK(runKeel("practice needed Ana 2031-05-06" + records).exit == 0);
    CHECK(Json::parse(runKeel("practice plan Ana --on 2031-05-01 --json" + records).out).at("neededOn") == "2031-05-06");
    CHECK(runKeel("practice needed Ana none" + records).exit == 0);
    CHECK(Json::parse(runKeel("practice plan Ana --json" + records).out).at("neededOn").is_null());
    CHECK(runKeel("practice needed Ana someday" + records).exit == 2);
    CHECK(runKeel("practice plan Nobody" + records).exit == 1);

    const Ran certificate = runKeel("practice certificate Ana" + records);
    CHECK(certificate.exit == 1);
    CHECK(certificate.out.empty());
    CHECK_THAT(certificate.err, ContainsSubstring("Skills held: 0"));
}
