#pragma once

#include "engine/Step.h"
#include "proofs/Reporter.h"

#include <memory>
#include <set>
#include <string>

namespace keel {

/// What the author wrote against the rulebook: temperament, figure, phrase patterns, typed tests; notes where the
/// analysis reads a written reply otherwise than its author. `characters` may be empty: then any figure will do.
void checkWords(const std::shared_ptr<const Scenario>& scenario, const std::shared_ptr<const Rulebook>& rules,
                const std::set<std::string>& characters, Reporter& reporter);

} // namespace keel
