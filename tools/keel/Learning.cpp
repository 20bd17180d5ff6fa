#include "keel/Command.h"
#include "keel/EvaluationTable.h"
#include "learning/Train.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;

/// The rules of the packs with the learned models, or without.
std::shared_ptr<const Assessor> assessorOf(Installation& installation, bool withModels)
{
    Assets assets = readAssets(installation.assetsFolder());
    if (!withModels)
        std::erase_if(assets.files, [](const auto& file) { return file.first.starts_with("models/"); });
    Diagnostics diagnostics;
    auto assessor = Assessor::load(assets, diagnostics);
    printDiagnostics(diagnostics, false);
    if (!assessor)
        throw CommandError{Environment, "the rubric, a language pack or a model has an error"};
    return assessor;
}

/// What `read` makes of a file of the corpus, which must be without fault.
template <class Read>
auto readSound(const std::filesystem::path& file, Read read)
{
    const auto text = readFile(file);
    if (!text)
        throw CommandError{Environment, "cannot read " + file.generic_string()};
    Diagnostics diagnostics;
    auto out = read(SourceText(file.generic_string(), *text), diagnostics);
    printDiagnostics(diagnostics, false);
    if (hasErrors(diagnostics))
        throw CommandError{InputAtFault, "the corpus has errors"};
    return out;
}

/// Where a file is one that a corpus may do without.
template <class Read>
auto readSoundIfAny(const std::filesystem::path& file, Read read)
{
    return std::filesystem::exists(file) ? readSound(file, read) : decltype(readSound(file, read)){};
}

Corpus corpusFrom(const std::filesystem::path& file) { return readSound(file, readCorpus); }

struct Options {
    std::string corpus, part = "develop", out, hand;
    std::vector<std::string> languages;
    bool json = false, misread = false, rules = false;
    TrainingOptions training;
};

std::vector<std::string> languagesOf(const Options& options, const Assessor& assessor)
{
    return options.languages.empty() ? assessor.languages() : options.languages;
}

std::filesystem::path corpusFolder(const Options& options, Installation& installation)
{
    return options.corpus.empty() ? installation.assetsFolder() / "corpus" : std::filesystem::path(options.corpus);
}

/// Only contexts whose ids begin so.
Corpus only(Corpus corpus, const std::string& hand)
{
    std::erase_if(corpus, [&](const LabelledContext& context) { return !context.id.starts_with(hand); });
    return corpus;
}

int runTrain(Installation& installation, const Options& options)
{
    const auto assessor = assessorOf(installation, false);
    const std::filesystem::path out = options.out.empty() ? installation.assetsFolder() / "models" : std::filesystem::path(options.out);
    std::filesystem::create_directories(out);
    for (const std::string& language : languagesOf(options, *assessor)) {
        const Corpus corpus = only(corpusFrom(corpusFolder(options, installation) / language / "train.jsonl"), options.hand);
        if (std::ranges::none_of(corpus, [](const LabelledContext& context) { return std::ranges::any_of(context.replies, &LabelledReply::understood); }))
            throw CommandError{InputAtFault, "no replies to learn from: " + (corpusFolder(options, installation) / language / "train.jsonl").generic_string()};
        const std::string model = trainModel(corpus, language, *assessor, options.training);
        if (!writeFile(out / (language + ".json"), model))
            throw CommandError{Environment, "cannot write " + (out / (language + ".json")).generic_string()};
        std::cerr << "keel: " << language << ": " << corpus.size() << " contexts, " << model.size() / 1024 << " KiB\n";
    }
    return Done;
}

int runEvaluate(Installation& installation, const Options& options)
{
    const auto rules = assessorOf(installation, false), both = assessorOf(installation, true);
    Json all = Json::object();
    for (const std::string& language : languagesOf(options, *rules)) {
        const std::filesystem::path folder = corpusFolder(options, installation) / language;
        const Corpus corpus = only(corpusFrom(folder / (options.part + ".jsonl")), options.hand);
        std::vector<Misreading> misreadings;
        const auto cases = readSoundIfAny(folder / "fairness.jsonl", readFairness);
        const HandsAgreement hands = compareHands(corpus, readSoundIfAny(folder / "second.jsonl", readCorpus));
        const auto measure = [&](const Assessor& assessor, bool listed) {
            return Measured{evaluate(corpus, language, assessor, listed ? &misreadings : nullptr), fairnessOf(cases, language, assessor)};
        };
        const Measured alone = measure(*rules, options.misread && options.rules), together = measure(*both, options.misread && !options.rules);
        if (options.misread)
            printMisreadings(misreadings);
        else if (options.json)
            all[language] = {{"rules", toJson(alone)}, {"both", toJson(together)}, {"secondHand", toJson(hands)}};
        else {
            printTable(language, alone, together);
            if (hands.replies > 0)
                printHands(hands);
        }
    }
    if (options.json)
        printOut(all.dump(2) + "\n");
    return Done;
}

void addCommon(CLI::App& app, Options& options)
{
    app.add_option("--language", options.languages, "Only these languages");
    app.add_option("--corpus", options.corpus, "Folder with LANGUAGE/train.jsonl and LANGUAGE/develop.jsonl; assets/corpus where left out");
    app.add_option("--hand", options.hand, "Only contexts whose ids begin so");
}

} // namespace

Run addTrain(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    addCommon(app, *options);
    app.add_option("--out", options->out, "Folder for the models; assets/models where left out");
    app.add_option("--passes", options->training.network.passes, "How often each example is learned from")->check(CLI::Range(1, 1000))->capture_default_str();
    app.add_option("--rate", options->training.network.rate, "How far a step goes at first")->check(CLI::Range(0.0001, 1.0))->capture_default_str();
    app.add_option("--seed", options->training.network.seed, "Where chance begins")->capture_default_str();
    app.add_option("--doubt", options->training.doubt, "How strongly (logits) examples must speak against a rule to overrule it")->capture_default_str();
    app.add_option("--doubt-of-costs", options->training.doubtOfCosts, "The same for a rule that holds something against a reply")->capture_default_str();
    app.add_option("--surety", options->training.surety, "How strongly (logits) examples must speak before something is held against a reply")->capture_default_str();
    app.add_option("--least", options->training.leastContexts, "Features seen in fewer contexts are not learned")->check(CLI::Range(1, 1000))->capture_default_str();
    return [options](Installation& installation) { return runTrain(installation, *options); };
}

Run addEvaluate(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    addCommon(app, *options);
    app.add_option("--part", options->part, "train or develop")->check(CLI::IsMember({"train", "develop"}))->capture_default_str();
    app.add_flag("--misread", options->misread, "List the replies that were read otherwise than labelled: -missed +wrong");
    app.add_flag("--rules", options->rules, "With --misread: those of the rules alone");
    app.add_flag("--json", options->json, "One JSON document on stdout");
    return [options](Installation& installation) { return runEvaluate(installation, *options); };
}

} // namespace keel
