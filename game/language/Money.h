#pragma once

#include <cstdint>
#include <string>

namespace keel {

/// A sum as it is written in a language: `R$60`, `60 €`, `R$ 60`. `amount` is in whole units, `currency` an ISO 4217
/// code. The sign stands where the language puts it; a space beside it does not break. What cannot be written so (no
/// such currency) is the number and the code.
std::string moneyText(std::int64_t amount, const std::string& currency, const std::string& language);

} // namespace keel
