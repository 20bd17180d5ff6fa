#include "assessment/AssessmentJson.h"

#include "World.h"

#include <nlohmann/json.hpp>

using namespace keel;

namespace {

std::shared_ptr<const InterfaceTexts> texts()
{
    Diagnostics diagnostics;
    auto loaded = InterfaceTexts::load(readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/assets"), diagnostics);
    REQUIRE(loaded);
    return loaded;
}

nlohmann::json answer(const std::string& line, bool good = true)
{
    const ScoredLine scored = scoreLine(shippedAssessor(), texts(), line);
    CHECK(scored.good == good);
    CHECK(scored.json.find('\n') == std::string::npos);
    return nlohmann::json::parse(scored.json);
}

} // namespace

TEST_CASE("a line is answered as the contract says")
{
    const auto json = answer(R"({"id":"r-1","language":"en","customer":"I am furious","text":"Calm down, it's no big deal."})");
    CHECK(json["id"] == "r-1");
    CHECK(json["understood"] == true);
    CHECK(json["empathy"].get<int>() <= 20);
    REQUIRE(json["behaviours"].size() == 1);
    CHECK(json["behaviours"][0]["id"] == "dismiss_feeling");
    CHECK(json["behaviours"][0]["text"] == "Calm down");
    CHECK(json["behaviours"][0]["start"] == 0);
    CHECK(json["behaviours"][0]["end"] == 9);
    bool suggested = false;
    for (const auto& reason : json["reasons"]) {
        for (const char* key : {"dimension", "points", "behaviour", "start", "end", "rule", "source", "better"})
            CHECK(reason.contains(key));
        suggested = suggested || !reason["better"].get<std::string>().empty();
    }
    CHECK(suggested);
}

TEST_CASE("an id of any kind comes back, and none where none was given")
{
    CHECK(answer(R"({"id":17,"language":"en","text":"Hello"})")["id"] == 17);
    CHECK_FALSE(answer(R"({"language":"en","text":"Hello"})").contains("id"));
}

TEST_CASE("a bad line is answered with what is wrong")
{
    CHECK(answer("not json", false)["error"] == "the line is not a JSON object");
    CHECK(answer("[1]", false)["id"].is_null());
    CHECK_THAT(answer(R"({"id":"x","language":"en"})", false)["error"].get<std::string>(), ContainsSubstring("text"));
    CHECK_THAT(answer(R"({"id":"x","language":"xx","text":"a"})", false)["error"].get<std::string>(), ContainsSubstring("xx"));
    CHECK_THAT(answer(R"({"id":"x","language":"en","text":"a","facts":"b"})", false)["error"].get<std::string>(), ContainsSubstring("facts"));
    CHECK(answer(R"({"id":"x","language":"en","text":5})", false)["id"] == "x");
    CHECK(answer(std::string(100'000, '['), false).contains("error"));
}

TEST_CASE("facts and history are taken into account")
{
    const auto json = answer(R"({"language":"en","facts":["Order number 4711"],"text":"What is your order number?"})");
    CHECK(json["behaviours"][0]["id"] == "request_repeat");
    const auto fresh = answer(R"({"language":"en","text":"I am sorry about this."})");
    const auto worn = answer(R"({"language":"en","history":["Sorry about that.",{"speaker":"agent","text":"I am sorry for the delay."}],"text":"I am sorry about this."})");
    CHECK(worn["empathy"].get<int>() < fresh["empathy"].get<int>());
}

TEST_CASE("bytes that are not UTF-8 still give a readable answer")
{
    const ScoredLine scored = scoreLine(shippedAssessor(), texts(), "{\"language\":\"en\",\"text\":\"sorry about this \xFF\"}");
    CHECK(nlohmann::json::accept(scored.json));
}
