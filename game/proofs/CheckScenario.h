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
    /// Reached: a script or a sampled play ended so, which proves that it is possible. Impossible: proven over all ways.
    /// Open: neither; sampled plays did not come there.
    enum class Fate { Reached, Impossible, Open };
    struct EndingReport {
        EndingId id;
        Fate fate = Fate::Open;
        Exploration::Bounds bounds; ///< of the plays that ended so: sampled
    };
    ScenarioId id;
    std::size_t beats = 0;
    std::size_t replies = 0;
    std::vector<EndingReport> endings;
    std::map<std::string, double> languages; ///< share of texts that exist, 0–1
    Diagnostics diagnostics;
    Diagnostics scripts; ///< what did not come out as the scripts expect
    int plays = 0;       ///< sampled; 0 where they were left out
};

/// Static: conditions, structure, words. Sampled: that, and plays by simulated trainees, which cost most of the time.
enum class CheckDepth { Static, Sampled };

/// Checks a loaded scenario: what is proven from its conditions, what is held against the rulebook (temperament,
/// figure, phrase patterns, the author's typed tests), what scripts and sampled plays show.
ScenarioReport checkScenario(const std::shared_ptr<const Scenario>& scenario, const std::shared_ptr<const Rulebook>& rules,
                             const std::set<std::string>& characters, const std::vector<Script>& scripts, const std::string& place,
                             CheckDepth depth = CheckDepth::Sampled);

/// The proven part alone: no rulebook, nothing is played. Linear in the conditions for any usual scenario.
Diagnostics proveScenario(const Scenario& scenario, const std::string& place);

} // namespace keel
