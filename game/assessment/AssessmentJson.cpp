#include "assessment/AssessmentJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json behavioursOf(const ReplyAssessment& assessment, const std::string& reply)
{
    Json list = Json::array();
    for (const FoundBehaviour& found : assessment.behaviours)
        list.push_back({{"id", idOf(found.behaviour)}, {"start", found.begin}, {"end", found.end},
                        {"text", reply.substr(found.begin, found.end - found.begin)}, {"rule", found.rule}});
    return list;
}

Json reasonsOf(const ReplyAssessment& assessment, const Speaker& speaker)
{
    Json list = Json::array();
    for (const Reason& reason : assessment.reasons) {
        Json one{{"dimension", idOf(reason.dimension)}, {"points", reason.points}};
        one["behaviour"] = reason.behaviour ? Json(idOf(*reason.behaviour)) : Json(nullptr);
        one["start"] = reason.begin;
        one["end"] = reason.end;
        one["rule"] = reason.rule;
        one["source"] = reason.source;
        one["better"] = reason.better.empty() ? std::string() : speaker(reason.better);
        list.push_back(std::move(one));
    }
    return list;
}

/// A typed member of the request, or a sentence about what is wrong with it.
std::string textOf(const Json& request, const char* key, bool needed, std::string& error)
{
    if (!request.contains(key) || request[key].is_null()) {
        if (needed && error.empty())
            error = std::string("`") + key + "` is missing";
        return {};
    }
    if (!request[key].is_string()) {
        if (error.empty())
            error = std::string("`") + key + "` must be a text";
        return {};
    }
    return request[key].get<std::string>();
}

/// What was said before, by whom.
struct Said {
    std::string text;
    bool byCustomer = false;
};

std::vector<Said> listOf(const Json& request, const char* key, std::string& error)
{
    std::vector<Said> out;
    if (!request.contains(key) || request[key].is_null())
        return out;
    const auto refuse = [&] {
        if (error.empty())
            error = std::string("`") + key + "` must be a list of texts";
        return out;
    };
    if (!request[key].is_array())
        return refuse();
    for (const Json& item : request[key]) {
        if (item.is_string()) {
            out.push_back({item.get<std::string>(), false});
            continue;
        }
        if (!item.is_object() || !item.contains("text") || !item["text"].is_string())
            return refuse();
        std::string speaker;
        for (const char* name : {"speaker", "role", "who", "from"})
            if (item.contains(name) && item[name].is_string())
                speaker = item[name].get<std::string>();
        out.push_back({item["text"].get<std::string>(), speaker == "customer" || speaker == "client" || speaker == "user"});
    }
    return out;
}

ReplyContext contextOf(const Assessor& assessor, const Json& request, std::string& error)
{
    ReplyContext context;
    context.language = textOf(request, "language", true, error);
    context.customerLine = textOf(request, "customer", false, error);
    context.customerName = textOf(request, "customerName", false, error);
    for (Said& fact : listOf(request, "facts", error))
        context.knownFacts.push_back(std::move(fact.text));
    const auto languages = assessor.languages();
    if (error.empty() && std::find(languages.begin(), languages.end(), context.language) == languages.end())
        error = "the language `" + context.language + "` is not known";
    for (Said& said : listOf(request, "history", error)) {
        if (said.byCustomer) {
            context.knownFacts.push_back(std::move(said.text));
            continue;
        }
        assessor.remember(said.text, context);
    }
    return context;
}

} // namespace

std::string assessmentToJson(const ReplyAssessment& assessment, const std::string& reply, const Speaker& speaker, const std::string& id)
{
    Json out = Json::object();
    if (!id.empty())
        out["id"] = Json::parse(id);
    out["understood"] = assessment.understood;
    out["empathy"] = assessment.scores.empathy;
    out["resolution"] = assessment.scores.resolution;
    out["courtesy"] = assessment.scores.courtesy;
    out["behaviours"] = behavioursOf(assessment, reply);
    out["reasons"] = reasonsOf(assessment, speaker);
    return dump(out);
}

ScoreRequest readScoreRequest(const Assessor& assessor, const std::string& line)
{
    const Json json = Json::parse(line, nullptr, false);
    ScoreRequest request;
    if (!json.is_object()) {
        request.error = "the line is not a JSON object";
        return request;
    }
    if (json.contains("id") && !json["id"].is_null())
        request.id = dump(json["id"]);
    request.text = textOf(json, "text", true, request.error);
    request.context = contextOf(assessor, json, request.error);
    return request;
}

ScoredLine scoreLine(const Assessor& assessor, const std::shared_ptr<const InterfaceTexts>& texts, const std::string& line)
{
    const ScoreRequest request = readScoreRequest(assessor, line);
    if (!request.error.empty())
        return {dump(Json{{"id", request.id.empty() ? Json(nullptr) : Json::parse(request.id)}, {"error", request.error}}), false};
    return {assessmentToJson(assessor.assess(request.text, request.context), request.text, Speaker(texts, request.context.language), request.id), true};
}

} // namespace keel
