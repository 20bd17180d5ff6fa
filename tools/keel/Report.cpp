#include "keel/Command.h"
#include "reports/TraineeReport.h"
#include "reports/UnclearReplies.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace keel {

namespace {

struct Options {
    std::string trainee, records, format = "html", listFormat = "csv", language;
};

int reportTrainee(Installation& installation, const Options& options)
{
    const auto store = openRecords(options.records);
    const auto people = store->people();
    if (std::find(people.begin(), people.end(), options.trainee) == people.end())
        throw CommandError{InputAtFault, "nobody named `" + options.trainee + "` is in the records; " + nearestNameHint(options.trainee, people)};
    const auto texts = installation.texts();
    const std::string language = options.language.empty() ? languageOfEnvironment(*texts) : options.language;
    const TraineeReport report = traineeReport(*store, options.trainee, installation.titles(language));
    if (options.format == "csv")
        printOut(traineeCsv(report));
    else if (options.format == "json")
        printOut(traineeJson(report));
    else
        printOut(traineeHtml(report, Speaker(texts, language)));
    return Done;
}

int reportUnclear(Installation& installation, const Options& options)
{
    const auto store = openRecords(options.records);
    const auto replies = unclearReplies(*store, installation.rules());
    printOut(options.listFormat == "json" ? unclearJson(replies) : unclearCsv(replies));
    return Done;
}

} // namespace

Run addReport(CLI::App& app)
{
    app.require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App* trainee = app.add_subcommand("trainee", "What one trainee has practised");
    trainee->add_option("name", options->trainee, "Who")->required();
    trainee->add_option("--format", options->format, "html, csv or json")->check(CLI::IsMember({"html", "csv", "json"}));
    trainee->add_option("--language", options->language, "Language of the page");
    trainee->add_option("--records", options->records, "Where attempts are kept");
    CLI::App* unclear = app.add_subcommand("unclear", "Replies in trainees' own words that were not understood, for the scenarios' authors");
    unclear->add_option("--format", options->listFormat, "csv or json")->check(CLI::IsMember({"csv", "json"}));
    unclear->add_option("--records", options->records, "Where attempts are kept");
    return [options, unclear](Installation& installation) { return unclear->parsed() ? reportUnclear(installation, *options) : reportTrainee(installation, *options); };
}

} // namespace keel
