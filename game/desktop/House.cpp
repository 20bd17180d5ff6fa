#include "desktop/House.h"

#include "desktop/ThemeFile.h"
#include "scenario/Load.h"
#include "scenario/PseudoTranslation.h"

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace keel {

namespace fs = std::filesystem;

namespace {

/// While files are read, much memory is needed for a moment. Large blocks go back to the system as soon as they are free:
/// left to itself, the C library would keep the later ones after the first.
void giveLargeBlocksBack()
{
    constexpr int large = 256 * 1024; // bytes
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, large);
}

bool isDataFolder(const fs::path& folder)
{
    std::error_code error;
    return fs::is_directory(folder / "assets", error) && fs::is_directory(folder / "scenarios", error);
}

/// The parts of `assets` that every screen needs, by their names below it.
Bundle readInterface(const fs::path& assets)
{
    Bundle bundle;
    for (const std::string part : {"texts", "themes", "characters", "practice"})
        for (auto& [name, text] : readJsonFolder(assets / part))
            bundle.emplace(part + "/" + name, std::move(text));
    return bundle;
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

std::shared_ptr<const House> openHouse(const fs::path& folder, Diagnostics& diagnostics)
{
    giveLargeBlocksBack();
    auto house = std::make_shared<House>();
    house->folder = folder;
    const Bundle assets = readInterface(folder / "assets");
    house->texts = InterfaceTexts::load(assets, diagnostics);
    house->themes = loadThemes(assets, diagnostics);
    house->characters = loadCharacters(assets, diagnostics);
    if (!house->texts || house->themes.empty() || hasErrors(diagnostics))
        return nullptr;
    // Without it drills show any figure: nothing to refuse to start for.
    if (const auto phrases = assets.find("practice/first-person.json"); phrases != assets.end())
        house->firstPerson = FirstPerson::load(SourceText(phrases->first, phrases->second), diagnostics);
    return house;
}

std::shared_ptr<const House> withScenarios(const House& house, Diagnostics& diagnostics)
{
    auto out = std::make_shared<House>(house);
    out->stage = House::Stage::Scenarios;
    for (const fs::path& folder : scenarioFolders(house.folder / "scenarios")) {
        LoadedScenario loaded = loadScenarioFolder(folder);
        if (loaded.scenario) {
            out->folders.emplace(loaded.scenario->id, folder);
            if (loaded.scenario->id == tourScenario)
                out->tour = std::move(loaded.scenario);
            else
                out->scenarios.push_back(std::move(loaded.scenario));
        } else {
            ++out->brokenScenarios;
        }
        diagnostics.insert(diagnostics.end(), loaded.diagnostics.begin(), loaded.diagnostics.end());
    }
    std::ranges::stable_sort(out->scenarios, [](const auto& a, const auto& b) {
        return std::tuple(a->level, a->id) < std::tuple(b->level, b->id);
    });
    return out;
}

std::shared_ptr<const House> withRules(const House& house, const std::vector<std::string>& languages, Diagnostics& diagnostics)
{
    const std::size_t before = countOf(diagnostics, Severity::Error);
    auto out = std::make_shared<House>(house);
    out->stage = House::Stage::Whole;
    out->rulebook = loadRulebook(readAssets(house.folder / "assets"), diagnostics);
    if (out->rulebook) {
        out->rulebook->assessor->read(languages, diagnostics);
        out->rulebook->version(); // it reads every file of the rules: not when a conversation begins
    }
    if (countOf(diagnostics, Severity::Error) > before)
        out->rulebook.reset();
    malloc_trim(0); // reading takes several times the memory of the finished rules: the system gets it back
    return out;
}

std::shared_ptr<const House> loadHouse(const fs::path& folder, Diagnostics& diagnostics)
{
    const auto opened = openHouse(folder, diagnostics);
    return opened ? withRules(*withScenarios(*opened, diagnostics), opened->texts->languages(), diagnostics) : nullptr;
}

} // namespace keel
