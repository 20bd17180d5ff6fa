#pragma once

#include "base/Diagnostic.h"
#include "base/Files.h"
#include "scenario/Scenario.h"

#include <filesystem>
#include <memory>

namespace keel {

/// A scenario, or why there is none. Shared, because attempts, screens and replays look at the same one.
struct LoadedScenario {
    std::shared_ptr<const Scenario> scenario; ///< null where the diagnostics hold an error
    Diagnostics diagnostics;
    std::size_t filesRead = 0;
};

/// Reads a scenario from the texts of its folder (`scenario.json`, `bg.json`, …). `place` is how diagnostics name
/// the folder. Scripts in the bundle are ignored. `places` is filled with where each text of the scenario's own language
/// stands, in the order read.
LoadedScenario loadScenario(const Bundle& files, const std::string& place, std::vector<TextPlace>* places = nullptr);

/// The same from disk.
LoadedScenario loadScenarioFolder(const std::filesystem::path& folder);

/// The files of a scenario's folder, and the fragments that lie beside it under `fragments/`.
Bundle readScenarioFiles(const std::filesystem::path& folder);

/// The scenario folders below a path: the path itself, or its sub-folders that hold a `scenario.json`; sorted.
std::vector<std::filesystem::path> scenarioFolders(const std::filesystem::path& path);

} // namespace keel
