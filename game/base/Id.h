#pragma once

#include <compare>
#include <functional>
#include <string>

namespace keel {

/// A stable name from a data file (`order-number`). The tag keeps a fact's id from passing for a goal's.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string name) : m_name(std::move(name)) {}

    const std::string& str() const { return m_name; }
    bool empty() const { return m_name.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    std::string m_name;
};

using ScenarioId = Id<struct ScenarioTag>;
using BeatId = Id<struct BeatTag>;
using LineId = Id<struct LineTag>;
using ReplyId = Id<struct ReplyTag>;
using FactId = Id<struct FactTag>;
using GoalId = Id<struct GoalTag>;
using PromiseId = Id<struct PromiseTag>;
using PolicyId = Id<struct PolicyTag>;
using PlaceId = Id<struct PlaceTag>;
using TransferId = Id<struct TransferTag>;
using ContactId = Id<struct ContactTag>;
using EndingId = Id<struct EndingTag>;
using PrincipleId = Id<struct PrincipleTag>;
using AttemptId = Id<struct AttemptTag>;

} // namespace keel

template <class Tag>
struct std::hash<keel::Id<Tag>> {
    std::size_t operator()(const keel::Id<Tag>& id) const { return std::hash<std::string>{}(id.str()); }
};
