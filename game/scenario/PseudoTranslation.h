#pragma once

#include "scenario/Scenario.h"

#include <memory>

namespace keel {

/// The scenario with a translation into the made-up language (see `pseudoText`), its phrase patterns those of its own
/// language. Files and hash stay those of the scenario: nothing of this is to be kept.
std::shared_ptr<const Scenario> withPseudoTranslation(const Scenario& scenario);

} // namespace keel
