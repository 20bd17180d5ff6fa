#include "keel/Command.h"

#include "proofs/CheckScenario.h"
#include "proofs/Findings.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

struct Checked {
    std::size_t files = 0;
    Diagnostics diagnostics;
    std::vector<ScenarioReport> scenarios;
};

/// The scripts beside a scenario. Without the scenario, only what is wrong with the scripts themselves is found.
std::vector<Script> readScripts(const fs::path& folder, const Scenario* scenario, Checked& out)
{
    std::vector<Script> scripts;
    for (const auto& [name, text] : readJsonFolder(folder / "scripts")) {
        ++out.files;
        const SourceText source((folder / "scripts" / name).generic_string(), text);
        if (auto script = loadScript(source, out.diagnostics, scenario))
            scripts.push_back(std::move(*script));
    }
    return scripts;
}

Checked checkAll(Installation& installation, const std::vector<std::string>& paths, bool scripts, CheckDepth depth)
{
    Checked out;
    for (const std::string& path : paths) {
        const auto folders = scenarioFolders(path);
        if (folders.empty())
            throw CommandError{InputAtFault, "no scenario.json in or below `" + path + "`"};
        for (const fs::path& folder : folders) {
            LoadedScenario loaded = loadScenarioFolder(folder);
            out.files += loaded.filesRead;
            out.diagnostics.insert(out.diagnostics.end(), loaded.diagnostics.begin(), loaded.diagnostics.end());
            const auto playable = readScripts(folder, loaded.scenario.get(), out);
            if (!loaded.scenario)
                continue;
            ScenarioReport report = checkScenario(loaded.scenario, installation.rulesOfAllLanguages(), installation.characters(), playable, folder.generic_string(), depth);
            out.diagnostics.insert(out.diagnostics.end(), report.diagnostics.begin(), report.diagnostics.end());
            if (scripts)
                out.diagnostics.insert(out.diagnostics.end(), report.scripts.begin(), report.scripts.end());
            out.scenarios.push_back(std::move(report));
        }
    }
    sortByPlace(out.diagnostics);
    return out;
}

Json toJson(const ScenarioReport& report)
{
    Json endings = Json::array();
    for (const auto& ending : report.endings) {
        Json scores;
        if (ending.fate == ScenarioReport::Fate::Reached)
            scores = {{"empathy", {ending.bounds.least.empathy, ending.bounds.most.empathy}},
                      {"resolution", {ending.bounds.least.resolution, ending.bounds.most.resolution}},
                      {"courtesy", {ending.bounds.least.courtesy, ending.bounds.most.courtesy}}};
        // A play that ended so proves that it can; whether it never can is either proven, too, or only not seen.
        endings.push_back({{"id", ending.id.str()}, {"reachable", ending.fate == ScenarioReport::Fate::Reached},
                           {"proof", ending.fate == ScenarioReport::Fate::Open ? "sampled" : "proven"}, {"scores", scores}, {"sampled", true}});
    }
    Json languages = Json::object();
    for (const auto& [language, share] : report.languages)
        languages[language] = share;
    return {{"id", report.id.str()}, {"beats", report.beats}, {"replies", report.replies}, {"endings", endings}, {"languages", languages}, {"plays", report.plays}};
}

void printJson(const Checked& checked, bool notes)
{
    Json diagnostics = Json::array();
    for (const Diagnostic& d : checked.diagnostics)
        if (notes || d.severity != Severity::Note)
            diagnostics.push_back({{"code", d.code}, {"severity", nameOf(d.severity)}, {"file", d.file}, {"line", d.position.line},
                                   {"column", d.position.column}, {"pointer", d.pointer}, {"message", d.message}, {"hint", d.hint},
                                   {"chain", d.chain}, {"proof", isSampled(d.code) ? "sampled" : "proven"}});
    Json scenarios = Json::array();
    for (const ScenarioReport& report : checked.scenarios)
        scenarios.push_back(toJson(report));
    const Json out{{"files", checked.files},
                   {"errors", countOf(checked.diagnostics, Severity::Error)},
                   {"warnings", countOf(checked.diagnostics, Severity::Warning)},
                   {"notes", countOf(checked.diagnostics, Severity::Note)},
                   {"diagnostics", diagnostics},
                   {"scenarios", scenarios}};
    printOut(out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n");
}

void printText(const Checked& checked, bool notes)
{
    printDiagnostics(checked.diagnostics, notes);
    for (const ScenarioReport& report : checked.scenarios) {
        std::cout << report.id.str() << ": " << report.beats << " beats, " << report.replies << " replies, " << report.languages.size() << " languages\n";
        for (const auto& ending : report.endings) {
            std::cout << "  " << ending.id.str() << ": ";
            if (ending.fate != ScenarioReport::Fate::Reached) {
                std::cout << (ending.fate == ScenarioReport::Fate::Impossible ? "cannot happen (proven)\n" : report.plays > 0 ? "not seen (sampled)\n" : "not excluded, not played\n");
                continue;
            }
            const auto range = [](int least, int most) { return std::to_string(least) + "–" + std::to_string(most); };
            std::cout << "can happen (proven by a play); empathy " << range(ending.bounds.least.empathy, ending.bounds.most.empathy) << ", resolution "
                      << range(ending.bounds.least.resolution, ending.bounds.most.resolution) << ", courtesy "
                      << range(ending.bounds.least.courtesy, ending.bounds.most.courtesy) << " (sampled)\n";
        }
    }
    std::cout << checked.files << " files, " << countOf(checked.diagnostics, Severity::Error) << " errors, "
              << countOf(checked.diagnostics, Severity::Warning) << " warnings, " << countOf(checked.diagnostics, Severity::Note)
              << " notes" << (notes ? "" : " (--notes lists them)") << "\n";
}

} // namespace

Run addCheck(CLI::App& app)
{
    struct Options {
        std::vector<std::string> paths;
        bool json = false;
        bool notes = false;
        bool scripts = false;
        bool quick = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("paths", options->paths, "Scenario folders, or folders that hold some")->required();
    app.add_flag("--json", options->json, "One JSON document on stdout");
    app.add_flag("--notes", options->notes, "Also list where the analysis reads a reply otherwise than its author");
    app.add_flag("--scripts", options->scripts, "Also report where a script does not come out as expected");
    app.add_flag("--quick", options->quick, "Leave sampled plays out: only what is proven, and scripts");
    return [options](Installation& installation) {
        const Checked checked = checkAll(installation, options->paths, options->scripts, options->quick ? CheckDepth::Static : CheckDepth::Sampled);
        if (options->json)
            printJson(checked, options->notes);
        else
            printText(checked, options->notes);
        return hasErrors(checked.diagnostics) ? InputAtFault : Done;
    };
}

} // namespace keel
