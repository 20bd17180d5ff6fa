#include "keel/Command.h"
#include "records/DataFolder.h"
#include "records/Transfer.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string records, file, attempt;
    bool json = false;
};

int exportRecords(const Options& options)
{
    const auto store = openRecords(options.records);
    std::ofstream file;
    if (!options.file.empty() && options.file != "-") {
        file.open(options.file, std::ios::binary);
        if (!file)
            throw CommandError{Environment, "cannot write `" + options.file + "`"};
    }
    std::ostream& out = file.is_open() ? file : std::cout;
    if (options.attempt.empty()) {
        exportAll(*store, out);
    } else {
        const auto attempt = store->load(AttemptId(options.attempt));
        if (!attempt)
            throw CommandError{InputAtFault, "there is no attempt `" + options.attempt + "`"};
        out << attemptToJson(*attempt) << "\n";
    }
    out.flush();
    if (!out)
        throw CommandError{Environment, "could not write all of it: is the disk full?"};
    return Done;
}

int importRecords(const Options& options)
{
    std::ifstream file;
    const bool fromFile = !options.file.empty() && options.file != "-";
    if (fromFile) {
        file.open(options.file, std::ios::binary);
        if (!file)
            throw CommandError{InputAtFault, "cannot read `" + options.file + "`"};
    }
    const auto store = openRecords(options.records);
    Diagnostics diagnostics;
    const ImportCounts counts = importAll(*store, fromFile ? file : std::cin, diagnostics, fromFile ? options.file : "stdin");
    printDiagnostics(diagnostics, false);
    if (options.json)
        printOut(Json{{"people", counts.people}, {"scenarios", counts.scenarios}, {"attempts", counts.attempts},
                      {"goals", counts.goals}, {"drills", counts.drills}, {"skipped", counts.skipped}, {"refused", counts.refused}}.dump() + "\n");
    else
        std::cout << counts.attempts << " attempts, " << counts.people << " people, " << counts.scenarios << " scenarios, " << counts.drills << " drills taken in; "
                  << counts.skipped << " were there already, " << counts.refused << " lines refused\n";
    return hasErrors(diagnostics) ? InputAtFault : Done;
}

int checkRecords(const Options& options)
{
    const auto faults = openRecords(options.records)->check();
    if (options.json)
        printOut(Json{{"faults", faults}}.dump(1) + "\n");
    else if (faults.empty())
        std::cout << "the records are sound\n";
    else
        for (const std::string& fault : faults)
            std::cout << fault << "\n";
    return faults.empty() ? Done : Environment;
}

int initRecords(const Options& options)
{
    openRecords(options.records);
    std::cout << (options.records.empty() ? defaultStoreUrl() : options.records) << "\n";
    return Done;
}

} // namespace

Run addRecords(CLI::App& app)
{
    app.require_subcommand(1);
    const auto options = std::make_shared<Options>();
    std::vector<std::pair<CLI::App*, int (*)(const Options&)>> actions;
    const auto add = [&](const char* name, const char* about, int (*action)(const Options&)) {
        CLI::App* command = app.add_subcommand(name, about);
        command->add_option("--records", options->records, "Where attempts are kept: a file, sqlite:FILE");
        command->add_flag("--json", options->json, "One JSON document on stdout");
        actions.emplace_back(command, action);
        return command;
    };
    add("init", "Create the records where there are none", initRecords);
    CLI::App* exporting = add("export", "Write everything as JSON Lines", exportRecords);
    exporting->add_option("file", options->file, "File (default: stdout)");
    exporting->add_option("--attempt", options->attempt, "Only this attempt, as `keel replay` reads it");
    add("import", "Read what export wrote", importRecords)->add_option("file", options->file, "File (default: stdin)");
    add("check", "Look for faults in the records themselves", checkRecords);
    return [options, actions](Installation&) {
        for (const auto& [command, action] : actions)
            if (command->parsed())
                return action(*options);
        return static_cast<int>(WrongUsage);
    };
}

} // namespace keel
