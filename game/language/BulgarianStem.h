#pragma once

#include <string_view>

namespace keel {

/// The word without its article and its commonest endings of gender, number, person and tense. A view of `word`.
/// Light on purpose: it joins проблем, проблема, проблемът, проблеми, and leaves short words alone. What it does not
/// join (changes within the stem) a pattern writes as `извин*`.
std::string_view bulgarianStem(std::string_view word);

} // namespace keel
