#include "proofs/Graph.h"

#include "keel/Command.h"

#include <CLI/CLI.hpp>

namespace keel {

Run addGraph(CLI::App& app)
{
    struct Options {
        std::string scenario, format = "svg", language;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("scenario", options->scenario, "Scenario folder or id")->required();
    app.add_option("--format", options->format, "svg or dot")->check(CLI::IsMember({"svg", "dot"}));
    app.add_option("--language", options->language, "Language of the labels");
    return [options](Installation& installation) {
        const auto scenario = installation.scenario(options->scenario);
        const std::string language = options->language.empty() ? scenario->language : options->language;
        printOut(options->format == "dot" ? toDot(*scenario, language) : toSvg(*scenario, language));
        return Done;
    };
}

} // namespace keel
