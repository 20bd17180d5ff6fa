#include "scenario/ConditionWords.h"

#include "scenario/Scenario.h"

#include <map>

namespace keel {

namespace {

using Word = Condition::Word;

const std::map<std::string, Word, std::less<>> plainWords{
    {"anger", Word::Anger},           {"trust", Word::Trust},           {"patience", Word::Patience},
    {"empathy", Word::Empathy},       {"resolution", Word::Resolution}, {"courtesy", Word::Courtesy},
    {"turns", Word::Turns},           {"visits", Word::Visits},         {"time", Word::Time},
    {"compensation", Word::Compensation}, {"managerCalled", Word::ManagerCalled}, {"understood", Word::Understood},
    {"days", Word::Days},             {"attempts", Word::Attempts},     {"audience", Word::Audience},
    {"misjudged", Word::Misjudged},   {"interrupted", Word::Interrupted}, {"invites", Word::Invites},
};

const std::map<std::string, Word, std::less<>> namedWords{
    {"count", Word::Count},     {"shown", Word::Shown},       {"said", Word::Said},     {"told", Word::Told},
    {"asked", Word::Asked},     {"fact", Word::FactKnown},    {"noted", Word::Noted},   {"goal", Word::Goal},
    {"promise", Word::Promise}, {"place", Word::Place},       {"reply", Word::Reply},   {"action", Word::Action},
    {"transfer", Word::Transfer}, {"compensate", Word::CompensatePolicy}, {"kept", Word::Kept},
    {"broken", Word::Broken},   {"handedOver", Word::HandedOver}, {"contact", Word::ContactBy}, {"channel", Word::OnChannel},
};

template <class Enum>
std::vector<std::string> idsOf(std::size_t count)
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.emplace_back(idOf(static_cast<Enum>(i)));
    return ids;
}

const std::vector<std::string> triggerNames = idsOf<Trigger>(triggerCount);
const std::vector<std::string> channelNames = idsOf<Channel>(channelCount);

} // namespace

std::optional<Condition::Word> plainWord(std::string_view name)
{
    const auto found = plainWords.find(name);
    return found == plainWords.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Condition::Word> prefixedWord(std::string_view prefix)
{
    const auto found = namedWords.find(prefix);
    return found == namedWords.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> plainWordNames()
{
    std::vector<std::string> names;
    for (const auto& [name, word] : plainWords)
        names.push_back(name);
    return names;
}

std::vector<std::string> conditionPrefixes()
{
    std::vector<std::string> names;
    for (const auto& [name, word] : namedWords)
        names.push_back(name + ":");
    return names;
}

const NameKind& kindOf(Condition::Word word)
{
    switch (word) {
    case Word::Said: case Word::Told: case Word::Asked: case Word::FactKnown: case Word::Noted: case Word::HandedOver: return kinds::fact;
    case Word::Goal: return kinds::goal;
    case Word::Promise: case Word::Kept: case Word::Broken: return kinds::promise;
    case Word::Place: return kinds::place;
    case Word::Reply: return kinds::reply;
    case Word::Transfer: return kinds::transfer;
    case Word::CompensatePolicy: return kinds::policy;
    case Word::ContactBy: return kinds::contact;
    case Word::OnChannel: return kinds::channel;
    default: return kinds::action;
    }
}

const std::vector<std::string>& namesFor(Condition::Word word, const Names& names)
{
    switch (word) {
    case Word::Said: case Word::Told: case Word::Asked: case Word::FactKnown: case Word::Noted: case Word::HandedOver:
        return names.facts;
    case Word::Goal: return names.goals;
    case Word::Promise: case Word::Kept: case Word::Broken: return names.promises;
    case Word::Place: return names.places;
    case Word::Reply: return names.replies;
    case Word::Transfer: return names.transfers;
    case Word::CompensatePolicy: return names.policies;
    case Word::ContactBy: return names.contacts;
    case Word::OnChannel: return channelNames;
    default: return triggerNames;
    }
}

} // namespace keel
