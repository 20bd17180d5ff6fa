#pragma once

#include "engine/Step.h"
#include "language/InterfaceTexts.h"
#include "records/Store.h"
#include "reports/ScenarioTitles.h"
#include "scenario/Load.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace CLI {
class App;
}

namespace keel {

/// Exit codes of every command: part of the contract with other programs.
enum Exit { Done = 0, InputAtFault = 1, WrongUsage = 2, Environment = 3 };

/// Ends a command early with a sentence on stderr.
struct CommandError {
    Exit exit = Environment;
    std::string message;
};

/// Where the product's files are, and what is loaded from them.
class Installation {
public:
    explicit Installation(std::filesystem::path root) : m_root(std::move(root)) {}

    std::filesystem::path scenarios() const { return m_root / "scenarios"; }
    std::filesystem::path assetsFolder() const { return m_root / "assets"; }
    /// The program's own texts: a folder for each language.
    std::filesystem::path interfaceTexts() const { return m_root / "assets" / "texts"; }
    /// Another rubric than the shipped one, for all that follows.
    void useRubric(const std::filesystem::path& file);
    /// Loaded at the first call, each language when it is first needed; a fault in the assets is the environment's.
    std::shared_ptr<const Rulebook> rules();
    /// With all languages, read side by side.
    std::shared_ptr<const Rulebook> rulesOfAllLanguages();
    std::shared_ptr<const InterfaceTexts> texts();
    /// Ids of the figures that exist.
    std::set<std::string> characters();
    /// A scenario by folder or by id; ends the command with its diagnostics where it has errors.
    std::shared_ptr<const Scenario> scenario(const std::string& pathOrId);
    /// Of every scenario that has no error.
    ScenarioTitles titles(const std::string& language) const;
    /// The folder that an id or path names.
    std::filesystem::path scenarioFolder(const std::string& pathOrId) const;

private:
    const Assets& assets();

    std::filesystem::path m_root;
    std::optional<Assets> m_assets;
    std::shared_ptr<const Rulebook> m_rules;
    std::shared_ptr<const InterfaceTexts> m_texts;
};

/// What a sub-command registers: its options on the app, and what runs when it was named.
using Run = std::function<int(Installation&)>;

/// Prints diagnostics to stderr as a compiler does, and at the end how to read more about them.
void printDiagnostics(const Diagnostics& diagnostics, bool notes);
/// The language to speak in when none is asked for: from LC_ALL, LC_MESSAGES, LANG; English otherwise.
std::string languageOfEnvironment(const InterfaceTexts& texts);
/// The store named by --records, or the default one.
std::unique_ptr<Store> openRecords(const std::string& url);
/// Writes one of the contract's JSON documents to stdout.
void printOut(const std::string& text);

Run addCheck(CLI::App& app);
Run addExplain(CLI::App& app);
Run addScore(CLI::App& app);
Run addPlay(CLI::App& app);
Run addReplay(CLI::App& app);
Run addVerify(CLI::App& app);
Run addSimulate(CLI::App& app);
Run addGraph(CLI::App& app);
Run addPractice(CLI::App& app);
Run addPrinciples(CLI::App& app);
Run addRecords(CLI::App& app);
Run addReport(CLI::App& app);
Run addTranslate(CLI::App& app);
Run addImport(CLI::App& app);
Run addTrain(CLI::App& app);
Run addEvaluate(CLI::App& app);
Run addAgree(CLI::App& app);

} // namespace keel
