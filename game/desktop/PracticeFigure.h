#pragma once

#include "practice/DrillMoment.h"
#include "practice/FirstPerson.h"
#include "stage/Character.h"

#include <map>
#include <string>

namespace keel {

/// The figure that speaks a moment's line: the scenario's own, for others one of them all, always the same for the same
/// moment; a woman where the line, the replies or the facts tell that a woman speaks, a man where a man.
Character figureFor(const DrillMoment& moment, const FirstPerson& firstPerson, const std::map<std::string, Character>& characters);

} // namespace keel
