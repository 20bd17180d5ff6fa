#include "keel/ActionNumbers.h"

#include "scenario/MoveJson.h"

#include <algorithm>

namespace keel {

void ActionNumbers::offer(const std::vector<Move>& moves)
{
    m_offered.clear();
    for (const Move& move : moves)
        m_offered.emplace_back(numberOf(move), move);
    std::sort(m_offered.begin(), m_offered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

std::optional<Move> ActionNumbers::find(std::size_t number) const
{
    for (const auto& [offered, move] : m_offered)
        if (offered == number)
            return move;
    return std::nullopt;
}

std::size_t ActionNumbers::numberOf(const Move& move)
{
    Move plain = move; // the most that may be offered and the estimate change, the action is the same
    if (auto* offer = std::get_if<OfferCompensation>(&plain))
        offer->amount = 0;
    if (auto* estimate = std::get_if<EstimateAnger>(&plain))
        estimate->anger = 0;
    const std::string text = moveToJson(plain);
    const auto known = std::find(m_known.begin(), m_known.end(), text);
    if (known == m_known.end()) {
        m_known.push_back(text);
        return m_known.size();
    }
    return static_cast<std::size_t>(known - m_known.begin()) + 1;
}

} // namespace keel
