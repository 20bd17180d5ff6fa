#include "scenario/Scenario.h"

#include <algorithm>
#include <array>

namespace keel {

namespace {

template <class List, class Key>
auto findById(const List& list, const Key& id) -> const typename List::value_type*
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

template <std::size_t N, class Enum>
std::string_view nameIn(const std::array<std::string_view, N>& names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

} // namespace

std::string_view idOf(Channel channel)
{
    return nameIn(std::array<std::string_view, channelCount>{"phone", "chat", "in-person", "social", "email"}, channel);
}

std::string_view idOf(Phase phase)
{
    return nameIn(std::array<std::string_view, 4>{"open", "hear", "solve", "close"}, phase);
}

std::string_view idOf(EndingKind kind)
{
    return nameIn(std::array<std::string_view, 4>{"good", "mixed", "poor", "safe"}, kind);
}

std::string_view idOf(Trigger trigger)
{
    return nameIn(std::array<std::string_view, triggerCount>{"reply", "lookUp", "note", "hold", "resume", "transfer", "move", "compensate",
                                                            "manager", "end", "silence", "listen", "contact", "estimate"},
                  trigger);
}

const Beat* Scenario::findBeat(const BeatId& wanted) const { return findById(beats, wanted); }
const Fact* Scenario::findFact(const FactId& wanted) const { return findById(facts, wanted); }
const Policy* Scenario::findPolicy(const PolicyId& wanted) const { return findById(policies, wanted); }
const Place* Scenario::findPlace(const PlaceId& wanted) const { return findById(places, wanted); }
const TransferTarget* Scenario::findTransfer(const TransferId& wanted) const { return findById(transfers, wanted); }
const Contact* Scenario::findContact(const ContactId& wanted) const { return findById(contacts, wanted); }
const Ending* Scenario::findEnding(const EndingId& wanted) const { return findById(endings, wanted); }

const std::string& Scenario::text(const std::string& key, const std::string& wanted) const
{
    static const std::string none;
    for (const std::string& candidate : {wanted, language}) {
        const auto inLanguage = texts.find(candidate);
        if (inLanguage == texts.end())
            continue;
        const auto found = inLanguage->second.texts.find(key);
        if (found != inLanguage->second.texts.end())
            return found->second;
    }
    return none;
}

const std::vector<std::string>& Scenario::cues(const std::string& key, const std::string& wanted) const
{
    static const std::vector<std::string> none;
    const auto inLanguage = texts.find(wanted);
    if (inLanguage == texts.end())
        return none;
    const auto found = inLanguage->second.cues.find(key);
    return found == inLanguage->second.cues.end() ? none : found->second;
}

} // namespace keel
