#include "scenario/Load.h"

#include "scenario/Reading.h"

#include <algorithm>

namespace keel {

namespace fs = std::filesystem;

namespace {

constexpr const char* mainFile = "scenario.json";
constexpr int formatVersion = 1;

Diagnostic fileFault(std::string file, std::string code, std::string message, std::string hint)
{
    Diagnostic d;
    d.code = std::move(code);
    d.file = std::move(file);
    d.message = std::move(message);
    d.hint = std::move(hint);
    return d;
}

bool checkVersion(const JsonCursor& root)
{
    const auto version = root.require("formatVersion");
    if (!version || version->value().kind != JsonValue::Kind::Number)
        return version.has_value() && version->whole(1, formatVersion) == formatVersion;
    if (version->value().isInteger && version->value().integer > formatVersion) {
        version->report("scenario.too-new", "this scenario was written for a newer Evenkeel", "this program reads format " + std::to_string(formatVersion));
        return false;
    }
    return version->whole(1, formatVersion) == formatVersion;
}

/// False where reading on would only repeat the same fault.
bool readMain(const SourceText& source, Scenario& scenario, Diagnostics& diagnostics)
{
    const auto value = parseJson(source, diagnostics);
    if (!value)
        return false;
    const JsonCursor root(source, *value, diagnostics);
    if (!root.isObject() || !checkVersion(root))
        return false;
    root.allowOnly({"$schema", "formatVersion", "id", "language", "source", "title", "summary", "brief", "channel", "level", "atFault",
                    "principles", "customer", "places", "facts", "goals", "promises", "policy", "transfers", "manager", "opening",
                    "patienceOut", "beats", "reactions", "endings", "tests"});
    scenario.language = root.text("language");
    const Names names = declaredNames(*value);
    const Reading reading{scenario, names, scenario.texts[scenario.language]};
    readHead(reading, root);
    readCaseParts(reading, root);
    readBeats(reading, root);
    readEndings(reading, root);
    readTests(reading, root);
    checkShape(reading, root);
    return true;
}

void readTranslations(const Bundle& files, const std::string& place, Scenario& scenario, LoadedScenario& out)
{
    for (const auto& [name, text] : files) {
        if (name == mainFile || name.find('/') != std::string::npos)
            continue;
        ++out.filesRead;
        const SourceText source(place + "/" + name, text);
        const std::string language = fs::path(name).stem().string();
        if (language == scenario.language) {
            out.diagnostics.push_back(fileFault(source.name(), "translation.of-own-language", "the scenario itself is written in this language",
                                                "put its texts into scenario.json"));
            continue;
        }
        if (const auto value = parseJson(source, out.diagnostics))
            readTranslation(scenario, JsonCursor(source, *value, out.diagnostics), language);
    }
}

} // namespace

LoadedScenario loadScenario(const Bundle& files, const std::string& place)
{
    LoadedScenario out;
    const auto main = files.find(mainFile);
    if (main == files.end()) {
        out.diagnostics.push_back(fileFault(place, "scenario.no-file", "there is no scenario.json in this folder", ""));
        return out;
    }
    out.filesRead = 1;
    auto scenario = std::make_shared<Scenario>();
    if (readMain(SourceText(place + "/" + mainFile, main->second), *scenario, out.diagnostics))
        readTranslations(files, place, *scenario, out);
    for (const auto& [name, text] : files)
        if (name.find('/') == std::string::npos)
            scenario->files.emplace(name, text);
    scenario->hash = bundleHash(scenario->files);
    sortByPlace(out.diagnostics);
    if (!hasErrors(out.diagnostics))
        out.scenario = std::move(scenario);
    return out;
}

LoadedScenario loadScenarioFolder(const fs::path& folder)
{
    return loadScenario(readJsonFolder(folder), folder.generic_string());
}

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
