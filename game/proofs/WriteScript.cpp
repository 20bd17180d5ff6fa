#include "proofs/WriteScript.h"

#include "engine/Result.h"
#include "scenario/MoveJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;

Json rangeAround(int value)
{
    return Json::array({value, value});
}

Json expectationOf(const Session::Entry& entry)
{
    Json expect{{"beat", entry.after.beat.str()}};
    if (const auto says = linesIn(entry.events); !says.empty())
        expect["says"] = says;
    for (const Event& event : entry.events)
        if (const auto* reply = std::get_if<ReplyGiven>(&event)) {
            Json shows = Json::array();
            for (const FoundBehaviour& found : reply->assessment.behaviours)
                if (std::find(shows.begin(), shows.end(), idOf(found.behaviour)) == shows.end())
                    shows.push_back(idOf(found.behaviour));
            if (!shows.empty())
                expect["shows"] = std::move(shows);
        }
    expect["anger"] = rangeAround(entry.after.anger.whole());
    return expect;
}

std::string durationText(Milliseconds time)
{
    constexpr std::int64_t second = 1000;
    return time.count() % second == 0 ? std::to_string(time.count() / second) + "s" : std::to_string(time.count()) + "ms";
}

} // namespace

std::vector<std::string> linesIn(const Events& events)
{
    std::vector<std::string> keys;
    for (const Event& event : events)
        if (const auto* said = std::get_if<CustomerSaid>(&event))
            keys.push_back(said->key);
    return keys;
}

std::string writeScript(const Session& session, const std::string& about)
{
    const Playbook& book = session.book();
    const Json head{{"$schema", "../../schema/script-1.json"}, {"formatVersion", 1}, {"scenario", book.scenario->id.str()},
                    {"language", book.language}, {"about", about}};
    std::string out = head.dump(2, ' ', false, Json::error_handler_t::replace);
    out.resize(out.size() - 2); // the closing bracket and the line before it
    out += ",\n  \"steps\": [";
    Milliseconds before{0};
    for (const Session::Entry& entry : session.entries()) {
        Json step = Json::parse(moveToJson(entry.action.move));
        step["after"] = durationText(entry.action.at - before);
        step["expect"] = expectationOf(entry);
        before = entry.action.at;
        out += (&entry == &session.entries().front() ? "\n    " : ",\n    ") + step.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    const Scores scores = resultOf(session).assessment.scores;
    Json expect;
    if (session.state().ending)
        expect["ending"] = session.state().ending->str();
    expect["empathy"] = rangeAround(scores.empathy);
    expect["resolution"] = rangeAround(scores.resolution);
    expect["courtesy"] = rangeAround(scores.courtesy);
    return out + "\n  ],\n  \"expect\": " + expect.dump() + "\n}\n";
}

} // namespace keel
