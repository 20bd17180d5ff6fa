#pragma once

#include "base/Diagnostic.h"
#include "engine/Step.h"
#include "language/InterfaceTexts.h"
#include "reports/ScenarioTitles.h"
#include "screens/Theme.h"
#include "stage/Character.h"

#include <filesystem>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// Everything that the program reads once from its data folder and never changes.
struct House {
    std::filesystem::path folder;
    std::shared_ptr<const InterfaceTexts> texts;
    /// The language packs take longer to read than the first screen takes to draw, so they are read beside it.
    std::shared_future<std::shared_ptr<const Rulebook>> rulesToCome;
    std::map<std::string, Theme> themes;
    std::map<std::string, Character> characters;
    std::vector<std::shared_ptr<const Scenario>> scenarios; ///< by level, then title
    std::shared_ptr<const Scenario> tour;                   ///< the guided conversation, not listed; null: there is none
    std::map<ScenarioId, std::filesystem::path> folders;    ///< of the scenarios
    int brokenScenarios = 0;                                ///< left out because of errors

    /// Waits until they are there. Null where the rubric or a language pack has an error.
    std::shared_ptr<const Rulebook> rules() const { return rulesToCome.get(); }
    std::shared_ptr<const Scenario> findScenario(const ScenarioId& id) const;
    const Theme& theme(const std::string& id) const;
    /// The customer's figure; a stand-in where the scenario names one that is not there.
    Character character(const std::string& id) const;
    ScenarioTitles titles(const std::string& language) const;
};

/// The scenario that the guided conversation of the first run is.
inline const ScenarioId tourScenario("first-talk");

/// `--data`, else EVENKEEL_DATA, else the checkout that the executable stands in, else the folder it was built from.
/// Nothing where none of them holds `assets` and `scenarios`.
std::optional<std::filesystem::path> findDataFolder(const std::string& asked, const std::filesystem::path& executable);

/// The same house with every scenario also in the made-up language (`--language en-XA`), to look for text that is not
/// translated or does not fit.
std::shared_ptr<const House> withPseudoLanguage(const House& house);

/// Null where the interface's own files have an error; a scenario with an error is only left out. Faults of the rules
/// are printed to stderr when they are found.
std::shared_ptr<const House> loadHouse(const std::filesystem::path& folder, Diagnostics& diagnostics);

} // namespace keel
