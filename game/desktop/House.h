#pragma once

#include "base/Diagnostic.h"
#include "engine/Step.h"
#include "language/InterfaceTexts.h"
#include "practice/FirstPerson.h"
#include "reports/ScenarioTitles.h"
#include "screens/Theme.h"
#include "stage/Character.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// What the program reads from its data folder and never changes. It is read in three stages, each a house of its own:
/// reading the rules takes longer than all that comes before the first screen.
struct House {
    enum class Stage {
        Interface, ///< texts, themes and characters are there: a screen can be drawn
        Scenarios, ///< and the scenarios: they can be listed and described
        Whole      ///< and the rules: they can be played
    };

    std::filesystem::path folder;
    Stage stage = Stage::Interface;
    std::shared_ptr<const InterfaceTexts> texts;
    std::shared_ptr<const Rulebook> rulebook;
    std::map<std::string, Theme> themes;
    std::map<std::string, Character> characters;
    FirstPerson firstPerson;
    std::vector<std::shared_ptr<const Scenario>> scenarios; ///< by level, then title
    std::shared_ptr<const Scenario> tour;                   ///< the guided conversation, not listed; null: there is none
    std::map<ScenarioId, std::filesystem::path> folders;    ///< of the scenarios
    int brokenScenarios = 0;                                ///< left out because of errors

    /// Null before the house is whole, and where the rubric or a language that was read has an error.
    std::shared_ptr<const Rulebook> rules() const { return rulebook; }
    bool isWhole() const { return stage == Stage::Whole; }
    /// Whether there is a guided conversation; true as long as nobody knows.
    bool offersTour() const { return tour != nullptr || stage == Stage::Interface; }
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

/// The first stage. Null where the interface's own files have an error.
std::shared_ptr<const House> openHouse(const std::filesystem::path& folder, Diagnostics& diagnostics);

/// The second stage: a scenario with an error is only left out.
std::shared_ptr<const House> withScenarios(const House& house, Diagnostics& diagnostics);

/// The third stage. The rules of these languages are read at once, those of others when they are needed.
std::shared_ptr<const House> withRules(const House& house, const std::vector<std::string>& languages, Diagnostics& diagnostics);

/// All three, one after the other, with all languages. Null as with `openHouse`.
std::shared_ptr<const House> loadHouse(const std::filesystem::path& folder, Diagnostics& diagnostics);

} // namespace keel
