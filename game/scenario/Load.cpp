#include "scenario/Load.h"

#include "base/Codes.h"
#include "base/Fault.h"
#include "scenario/Inclusions.h"
#include "scenario/Reading.h"
#include "scenario/Upgrade.h"

#include <algorithm>
#include <set>

namespace keel {

namespace fs = std::filesystem;

namespace {

constexpr const char* mainFile = "scenario.json";

/// The format that the scenario is written in; none where this program cannot read it.
std::optional<int> versionOf(const JsonCursor& root)
{
    const auto version = root.require("formatVersion");
    if (!version)
        return std::nullopt;
    if (version->value().isInteger && version->value().integer > scenarioFormat) {
        version->report(codes::tooNew, "this scenario was written for a newer Evenkeel", "this program reads formats up to " + std::to_string(scenarioFormat));
        return std::nullopt;
    }
    return static_cast<int>(version->whole(1, scenarioFormat));
}

std::string languageOf(const std::string& fileName) { return fs::path(fileName).stem().string(); }

/// The languages that a folder has files of, and the one that the scenario is written in.
std::vector<std::string> languagesIn(const Bundle& files, const std::string& own)
{
    std::vector<std::string> languages{own};
    for (const auto& [name, text] : files)
        if (name != mainFile && name.find('/') == std::string::npos)
            languages.push_back(languageOf(name));
    return languages;
}

void readLanguage(const JsonCursor& root, Scenario& scenario)
{
    scenario.language = root.text("language");
    const auto language = root.find("language");
    if (language && language->value().kind == JsonValue::Kind::String && !isLanguageTag(scenario.language))
        language->report(codes::unknownLanguage, "`" + scenario.language + "` is no language", "write `en`, `es`, `pt-BR`, `bg`");
}

/// False where reading on would only repeat the same fault.
bool readMain(const SourceText& source, const Bundle& files, Scenario& scenario, Inclusions& inclusions, Diagnostics& diagnostics,
              std::vector<TextPlace>* places)
{
    auto value = parseJson(source, diagnostics);
    if (!value)
        return false;
    const JsonCursor root(source, *value, diagnostics, scenarioParts());
    const auto version = root.isObject() ? versionOf(root) : std::nullopt;
    if (!version)
        return false;
    upgradeScenario(*value, *version);
    root.allowOnly({"$schema", "formatVersion", "id", "language", "source", "title", "summary", "brief", "channel", "level", "atFault",
                    "principles", "customer", "places", "facts", "goals", "promises", "policies", "transfers", "manager", "contacts", "audience", "include", "opening",
                    "patienceOut", "beats", "reactions", "endings", "tests"});
    readLanguage(root, scenario);
    Names names = declaredNames(*value);
    if (const JsonValue* include = value->find("include"))
        for (const auto& inclusion : include->members)
            names.beats.push_back(inclusion.key);
    // Who asks for the places looks at the original alone: its translations may not be there yet.
    const auto languages = places || !isLanguageTag(scenario.language) ? std::vector<std::string>{} : languagesIn(files, scenario.language);
    const Reading reading{scenario, names, scenario.texts[scenario.language], places, languages};
    readHead(reading, root);
    readCaseParts(reading, root);
    readBeats(reading, root);
    readEndings(reading, root);
    readTests(reading, root);
    inclusions.graft(reading, root);
    checkShape(reading, root);
    return true;
}

/// Whether a mistake in the scenario itself may have changed the keys of its texts.
bool areKeysSound(const Diagnostics& ofMain)
{
    const std::set<std::string_view> unsettling{codes::jsonMissingKey, codes::jsonUnknownKey, codes::jsonDuplicateKey, codes::jsonWrongType, codes::badId,
                                                codes::idTooLong,      codes::duplicateLine, codes::duplicateReply,   codes::reservedId,    codes::noBeats,
                                                codes::noEndings};
    return std::none_of(ofMain.begin(), ofMain.end(), [&](const Diagnostic& d) { return unsettling.contains(d.code); });
}

/// Where the scenario itself could not be read, its translations are still looked at for faults of their own.
void readTranslations(const Bundle& files, const std::string& place, Scenario& scenario, bool isMainRead, LoadedScenario& out)
{
    const bool comparingKeys = areKeysSound(out.diagnostics);
    for (const auto& [name, text] : files) {
        if (name == mainFile || name.find('/') != std::string::npos)
            continue;
        ++out.filesRead;
        const SourceText source(place + "/" + name, text);
        const std::string language = languageOf(name);
        if (isMainRead && language == scenario.language) {
            out.diagnostics.push_back(faultOf(source.name(), codes::translationOfOwnLanguage, "the scenario itself is written in this language",
                                                "put its texts into scenario.json"));
            continue;
        }
        if (!isLanguageTag(language))
            out.diagnostics.push_back(faultOf(source.name(), codes::unknownLanguage, "the file's name is no language: `" + language + "`",
                                                "a translation is named `en.json`, `es.json`, `pt-BR.json`, `bg.json`"));
        const auto value = parseJson(source, out.diagnostics);
        if (value && isMainRead)
            readTranslation(scenario, JsonCursor(source, *value, out.diagnostics, scenarioParts()), language, comparingKeys);
    }
}

} // namespace

LoadedScenario loadScenario(const Bundle& files, const std::string& place, std::vector<TextPlace>* places)
{
    LoadedScenario out;
    const auto main = files.find(mainFile);
    if (main == files.end()) {
        out.diagnostics.push_back(faultOf(place, codes::noFile, "there is no scenario.json in this folder", "a scenario is a folder that holds one"));
        return out;
    }
    out.filesRead = 1;
    auto scenario = std::make_shared<Scenario>();
    Inclusions inclusions(files, place, out.diagnostics);
    const bool isRead = readMain(SourceText(place + "/" + mainFile, main->second), files, *scenario, inclusions, out.diagnostics, places);
    readTranslations(files, place, *scenario, isRead, out);
    inclusions.addTexts(*scenario);
    for (const auto& [name, text] : files)
        if (name.find('/') == std::string::npos || inclusions.uses(name))
            scenario->files.emplace(name, text);
    sortByPlace(out.diagnostics);
    if (!hasErrors(out.diagnostics))
        out.scenario = std::move(scenario);
    return out;
}

Bundle readScenarioFiles(const fs::path& folder)
{
    Bundle files = readJsonFolder(folder);
    for (auto& [name, text] : readJsonFolder(fs::weakly_canonical(folder).parent_path() / "fragments"))
        files.emplace("fragments/" + name, std::move(text));
    return files;
}

LoadedScenario loadScenarioFolder(const fs::path& folder) { return loadScenario(readScenarioFiles(folder), folder.generic_string()); }

std::vector<fs::path> scenarioFolders(const fs::path& path)
{
    std::error_code error;
    if (fs::exists(path / mainFile, error))
        return {path};
    std::vector<fs::path> out;
    for (auto it = fs::directory_iterator(path, error); !error && it != fs::end(it); it.increment(error))
        if (fs::exists(it->path() / mainFile, error))
            out.push_back(it->path());
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace keel
