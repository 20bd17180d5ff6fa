#pragma once

#include <string>
#include <vector>

namespace keel {

/// Several things in a row as a language puts them (CLDR): `8, 9, and 12`, `8, 9 y 12`, `8, 9 и 12`; empty for none.
std::string listText(const std::vector<std::string>& things, const std::string& language);

} // namespace keel
