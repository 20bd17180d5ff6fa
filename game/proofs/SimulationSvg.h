#pragma once

#include "proofs/Simulate.h"

#include <string>

namespace keel {

/// The simulation as a picture: a bar of endings and three boxes of scores for each kind of trainee. `language` is that
/// of the endings' titles.
std::string toSvg(const Simulation& simulation, const Scenario& scenario, const std::string& language);

} // namespace keel
