#pragma once

#include "scenario/Move.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace keel {

/// The numbers by which actions are chosen in the terminal: an action keeps its number for the whole conversation, so
/// that a list read a while ago still holds.
class ActionNumbers {
public:
    /// Numbers what is possible now; what was not offered before gets the next free ones.
    void offer(const std::vector<Move>& moves);

    /// What is possible now, by number.
    const std::vector<std::pair<std::size_t, Move>>& offered() const { return m_offered; }
    /// None where the action of that number is not possible now, or there is none.
    std::optional<Move> find(std::size_t number) const;

private:
    std::size_t numberOf(const Move& move);

    std::vector<std::string> m_known; ///< by number, from 1
    std::vector<std::pair<std::size_t, Move>> m_offered;
};

} // namespace keel
