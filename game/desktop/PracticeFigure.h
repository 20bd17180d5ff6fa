#pragma once

#include "practice/DrillMoment.h"
#include "stage/Character.h"

#include <map>
#include <string>

namespace keel {

/// The figure that speaks a moment's line: the scenario's own, for others one of them all, always the same for the same
/// moment; a woman where the facts speak of Mrs Hargreaves, a man where of Mr.
Character figureFor(const DrillMoment& moment, const std::map<std::string, Character>& characters);

} // namespace keel
