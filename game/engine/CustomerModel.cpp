#include "engine/CustomerModel.h"

#include <algorithm>

namespace keel {

LevelChange& LevelChange::operator+=(const LevelChange& other)
{
    anger += other.anger;
    trust += other.trust;
    patience += other.patience;
    return *this;
}

LevelChange LevelChange::scaledBy(std::int64_t percent) const
{
    return {anger * percent / 100, trust * percent / 100, patience * percent / 100};
}

std::string_view idOf(Occasion occasion)
{
    static constexpr std::array<std::string_view, occasionCount> ids{
        "onlookers",      "missed-feeling", "not-understood", "silence",          "wrong-transfer",   "right-transfer",
        "manager-called", "moved-aside",    "compensation-fair", "compensation-low", "compensation-high",
        "interrupted",    "heard-out",      "promise-kept",   "promise-broken",   "time-passed"};
    return ids[static_cast<std::size_t>(occasion)];
}

LevelChange CustomerModel::effectOf(Behaviour behaviour, const std::string& temperament, const Before& before) const
{
    const auto index = static_cast<std::size_t>(behaviour);
    LevelChange change = effects[index];
    if (const auto found = temperaments.find(temperament); found != temperaments.end())
        change = change.scaledBy(found->second[index]);
    const auto& repetition = isCostly(behaviour) ? repetitionCostly : repetitionEarning;
    if (!repetition.empty())
        change = change.scaledBy(repetition[std::min<std::size_t>(static_cast<std::size_t>(before.times), repetition.size() - 1)]);
    const bool solves = homeOf(behaviour) == Dimension::Resolution && !isCostly(behaviour);
    if (solves && before.unheard && before.anger > Level::ofWhole(unheardAngerAbove))
        change = change.scaledBy(unheardPercent);
    const auto settle = [this](std::int64_t& good, int stillToWin) { good = good * std::min(100, settlingPercent + stillToWin) / 100; };
    if (change.anger < 0)
        settle(change.anger, before.anger.whole());
    if (change.trust > 0)
        settle(change.trust, 100 - before.trust.whole());
    if (change.patience > 0)
        settle(change.patience, 100 - before.patience.whole());
    return change;
}

} // namespace keel
