#pragma once

#include "scenario/Scenario.h"

#include <map>
#include <string>

namespace keel {

/// Expected anger (0–100) on each beat, from sampled plays; beats that were not seen are missing.
using BeatAnger = std::map<BeatId, int>;

/// The scenario as a picture: beats from left to right by phase, endings last, an arrow where a reaction or silence leads
/// on. With `anger`, beats are coloured by it; without, by phase. `language` is that of the texts.
std::string toSvg(const Scenario& scenario, const std::string& language, const BeatAnger& anger = {});
/// The same for Graphviz.
std::string toDot(const Scenario& scenario, const std::string& language, const BeatAnger& anger = {});

} // namespace keel
