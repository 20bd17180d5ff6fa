#pragma once

#include "screens/Theme.h"
#include "stage/Canvas.h"
#include "stage/Character.h"

#include <map>
#include <string>

namespace keel {

/// Every customer at anger 0, 50 and 100, with shoulders and hands, on the whole window: to judge whether a stranger
/// would put them in order.
void peopleSheet(const FontSet& fonts, float scale, const Theme& theme, const std::map<std::string, Character>& people);

} // namespace keel
