#pragma once

#include "base/Diagnostic.h"
#include "base/Id.h"
#include "base/Units.h"
#include "base/Behaviour.h"
#include "scenario/Move.h"
#include "scenario/Range.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace keel {

struct Scenario;

/// A play script: an author's test, and a recorded way through a scenario.
struct Script {
    struct Expectation {
        std::optional<BeatId> beat;
        std::vector<Behaviour> shows;
        std::vector<std::string> says;    ///< text keys of what the customer says, in order
        std::vector<std::string> offers;  ///< ids of the replies on offer afterwards, in order
        std::vector<std::string> reasons; ///< rules that gave the reply points or took them
        std::optional<Range> anger, trust, patience;
        std::optional<Range> empathy, resolution, courtesy; ///< of the reply
        std::optional<EndingId> ending;
    };
    struct Step {
        Move move;
        Milliseconds after{5000};
        Expectation expect;
        Position position; ///< where the step stands in the file
    };

    std::string file;
    ScenarioId scenario;
    std::string language;
    std::string about;
    std::vector<Step> steps;
    std::optional<EndingId> ending;
    std::optional<Range> empathy, resolution, courtesy;
};

/// Reads a script; nothing where the diagnostics hold an error. With the scenario that it lies beside, every name in
/// it is checked, too.
std::optional<Script> loadScript(const SourceText& source, Diagnostics& diagnostics, const Scenario* scenario = nullptr);

} // namespace keel
