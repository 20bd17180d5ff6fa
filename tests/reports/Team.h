#pragma once

#include "records/Store.h"
#include "reports/ScenarioTitles.h"

#include <memory>

namespace keel::samples {

/// A store in memory with Ana's five attempts and one of José's. Their actions are invented.
std::unique_ptr<Store> team();
ScenarioTitles titles();

} // namespace keel::samples
