#include "language/IsoCodes.h"
#include "scenario/Enums.h"
#include "scenario/MoveJson.h"
#include "scenario/ParseCondition.h"
#include "scenario/Range.h"
#include "scenario/Reading.h"

#include <algorithm>

namespace keel {

namespace {

/// Goes through the members of an optional object, checking each id.
template <class Read>
void forEachPart(const JsonCursor& root, std::string_view key, Read read)
{
    const auto parts = root.find(key);
    if (!parts)
        return;
    for (const auto& [id, part] : parts->members()) {
        checkId(part, id, true);
        if (part.isObject())
            read(id, part);
    }
}

void readFacts(const Reading& reading, const JsonCursor& root)
{
    forEachPart(root, "facts", [&](const std::string& id, const JsonCursor& part) {
        part.allowOnly({"text", "wrong", "lookUp", "takes", "said", "asked"});
        Fact fact;
        fact.id = FactId(id);
        if (const auto text = part.require("text"))
            reading.keepText("fact." + id, *text);
        if (const auto lookUp = part.find("lookUp")) {
            fact.canLookUp = true;
            reading.keepText("fact." + id + ".lookUp", *lookUp);
        }
        fact.wrong = part.truthOr("wrong", false);
        if (const auto takes = part.find("takes"))
            fact.takes = readDuration(*takes).value_or(Milliseconds{0});
        if (const auto takes = part.find("takes"); takes && !fact.canLookUp)
            takes->reportKey(codes::takesWithoutLookUp, "this fact cannot be looked up, so nobody waits for it", "add `lookUp`, or take `takes` away");
        reading.keepCues("fact." + id + ".said", part.find("said"));
        reading.keepCues("fact." + id + ".asked", part.find("asked"));
        reading.scenario.facts.push_back(fact);
    });
}

void readGoals(const Reading& reading, const JsonCursor& root)
{
    forEachPart(root, "goals", [&](const std::string& id, const JsonCursor& part) {
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
    forEachPart(root, "promises", [&](const std::string& id, const JsonCursor& part) {
        part.allowOnly({"text", "when", "keepable", "due", "kept", "fate"});
        Promise promise;
        promise.id = PromiseId(id);
        if (const auto text = part.require("text"))
            reading.keepText("promise." + id, *text);
        if (const auto when = part.require("when"))
            promise.when = parseCondition(*when, reading.names);
        promise.keepable = part.truthOr("keepable", true);
        promise.kept = reading.conditionOf(part, "kept");
        if (const auto due = part.find("due"))
            promise.due = readDuration(*due).value_or(Milliseconds{0});
        if (const auto fate = part.require("fate"))
            reading.keepText("promise." + id + ".fate", *fate);
        reading.scenario.promises.push_back(std::move(promise));
    });
}

/// `upTo`, `atMost` and `fair`, and whether they agree. What could not be read is not compared.
void readAmounts(const JsonCursor& part, Policy& policy)
{
    constexpr std::int64_t most = 1'000'000;
    const auto upTo = part.require("upTo");
    policy.upTo = static_cast<int>(upTo ? upTo->whole(0, most) : 0);
    policy.atMost = static_cast<int>(part.wholeOr("atMost", 0, most, policy.upTo));
    const auto atMost = part.find("atMost");
    const bool contradict = atMost && upTo && atMost->value().isInteger && upTo->value().isInteger && policy.atMost < policy.upTo;
    if (contradict)
        atMost->report(codes::atMostBelowUpTo, "a manager can allow less than the trainee", "`atMost` is at least `upTo`, here " + std::to_string(policy.upTo));
    const auto fair = part.require("fair");
    const auto range = fair ? readRange(*fair, most) : std::nullopt;
    if (!range)
        return;
    policy.fairLeast = range->least;
    policy.fairMost = range->most;
    const std::string limit = "a manager can allow " + std::to_string(policy.atMost);
    if (contradict || (atMost && !atMost->value().isInteger) || !upTo || !upTo->value().isInteger)
        return;
    if (policy.fairLeast > policy.atMost)
        fair->report(codes::fairOutOfReach, "nobody here can offer what is fair", limit);
    else if (policy.fairMost > policy.atMost)
        fair->report(codes::fairBeyondManager, "a part of what is fair is more than anybody can offer", limit, Severity::Warning);
}

void readPolicies(const Reading& reading, const JsonCursor& root)
{
    forEachPart(root, "policies", [&](const std::string& id, const JsonCursor& part) {
        part.allowOnly({"text", "upTo", "atMost", "fair", "currency"});
        Policy policy;
        policy.id = PolicyId(id);
        if (const auto text = part.require("text"))
            reading.keepText("policy." + id, *text);
        policy.currency = part.text("currency");
        if (const auto currency = part.find("currency"); currency && currency->value().kind == JsonValue::Kind::String && !isCurrency(policy.currency))
            currency->report(codes::unknownCurrency, "there is no currency `" + policy.currency + "`", "three letters of ISO 4217: EUR, BRL, BGN, USD");
        readAmounts(part, policy);
        reading.scenario.policies.push_back(std::move(policy));
    });
}

void readPlaces(const Reading& reading, const JsonCursor& root)
{
    forEachPart(root, "places", [&](const std::string& id, const JsonCursor& part) {
        part.allowOnly({"text", "onlookers", "said"});
        if (const auto text = part.require("text"))
            reading.keepText("place." + id, *text);
        reading.keepCues("place." + id + ".said", part.find("said"));
        reading.scenario.places.push_back({PlaceId(id), part.truthOr("onlookers", false)});
    });
}

void readTransfers(const Reading& reading, const JsonCursor& root)
{
    forEachPart(root, "transfers", [&](const std::string& id, const JsonCursor& part) {
        part.allowOnly({"text", "right"});
        if (const auto text = part.require("text"))
            reading.keepText("transfer." + id, *text);
        reading.scenario.transfers.push_back({TransferId(id), part.truthOr("right", false)});
    });
}

void readContacts(const Reading& reading, const JsonCursor& root)
{
    forEachPart(root, "contacts", [&](const std::string& id, const JsonCursor& part) {
        part.allowOnly({"text", "channel"});
        if (const auto text = part.require("text"))
            reading.keepText("contact." + id, *text);
        const auto channel = part.require("channel");
        reading.scenario.contacts.push_back({ContactId(id), channel ? readChannel(*channel) : Channel::Phone});
    });
}

void readAudience(const Reading& reading, const JsonCursor& root)
{
    constexpr std::int64_t most = 1'000'000;
    const auto found = root.find("audience");
    if (!found || !found->isObject())
        return;
    found->allowOnly({"start", "perReply", "perSilence"});
    const auto count = [&](const char* key) { return static_cast<int>(found->wholeOr(key, 0, most, 0)); };
    reading.scenario.audience = Audience{count("start"), count("perReply"), count("perSilence")};
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
    readContacts(reading, root);
    readAudience(reading, root);
}

} // namespace keel
