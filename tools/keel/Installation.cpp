#include "keel/Command.h"

#include "records/DataFolder.h"

#include <cstdlib>
#include <iostream>

namespace keel {

namespace fs = std::filesystem;

const Assets& Installation::assets()
{
    if (!m_assets)
        m_assets = readAssets(m_root / "assets");
    if (m_assets->texts.empty())
        throw CommandError{Environment, "no assets in " + (m_root / "assets").string() + "; name Evenkeel's folder with --data or EVENKEEL_DATA"};
    return *m_assets;
}

void Installation::useRubric(const fs::path& file)
{
    const auto text = readFile(file);
    if (!text)
        throw CommandError{Environment, "cannot read " + file.generic_string()};
    assets();
    std::erase_if(m_assets->texts, [](const auto& asset) { return asset.first.starts_with("rubric/"); });
    m_assets->texts.emplace("rubric/" + file.filename().string(), *text);
    m_rules.reset();
}

std::shared_ptr<const Rulebook> Installation::rules()
{
    if (m_rules)
        return m_rules;
    Diagnostics diagnostics;
    m_rules = loadRulebook(assets(), diagnostics);
    if (!m_rules) {
        printDiagnostics(diagnostics, false);
        throw CommandError{Environment, "the assets have errors"};
    }
    return m_rules;
}

std::shared_ptr<const Rulebook> Installation::rulesOfAllLanguages()
{
    const Assessor& assessor = *rules()->assessor;
    Diagnostics diagnostics;
    assessor.read(assessor.languages(), diagnostics);
    if (hasErrors(diagnostics)) {
        printDiagnostics(diagnostics, false);
        throw CommandError{Environment, "the assets have errors"};
    }
    return m_rules;
}

std::shared_ptr<const InterfaceTexts> Installation::texts()
{
    if (m_texts)
        return m_texts;
    Diagnostics diagnostics;
    m_texts = InterfaceTexts::load(assets().texts, diagnostics);
    if (!m_texts) {
        printDiagnostics(diagnostics, false);
        throw CommandError{Environment, "the interface texts have errors"};
    }
    return m_texts;
}

std::set<std::string> Installation::characters()
{
    std::set<std::string> ids;
    constexpr std::string_view folder = "characters/";
    for (const auto& [name, text] : assets().texts)
        if (name.starts_with(folder))
            ids.insert(fs::path(name).stem().string());
    return ids;
}

fs::path Installation::scenarioFolder(const std::string& pathOrId) const
{
    std::error_code error;
    for (const fs::path& candidate : {fs::path(pathOrId), fs::path(pathOrId).parent_path(), scenarios() / pathOrId})
        if (!candidate.empty() && fs::exists(candidate / "scenario.json", error))
            return candidate;
    throw CommandError{InputAtFault, "there is no scenario `" + pathOrId + "` (a folder with a scenario.json, or an id from "
                                         + scenarios().string() + ")"};
}

std::shared_ptr<const Scenario> Installation::scenario(const std::string& pathOrId)
{
    const LoadedScenario loaded = loadScenarioFolder(scenarioFolder(pathOrId));
    if (!loaded.scenario) {
        printDiagnostics(loaded.diagnostics, false);
        throw CommandError{InputAtFault, "the scenario has errors and does not run"};
    }
    return loaded.scenario;
}

ScenarioTitles Installation::titles(const std::string& language) const
{
    ScenarioTitles titles;
    for (const fs::path& folder : scenarioFolders(scenarios()))
        if (const auto scenario = loadScenarioFolder(folder).scenario)
            titles[scenario->id] = scenario->text("title", language);
    return titles;
}

void printDiagnostics(const Diagnostics& diagnostics, bool notes)
{
    bool shown = false;
    for (const Diagnostic& diagnostic : diagnostics)
        if (notes || diagnostic.severity != Severity::Note) {
            std::cerr << toText(diagnostic);
            shown = true;
        }
    if (shown)
        std::cerr << "`keel explain CODE` says what a code means, with an example.\n";
}

std::string languageOfEnvironment(const InterfaceTexts& texts)
{
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(variable);
        if (!value || !*value)
            continue;
        const std::string language = std::string(value).substr(0, 2);
        for (const std::string& known : texts.languages())
            if (known.substr(0, 2) == language)
                return known;
    }
    return "en";
}

std::unique_ptr<Store> openRecords(const std::string& url)
{
    return openStore(url.empty() ? defaultStoreUrl() : url);
}

void printOut(const std::string& text) { std::cout << text << std::flush; }

} // namespace keel
