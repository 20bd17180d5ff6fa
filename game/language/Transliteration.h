#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// What a Bulgarian word written in Latin letters (shlyokavitsa: `6te vi pomogna vednaga`) may stand for in Cyrillic,
/// likeliest first. Writers differ (4 or ch for ч, q or ya for я, y, u or a for ъ), so there are several, but never
/// more than `mostReadings`. Empty where the word holds other than Latin letters and digits.
std::vector<std::string> bulgarianReadings(std::string_view latin);

inline constexpr std::size_t mostReadings = 24;

/// Whether a text's letters are mostly Latin.
bool isMostlyLatin(std::string_view text);

} // namespace keel
