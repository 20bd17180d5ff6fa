#include "keel/Command.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <iostream>

namespace {

namespace fs = std::filesystem;

/// --data, then EVENKEEL_DATA, then the checkout that the program was built in (build/bin/keel).
fs::path dataRoot(const std::string& option, const char* program)
{
    if (!option.empty())
        return option;
    if (const char* variable = std::getenv("EVENKEEL_DATA"); variable && *variable)
        return variable;
    std::error_code error;
    fs::path self = fs::read_symlink("/proc/self/exe", error);
    if (error)
        self = fs::absolute(program, error);
    const fs::path checkout = self.parent_path().parent_path().parent_path();
    return fs::exists(checkout / "assets", error) ? checkout : fs::path(KEEL_SOURCE_DIR);
}

} // namespace

int main(int argc, char** argv)
{
    using namespace keel;
    CLI::App app{"Evenkeel: practise keeping an even keel in front of an angry customer."};
    app.require_subcommand(1);
    app.set_version_flag("--version", std::string("keel ") + KEEL_VERSION);
    std::string data;
    app.add_option("--data", data, "Folder that holds assets/ and scenarios/");

    std::vector<std::pair<CLI::App*, Run>> commands;
    const auto add = [&](const char* name, const char* about, Run (*registerOptions)(CLI::App&)) {
        CLI::App* command = app.add_subcommand(name, about);
        command->fallthrough();
        commands.emplace_back(command, registerOptions(*command));
    };
    add("check", "Check scenarios and say what is wrong, and where", addCheck);
    add("explain", "What a diagnostic means, with an example", addExplain);
    add("score", "Score replies, with reasons", addScore);
    add("play", "Play a scenario in the terminal, or a recorded script", addPlay);
    add("replay", "Play a stored attempt again and show what it comes to", addReplay);
    add("verify", "Replay all stored attempts and compare their scores", addVerify);
    add("simulate", "Let simulated trainees play a scenario and say how it goes", addSimulate);
    add("graph", "Draw a scenario", addGraph);
    add("principles", "Which scenario practises which principle", addPrinciples);
    add("practice", "What is due to be practised, drills in the terminal, certificates", addPractice);
    add("records", "Create, export, import and check the records", addRecords);
    add("report", "Reports on attempts", addReport);
    add("translate", "Hand texts to translators and take them back", addTranslate);
    add("train", "Learn models of what replies show from the labelled corpus", addTrain);
    add("evaluate", "Compare the assessment with the labelled corpus", addEvaluate);
    add("agree", "Compare the assessment with what people gave the same replies", addAgree);
    add("import", "Make a scenario's skeleton from another program's story", addImport);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Done : WrongUsage;
    }
    try {
        Installation installation(dataRoot(data, argv[0]));
        for (const auto& [command, run] : commands)
            if (command->parsed())
                return run(installation);
    } catch (const CommandError& error) {
        std::cerr << "keel: " << error.message << "\n";
        return error.exit;
    } catch (const StoreError& error) {
        std::cerr << "keel: the records: " << error.what() << "\n";
        return Environment;
    } catch (const std::exception& error) {
        std::cerr << "keel: " << error.what() << "\n";
        return Environment;
    }
    return WrongUsage;
}
