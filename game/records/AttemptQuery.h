#pragma once

#include "records/Store.h"

#include <string>
#include <variant>
#include <vector>

namespace keel {

/// A statement with the values for its `?`, in order.
struct AttemptQuery {
    std::string sql;
    std::vector<std::variant<std::string, std::int64_t>> values;
};

/// Columns: id, trainee, scenario, language, started_at, empathy, resolution, courtesy, passed, ending, ending_kind,
/// number of actions. Attempts without an outcome come last whatever the direction; equals
/// follow the direction by date.
AttemptQuery listQuery(const AttemptFilter& filter);

/// Columns: attempts, finished, passed, then the sums of empathy, resolution and courtesy.
AttemptQuery totalsQuery(const AttemptFilter& filter);

} // namespace keel
