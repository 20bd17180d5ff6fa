#pragma once

#include "records/Store.h"

#include <optional>

namespace keel {

/// The mean scores of the finished attempts, rounded to the nearest whole; none where nothing is finished.
std::optional<Scores> averagesOf(const AttemptTotals& totals);

} // namespace keel
