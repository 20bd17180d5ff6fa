#pragma once

#include "engine/Step.h"

#include <variant>
#include <vector>

namespace keel {

/// Something a simulated player can do now: a move, or a reply in their own words that shows certain behaviours.
using PlayOption = std::variant<Move, Marks>;

/// All of them. Own words are represented by a handful of replies of the usual kinds, good and bad; each tells the
/// facts that were looked up.
std::vector<PlayOption> playOptions(const Playbook& book, const State& state);

/// The state after it, five seconds later; the same state where it is not possible.
State take(const Playbook& book, const State& state, const PlayOption& option);

} // namespace keel
