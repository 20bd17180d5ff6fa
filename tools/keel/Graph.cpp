#include "proofs/Graph.h"

#include "keel/Command.h"
#include "proofs/Explore.h"

#include <CLI/CLI.hpp>

namespace keel {

namespace {

/// The mean anger on each beat over sampled plays: the same each time.
BeatAnger expectedAnger(const Playbook& book)
{
    constexpr int plays = 400;
    constexpr std::uint64_t seed = 1;
    BeatAnger anger;
    for (const auto& [beat, mood] : explore(book, plays, seed).moods)
        anger[beat] = mood.anger();
    return anger;
}

} // namespace

Run addGraph(CLI::App& app)
{
    struct Options {
        std::string scenario, format = "svg", language;
        bool quick = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("scenario", options->scenario, "Scenario folder or id")->required();
    app.add_option("--format", options->format, "svg or dot")->check(CLI::IsMember({"svg", "dot"}));
    app.add_option("--language", options->language, "Language of the labels");
    app.add_flag("--quick", options->quick, "Play nothing: colour beats by phase, not by expected anger");
    return [options](Installation& installation) {
        const auto scenario = installation.scenario(options->scenario);
        const std::string language = options->language.empty() ? scenario->language : options->language;
        if (!scenario->texts.contains(language))
            throw CommandError{WrongUsage, "the scenario does not speak `" + language + "`"};
        const BeatAnger anger = options->quick ? BeatAnger{} : expectedAnger(*makePlaybook(scenario, installation.rules(), language));
        printOut(options->format == "dot" ? toDot(*scenario, language, anger) : toSvg(*scenario, language, anger));
        return Done;
    };
}

} // namespace keel
