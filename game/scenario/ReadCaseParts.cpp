#include "scenario/MoveJson.h"
#include "scenario/ParseCondition.h"
#include "scenario/Reading.h"

namespace keel {

namespace {

/// Goes through the members of an optional object, checking each id.
template <class Read>
void forEachPart(const JsonCursor& root, const std::string& key, const std::string& what, Read read)
{
    const auto parts = root.find(key);
    if (!parts)
        return;
    for (const auto& [id, part] : parts->members()) {
        if (!isWellFormedId(id))
            part.reportKey("scenario.bad-id", "an id is lower-case words joined by hyphens");
        if (part.isObject())
            read(id, part.named(what + " " + id));
    }
}

void readFacts(const Reading& reading, const JsonCursor& root)
{
    forEachPart(root, "facts", "fact", [&](const std::string& id, const JsonCursor& part) {
        part.allowOnly({"text", "lookUp", "takes", "said", "asked"});
        Fact fact;
        fact.id = FactId(id);
        if (const auto text = part.require("text"))
            reading.keepText("fact." + id, *text);
        if (const auto lookUp = part.find("lookUp")) {
            fact.canLookUp = true;
            reading.keepText("fact." + id + ".lookUp", *lookUp);
        }
        if (const auto takes = part.find("takes"))
            fact.takes = readDuration(*takes).value_or(Milliseconds{0});
        reading.keepCues("fact." + id + ".said", part.find("said"));
        reading.keepCues("fact." + id + ".asked", part.find("asked"));
        reading.scenario.facts.push_back(fact);
    });
}

void readGoals(const Reading& reading, const JsonCursor& root)
{
    forEachPart(root, "goals", "goal", [&](const std::string& id, const JsonCursor& part) {
        part.allowOnly({"text", "weight", "reachedBy"});
        Goal goal;
        goal.id = GoalId(id);
        if (const auto text = part.require("text"))
            reading.keepText("goal." + id, *text);
        goal.weight = static_cast<int>(part.wholeOr("weight", 1, 5, 1));
        if (const auto reachedBy = part.require("reachedBy"))
            goal.reachedBy = parseCondition(*reachedBy, reading.names);
        reading.scenario.goals.push_back(std::move(goal));
    });
}

void readPromises(const Reading& reading, const JsonCursor& root)
{
    forEachPart(root, "promises", "promise", [&](const std::string& id, const JsonCursor& part) {
        part.allowOnly({"text", "when", "keepable", "fate"});
        Promise promise;
        promise.id = PromiseId(id);
        if (const auto text = part.require("text"))
            reading.keepText("promise." + id, *text);
        if (const auto when = part.require("when"))
            promise.when = parseCondition(*when, reading.names);
        promise.keepable = part.truthOr("keepable", true);
        if (const auto fate = part.require("fate"))
            reading.keepText("promise." + id + ".fate", *fate);
        reading.scenario.promises.push_back(std::move(promise));
    });
}

void readPolicies(const Reading& reading, const JsonCursor& root)
{
    constexpr std::int64_t most = 1'000'000;
    forEachPart(root, "policy", "policy", [&](const std::string& id, const JsonCursor& part) {
        part.allowOnly({"text", "upTo", "atMost", "fair", "currency"});
        Policy policy;
        policy.id = PolicyId(id);
        if (const auto text = part.require("text"))
            reading.keepText("policy." + id, *text);
        policy.currency = part.text("currency");
        if (const auto upTo = part.require("upTo"))
            policy.upTo = static_cast<int>(upTo->whole(0, most));
        policy.atMost = static_cast<int>(part.wholeOr("atMost", policy.upTo, most, policy.upTo));
        if (const auto fair = part.require("fair")) {
            const auto ends = fair->items();
            if (ends.size() == 2) {
                policy.fairLeast = static_cast<int>(ends[0].whole(0, most));
                policy.fairMost = static_cast<int>(ends[1].whole(policy.fairLeast, most));
            } else if (fair->value().kind == JsonValue::Kind::Array) {
                fair->report("json.wrong-type", "a range is two numbers: [least, most]");
            }
        }
        reading.scenario.policies.push_back(std::move(policy));
    });
}

void readPlaces(const Reading& reading, const JsonCursor& root)
{
    forEachPart(root, "places", "place", [&](const std::string& id, const JsonCursor& part) {
        part.allowOnly({"text", "onlookers"});
        if (const auto text = part.require("text"))
            reading.keepText("place." + id, *text);
        reading.scenario.places.push_back({PlaceId(id), part.truthOr("onlookers", false)});
    });
}

void readTransfers(const Reading& reading, const JsonCursor& root)
{
    forEachPart(root, "transfers", "transfer", [&](const std::string& id, const JsonCursor& part) {
        part.allowOnly({"text", "right"});
        if (const auto text = part.require("text"))
            reading.keepText("transfer." + id, *text);
        reading.scenario.transfers.push_back({TransferId(id), part.truthOr("right", false)});
    });
}

} // namespace

void readCaseParts(const Reading& reading, const JsonCursor& root)
{
    readPlaces(reading, root);
    readFacts(reading, root);
    readGoals(reading, root);
    readPromises(reading, root);
    readPolicies(reading, root);
    readTransfers(reading, root);
}

} // namespace keel
