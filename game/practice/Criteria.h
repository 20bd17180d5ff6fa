#pragma once

#include "base/Diagnostic.h"
#include "base/Source.h"
#include "practice/Plan.h"
#include "records/Store.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// What a manager asks for before a certificate is given: `assets/practice/criteria.json`.
struct Criteria {
    std::string id;
    std::map<std::string, std::string> name; ///< by language
    int scenarios = 0;                       ///< so many different ones passed
    std::vector<ScenarioId> these;           ///< and these among them
    Scores least;                            ///< an attempt counts from these scores on
    int skillsHeld = 0;
    std::vector<Behaviour> held; ///< and these among them

    /// In the language, else in English, else the id.
    const std::string& nameIn(const std::string& language) const;
};

/// Empty where an error was found.
std::vector<Criteria> loadCriteria(const SourceText& source, Diagnostics& diagnostics);
/// From the file in the assets' folder. Nothing where it cannot be read.
std::optional<std::vector<Criteria>> readCriteria(const std::filesystem::path& file, Diagnostics& diagnostics);
/// The file in that folder.
std::filesystem::path criteriaFile(const std::filesystem::path& assets);

/// One thing that was asked for, and how far it is met.
struct Requirement {
    enum class Kind { Scenarios, Scenario, SkillsHeld, Skill };
    Kind kind = Kind::Scenarios;
    std::string what; ///< id of the scenario or skill; empty for numbers
    int have = 0;
    int need = 1;
    bool met() const { return have >= need; }
    bool operator==(const Requirement&) const = default;
};

/// Every requirement in the order of the file, met or not. Attempts begun in the middle of another do not count.
std::vector<Requirement> requirementsOf(const Criteria& criteria, const std::vector<AttemptSummary>& attempts, const Plan& plan);
/// The same for somebody in the records, who has finished what the store says. May throw StoreError.
std::vector<Requirement> requirementsOf(const Criteria& criteria, Store& store, const std::string& person, const Plan& plan);
bool allMet(const std::vector<Requirement>& requirements);

} // namespace keel
