#include "engine/EventJson.h"

#include "engine/Attempt.h"
#include "scenario/MoveJson.h"

#include <nlohmann/json.hpp>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const Scores& scores)
{
    return {{"empathy", scores.empathy}, {"resolution", scores.resolution}, {"courtesy", scores.courtesy}};
}

Json toJson(const ReplyAssessment& reply, const std::string& text)
{
    Json behaviours = Json::array();
    for (const FoundBehaviour& found : reply.behaviours)
        behaviours.push_back({{"id", idOf(found.behaviour)}, {"start", found.begin}, {"end", found.end},
                              {"text", text.substr(found.begin, found.end - found.begin)}, {"rule", found.rule}});
    Json reasons = Json::array();
    for (const Reason& reason : reply.reasons)
        reasons.push_back({{"dimension", idOf(reason.dimension)}, {"points", reason.points},
                           {"behaviour", reason.behaviour ? Json(idOf(*reason.behaviour)) : Json()}, {"start", reason.begin},
                           {"end", reason.end}, {"rule", reason.rule}, {"source", reason.source}});
    Json out{{"understood", reply.understood}};
    out.update(toJson(reply.scores));
    out["behaviours"] = std::move(behaviours);
    out["reasons"] = std::move(reasons);
    return out;
}

struct ToJson {
    const Playbook& book;

    Json operator()(const CustomerSaid& e) const
    {
        Json out{{"event", "customer-said"}, {"line", e.key}, {"text", book.text(e.key)}};
        if (e.hasBody)
            out["body"] = book.text(e.key + ".body");
        if (e.goesOn)
            out["goesOn"] = true;
        if (!e.speaker.empty())
            out["speaker"] = book.text(e.speaker);
        return out;
    }
    Json operator()(const ReplyGiven& e) const
    {
        Json out{{"event", "reply"}, {"text", e.text}};
        if (e.picked)
            out["reply"] = e.picked->str();
        if (!e.toCustomer)
            out["toCustomer"] = false;
        out["assessment"] = toJson(e.assessment, e.text);
        return out;
    }
    Json operator()(const NotUnderstood&) const { return {{"event", "not-understood"}}; }
    Json operator()(const LevelsMoved& e) const
    {
        Json causes = Json::array();
        for (const auto& cause : e.causes)
            causes.push_back({{"what", cause.what}, {"anger", cause.change.anger}, {"trust", cause.change.trust}, {"patience", cause.change.patience}});
        return {{"event", "levels"}, {"anger", e.anger.thousandths()}, {"trust", e.trust.thousandths()},
                {"patience", e.patience.thousandths()}, {"causes", std::move(causes)}};
    }
    Json operator()(const BeatEntered& e) const { return {{"event", "beat"}, {"beat", e.beat.str()}}; }
    Json operator()(const FactLearned& e) const
    {
        return {{"event", "fact-learned"}, {"fact", e.fact.str()}, {"from", e.fromCustomer ? "customer" : "look-up"}};
    }
    Json operator()(const FactNoted& e) const { return {{"event", "fact-noted"}, {"fact", e.fact.str()}}; }
    Json operator()(const FactTold& e) const { return {{"event", "fact-told"}, {"fact", e.fact.str()}}; }
    Json operator()(const GoalReached& e) const { return {{"event", "goal"}, {"goal", e.goal.str()}}; }
    Json operator()(const PromiseMade& e) const { return {{"event", "promise"}, {"promise", e.promise.str()}}; }
    Json operator()(const CustomerRefused& e) const { return {{"event", "refused"}, {"action", idOf(e.action)}}; }
    Json operator()(const PutOnHold&) const { return {{"event", "on-hold"}}; }
    Json operator()(const TakenOffHold&) const { return {{"event", "off-hold"}}; }
    Json operator()(const Transferred& e) const { return {{"event", "transferred"}, {"to", e.to.str()}, {"right", e.right}}; }
    Json operator()(const PlaceChanged& e) const { return {{"event", "place"}, {"place", e.place.str()}}; }
    Json operator()(const CompensationOffered& e) const
    {
        static constexpr const char* fits[]{"low", "fair", "high"};
        return {{"event", "compensation"}, {"policy", e.policy.str()}, {"amount", e.amount}, {"fit", fits[static_cast<std::size_t>(e.fit)]}};
    }
    Json operator()(const Interrupted&) const { return {{"event", "interrupted"}}; }
    Json operator()(const SceneOpened& e) const { return {{"event", "scene"}, {"text", book.text(e.key)}}; }
    Json operator()(const PromiseSettled& e) const { return {{"event", "promise-settled"}, {"promise", e.promise.str()}, {"kept", e.kept}}; }
    Json operator()(const ContactChosen& e) const { return {{"event", "contact"}, {"by", e.by.str()}}; }
    Json operator()(const EstimateAsked&) const { return {{"event", "estimate-asked"}}; }
    Json operator()(const AngerEstimated& e) const { return {{"event", "estimate"}, {"said", e.said}, {"was", e.was}}; }
    Json operator()(const ReactionExplained& e) const { return {{"event", "explained"}, {"text", book.text(e.key)}}; }
    Json operator()(const OnlySaid& e) const { return {{"event", "only-said"}, {"action", idOf(e.action)}}; }
    Json operator()(const ManagerCame&) const { return {{"event", "manager"}}; }
    Json operator()(const SilenceNoticed&) const { return {{"event", "silence"}}; }
    Json operator()(const Ended& e) const
    {
        return {{"event", "ended"}, {"ending", e.ending.str()}, {"text", book.text("ending." + e.ending.str())}};
    }
};

Json toJson(const Events& events, const Playbook& book)
{
    Json list = Json::array();
    for (const Event& event : events)
        list.push_back(std::visit(ToJson{book}, event));
    return list;
}

Json toJson(const Result& result, const Outcome& outcome)
{
    Json reasons = Json::array();
    for (const AttemptReason& reason : result.assessment.reasons)
        reasons.push_back({{"dimension", idOf(reason.dimension)}, {"points", reason.points}, {"rule", reason.rule},
                           {"source", reason.source}, {"count", reason.count}, {"of", reason.of}});
    Json fatal = Json::array();
    for (const Behaviour behaviour : result.assessment.fatal)
        fatal.push_back(idOf(behaviour));
    Json principles = Json::array();
    for (const auto& principle : result.principles)
        principles.push_back({{"id", principle.id.str()}, {"met", principle.met}});
    Json out = toJson(result.assessment.scores);
    out["passed"] = outcome.passed;
    out["ending"] = result.ending ? Json(outcome.ending) : Json();
    out["endingKind"] = result.ending ? Json(outcome.endingKind) : Json();
    out["fatal"] = std::move(fatal);
    out["reasons"] = std::move(reasons);
    out["principles"] = std::move(principles);
    return out;
}

} // namespace

std::string sessionToJson(const Session& session)
{
    const Playbook& book = session.book();
    Json steps = Json::array();
    for (const auto& entry : session.entries())
        steps.push_back({{"at", entry.action.at.count()}, {"action", Json::parse(moveToJson(entry.action.move))},
                         {"events", toJson(entry.events, book)}});
    const Json out{{"scenario", book.scenario->id.str()},
                   {"scenarioHash", book.scenario->hash()},
                   {"rulesVersion", book.rules->version()},
                   {"language", book.language},
                   {"start", toJson(session.startEvents(), book)},
                   {"steps", std::move(steps)},
                   {"result", toJson(resultOf(session), outcomeOf(session))}};
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace keel
