#include "desktop/House.h"

#include "desktop/ThemeFile.h"
#include "scenario/Load.h"
#include "scenario/PseudoTranslation.h"

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <tuple>
#include <utility>

namespace keel {

namespace fs = std::filesystem;

namespace {

bool isDataFolder(const fs::path& folder)
{
    std::error_code error;
    return fs::is_directory(folder / "assets", error) && fs::is_directory(folder / "scenarios", error);
}

/// Reading takes several times the memory of the finished rules: the system gets back what they do not need.
std::shared_ptr<const Rulebook> loadRules(Bundle assets)
{
    Diagnostics diagnostics;
    auto rules = loadRulebook(assets, diagnostics);
    assets.clear();
    malloc_trim(0);
    for (const Diagnostic& diagnostic : diagnostics)
        if (diagnostic.severity == Severity::Error)
            std::cerr << toText(diagnostic);
    return rules;
}

void loadScenarios(House& house, Diagnostics& diagnostics)
{
    for (const fs::path& folder : scenarioFolders(house.folder / "scenarios")) {
        LoadedScenario loaded = loadScenarioFolder(folder);
        if (loaded.scenario) {
            house.folders.emplace(loaded.scenario->id, folder);
            if (loaded.scenario->id == tourScenario)
                house.tour = std::move(loaded.scenario);
            else
                house.scenarios.push_back(std::move(loaded.scenario));
        } else {
            ++house.brokenScenarios;
        }
        diagnostics.insert(diagnostics.end(), loaded.diagnostics.begin(), loaded.diagnostics.end());
    }
    std::ranges::stable_sort(house.scenarios, [](const auto& a, const auto& b) {
        return std::tuple(a->level, a->id) < std::tuple(b->level, b->id);
    });
}

} // namespace

std::shared_ptr<const Scenario> House::findScenario(const ScenarioId& id) const
{
    if (tour && tour->id == id)
        return tour;
    const auto found = std::ranges::find_if(scenarios, [&id](const auto& scenario) { return scenario->id == id; });
    return found == scenarios.end() ? nullptr : *found;
}

const Theme& House::theme(const std::string& id) const
{
    const auto found = themes.find(id);
    return found == themes.end() ? themes.begin()->second : found->second;
}

Character House::character(const std::string& id) const
{
    const auto found = characters.find(id);
    return found == characters.end() ? Character{} : found->second;
}

ScenarioTitles House::titles(const std::string& language) const
{
    ScenarioTitles out;
    for (const auto& scenario : scenarios)
        out[scenario->id] = scenario->text("title", language);
    return out;
}

std::optional<fs::path> findDataFolder(const std::string& asked, const fs::path& executable)
{
    std::error_code error;
    if (!asked.empty())
        return isDataFolder(asked) ? std::optional(fs::path(asked)) : std::nullopt;
    if (const char* named = std::getenv("EVENKEEL_DATA"); named != nullptr && *named != '\0')
        return isDataFolder(named) ? std::optional(fs::path(named)) : std::nullopt;
    const fs::path real = fs::weakly_canonical(executable, error);
    for (const fs::path& folder : {real.parent_path().parent_path().parent_path(), fs::path(KEEL_SOURCE_DIR)})
        if (isDataFolder(folder))
            return folder;
    return {};
}

std::shared_ptr<const House> withPseudoLanguage(const House& house)
{
    auto out = std::make_shared<House>(house);
    for (auto& scenario : out->scenarios)
        scenario = withPseudoTranslation(*scenario);
    if (out->tour)
        out->tour = withPseudoTranslation(*out->tour);
    return out;
}

std::shared_ptr<const House> loadHouse(const fs::path& folder, Diagnostics& diagnostics)
{
    auto house = std::make_shared<House>();
    house->folder = folder;
    Bundle assets = readJsonFolder(folder / "assets");
    house->texts = InterfaceTexts::load(assets, diagnostics);
    house->themes = loadThemes(assets, diagnostics);
    house->characters = loadCharacters(assets, diagnostics);
    house->rulesToCome = std::async(std::launch::async, [assets = std::move(assets)]() mutable { return loadRules(std::move(assets)); });
    if (!house->texts || house->themes.empty() || hasErrors(diagnostics))
        return nullptr;
    loadScenarios(*house, diagnostics);
    return house;
}

} // namespace keel
