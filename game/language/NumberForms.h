#pragma once

#include "language/Token.h"

#include <string_view>

namespace keel {

/// Sets number, clock and date for a word that holds digits (`10:30`, `3pm`, `14h30`, `12/05`).
void readNumber(std::string_view word, TokenFlags& flags);

/// A number with a currency written on to it (`50eur`, `20lv`).
bool looksLikePrice(std::string_view word);

} // namespace keel
