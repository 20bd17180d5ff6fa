#include "scenario/Names.h"

#include "scenario/Scenario.h"

#include <algorithm>
#include <set>

namespace keel {

namespace {

std::vector<std::string> keysOf(const JsonValue& root, std::string_view member)
{
    std::vector<std::string> keys;
    if (const JsonValue* object = root.find(member))
        for (const auto& entry : object->members)
            keys.push_back(entry.key);
    return keys;
}

} // namespace

Names declaredNames(const JsonValue& root)
{
    Names names;
    names.facts = keysOf(root, "facts");
    names.goals = keysOf(root, "goals");
    names.promises = keysOf(root, "promises");
    names.policies = keysOf(root, "policies");
    names.places = keysOf(root, "places");
    names.transfers = keysOf(root, "transfers");
    names.contacts = keysOf(root, "contacts");
    names.beats = keysOf(root, "beats");
    names.endings = keysOf(root, "endings");
    if (const JsonValue* beats = root.find("beats"))
        for (const auto& beat : beats->members)
            if (const JsonValue* replies = beat.value.find("replies"))
                for (const JsonValue& reply : replies->items)
                    if (const JsonValue* id = reply.find("id"))
                        names.replies.push_back(id->text);
    return names;
}

Names namesOf(const Scenario& scenario)
{
    Names names;
    const auto gather = [](const auto& list, std::vector<std::string>& into) {
        for (const auto& item : list)
            into.push_back(item.id.str());
    };
    gather(scenario.facts, names.facts);
    gather(scenario.goals, names.goals);
    gather(scenario.promises, names.promises);
    gather(scenario.policies, names.policies);
    gather(scenario.places, names.places);
    gather(scenario.transfers, names.transfers);
    gather(scenario.contacts, names.contacts);
    gather(scenario.beats, names.beats);
    gather(scenario.endings, names.endings);
    for (const Beat& beat : scenario.beats)
        gather(beat.replies, names.replies);
    return names;
}

bool checkName(const JsonCursor& cursor, const std::string& name, const std::vector<std::string>& valid, const NameKind& kind)
{
    if (std::find(valid.begin(), valid.end(), name) != valid.end())
        return true;
    const std::string_view noun = kind.noun;
    const bool isReportedAsSuch = valid.empty() && (noun == kinds::beat.noun || noun == kinds::ending.noun);
    if (isReportedAsSuch) // a scenario without any beat or ending is one mistake, not as many as there are references
        return false;
    if (cursor.value().kind == JsonValue::Kind::String)
        cursor.report(kind.code, "there is no " + std::string(kind.noun) + " `" + name + "`",
                      valid.empty() ? "this scenario declares none" : nearestNameHint(name, valid));
    return false;
}

namespace {

bool isWellFormedId(const std::string& id)
{
    const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    if (id.empty() || !isPlain(id.front()) || !isPlain(id.back()))
        return false;
    return std::all_of(id.begin(), id.end(), [&](char c) { return isPlain(c) || c == '-'; });
}

} // namespace

void checkId(const JsonCursor& cursor, const std::string& id, bool isKey)
{
    constexpr std::size_t longestId = 40;
    const auto report = [&](const char* code, std::string message, std::string hint) {
        if (isKey)
            cursor.reportKey(code, std::move(message), std::move(hint));
        else if (cursor.value().kind == JsonValue::Kind::String)
            cursor.report(code, std::move(message), std::move(hint));
    };
    if (!isWellFormedId(id))
        report(codes::badId, "`" + id.substr(0, longestId) + "` is no id", "an id is lower-case words joined by hyphens: `order-number`");
    else if (id.size() > longestId)
        report(codes::idTooLong, "this id has " + std::to_string(id.size()) + " characters; " + std::to_string(longestId) + " are allowed", "shorten it");
}

void checkList(const JsonCursor& list)
{
    const JsonValue& value = list.value();
    if (value.kind != JsonValue::Kind::Array)
        return;
    if (value.items.empty())
        list.report(codes::emptyList, "this list is empty", "leave the key out", Severity::Warning);
    std::set<std::string_view> seen;
    for (const JsonCursor& item : list.items())
        if (item.value().kind == JsonValue::Kind::String && !seen.insert(item.value().text).second)
            item.report(codes::listedTwice, "`" + item.value().text + "` stands in this list twice", "take one away");
}

const std::vector<std::string>& behaviourNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const Behaviour known : allBehaviours())
            all.emplace_back(idOf(known));
        return all;
    }();
    return names;
}

std::optional<Behaviour> readBehaviour(const JsonCursor& cursor)
{
    const std::string id = cursor.text();
    const auto behaviour = behaviourOf(id);
    if (!behaviour && cursor.value().kind == JsonValue::Kind::String)
        cursor.report(codes::unknownBehaviour, "there is no behaviour `" + id + "`", nearestNameHint(id, behaviourNames()));
    return behaviour;
}

} // namespace keel
