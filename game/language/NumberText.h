#pragma once

#include <cstdint>
#include <string>

namespace keel {

/// A whole number as it is written in a language (CLDR): `1,520`, `1.520`, and where four digits stay together `1520`.
std::string numberText(std::int64_t number, const std::string& language);

} // namespace keel
