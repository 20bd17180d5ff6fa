#pragma once

#include <string>
#include <vector>

namespace keel {

/// Ids of all principles of the five source articles, `A1` … `E4`, in their order.
const std::vector<std::string>& allPrinciples();

} // namespace keel
