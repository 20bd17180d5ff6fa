#pragma once

#include "scenario/Scenario.h"

#include <string>

namespace keel {

/// The scenario as a picture: beats by phase from top to bottom, endings below, an arrow for each reaction that leads on.
std::string toDot(const Scenario& scenario, const std::string& language);
std::string toSvg(const Scenario& scenario, const std::string& language);

} // namespace keel
