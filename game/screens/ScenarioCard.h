#pragma once

#include "screens/HomeView.h"

namespace keel {

/// A scenario in the list: what it is about, on which channel, how hard, in which languages, and the best result.
float scenarioCardHeight(const Ui& ui, const HomeModel::Card& card, float width);
/// True when it was chosen.
bool scenarioCard(Ui& ui, const HomeModel::Card& card, const Box& box);

/// `screens.channel.phone`, `screens.level.2`: keys of the words for them.
std::string keyOf(Channel channel);
std::string keyOfLevel(int level);

} // namespace keel
