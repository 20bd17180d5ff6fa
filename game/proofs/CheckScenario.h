#pragma once

#include "base/Diagnostic.h"
#include "engine/Step.h"
#include "proofs/Explore.h"
#include "scenario/Script.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace keel {

/// What is known of a scenario before anyone plays it.
struct ScenarioReport {
    struct EndingReport {
        EndingId id;
        bool reachable = false; ///< a script or a sampled play ended so
        Exploration::Bounds bounds;
    };
    ScenarioId id;
    std::size_t beats = 0;
    std::size_t replies = 0;
    std::vector<EndingReport> endings;
    std::map<std::string, double> languages; ///< share of texts that exist, 0–1
    Diagnostics diagnostics;
    Diagnostics scripts; ///< what did not come out as the scripts expect
};

/// Checks a loaded scenario against the rulebook: temperament, figure, phrase patterns, the author's typed tests,
/// endings and beats that no sampled play reaches, replies that the analysis reads otherwise than their author (notes).
ScenarioReport checkScenario(const std::shared_ptr<const Scenario>& scenario, const std::shared_ptr<const Rulebook>& rules,
                             const std::set<std::string>& characters, const std::vector<Script>& scripts, const std::string& place);

} // namespace keel
