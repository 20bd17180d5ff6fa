#pragma once

#include "base/Diagnostic.h"
#include "base/Files.h"
#include "proofs/CheckScenario.h"

#include <string>
#include <utility>
#include <vector>

namespace keel::test {

/// The small scenario, without the line that its customer is too calm for: nothing is left that a proof could find.
Bundle soundScenario();

/// The same with one text in scenario.json replaced by another, several times over; fails where one does not occur.
Bundle soundScenarioWith(const std::vector<std::pair<std::string, std::string>>& changes);

/// What is proven of it; fails where it does not load.
Diagnostics provenFaults(const Bundle& files);

/// `code: message`, one a line, for failure messages.
std::string listed(const Diagnostics& diagnostics);

} // namespace keel::test
