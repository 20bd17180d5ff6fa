#include "keel/Command.h"
#include "scenario/TweeSkeleton.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace keel {

namespace {

struct Options {
    std::string file, id, language = "en", into;
};

void writeInto(const std::filesystem::path& folder, const std::string& json)
{
    const auto file = folder / "scenario.json";
    std::error_code error;
    if (std::filesystem::exists(file, error))
        throw CommandError{InputAtFault, file.generic_string() + " is there already; nothing was overwritten"};
    std::filesystem::create_directories(folder, error);
    if (!writeFile(file, json))
        throw CommandError{Environment, "cannot write " + file.generic_string()};
    std::cerr << "keel: the skeleton is in " << file.generic_string() << "\n";
}

int importTwee(const Options& options)
{
    const auto text = readFile(options.file);
    if (!text)
        throw CommandError{Environment, "cannot read " + options.file};
    const SourceText source(options.file, *text);
    Diagnostics diagnostics;
    const auto story = readTwee(source, diagnostics);
    std::string id = options.id;
    if (id.empty() && story)
        id = idFromName(story->title.empty() ? std::filesystem::path(options.file).stem().string() : story->title);
    const auto skeleton = story ? skeletonOf(*story, source, id.empty() ? "story" : id, options.language, diagnostics) : std::nullopt;
    sortByPlace(diagnostics);
    printDiagnostics(diagnostics, false);
    if (!skeleton)
        return InputAtFault;
    if (options.into.empty())
        printOut(skeleton->json);
    else
        writeInto(options.into, skeleton->json);
    std::cerr << "keel: " << skeleton->toDos << " places are marked TODO\n";
    return Done;
}

} // namespace

Run addImport(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    CLI::App* twee = app.add_subcommand("twee", "A Twine story (Twee 3, simple links) as the skeleton of a scenario");
    twee->add_option("file", options->file, "The story, a .twee file")->required();
    twee->add_option("--id", options->id, "Id of the scenario; made from the title where left out");
    twee->add_option("--language", options->language, "Language that the story is written in")->capture_default_str();
    twee->add_option("--into", options->into, "Folder to write scenario.json into; standard output where left out");
    app.require_subcommand(1);
    return [options](Installation&) { return importTwee(*options); };
}

} // namespace keel
