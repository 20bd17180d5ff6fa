#include "keel/Command.h"
#include "learning/Evaluate.h"
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
    Bundle assets = readJsonFolder(installation.assetsFolder());
    if (!withModels)
        std::erase_if(assets, [](const auto& file) { return file.first.starts_with("models/"); });
    Diagnostics diagnostics;
    auto assessor = Assessor::load(assets, diagnostics);
    printDiagnostics(diagnostics, false);
    if (!assessor)
        throw CommandError{Environment, "the rubric, a language pack or a model has an error"};
    return assessor;
}

Corpus corpusFrom(const std::filesystem::path& file)
{
    const auto text = readFile(file);
    if (!text)
        throw CommandError{Environment, "cannot read " + file.generic_string()};
    Diagnostics diagnostics;
    Corpus corpus = readCorpus(SourceText(file.generic_string(), *text), diagnostics);
    printDiagnostics(diagnostics, false);
    if (hasErrors(diagnostics))
        throw CommandError{InputAtFault, "the corpus has errors"};
    return corpus;
}

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
        const std::string model = trainModel(corpus, language, *assessor, options.training);
        if (!writeFile(out / (language + ".json"), model))
            throw CommandError{Environment, "cannot write " + (out / (language + ".json")).generic_string()};
        std::cerr << "keel: " << language << ": " << corpus.size() << " contexts, " << model.size() / 1024 << " KiB\n";
    }
    return Done;
}

Json toJson(const Evaluation& e)
{
    const auto share = [](const Share& s) { return Json{{"good", s.good}, {"of", s.of}, {"share", s.value()}}; };
    Json behaviours = Json::object();
    for (const Behaviour b : allBehaviours()) {
        const Tally& t = e.behaviours[static_cast<std::size_t>(b)];
        behaviours[std::string(idOf(b))] = {{"shown", t.shown()}, {"right", t.right}, {"wrong", t.wrong}, {"missed", t.missed}, {"f1", t.f1()}};
    }
    return {{"replies", e.replies}, {"microF1", e.micro().f1()}, {"macroF1", e.macroF1()}, {"hardF1", e.hard.f1()}, {"plainF1", e.plain.f1()},
            {"order", {{"empathy", share(e.order[0])}, {"resolution", share(e.order[1])}, {"courtesy", share(e.order[2])}}},
            {"sameMeaning", share(e.same)}, {"variants", share(e.variants)}, {"misspelt", share(e.misspelt)}, {"gamingResisted", share(e.game)}, {"understood", share(e.understood)},
            {"notUnderstood", share(e.notUnderstood)}, {"nearMisses", share(e.nearMisses)}, {"behaviours", behaviours}};
}

void printRow(const char* name, const std::vector<double>& values)
{
    std::printf("%-24s", name);
    for (const double value : values)
        std::printf(" %8.3f", value);
    std::printf("\n");
}

/// Rules alone beside both together, the weakest behaviours first.
void printTable(const std::string& language, const Evaluation& rules, const Evaluation& both)
{
    std::printf("\n== %s: %d replies                rules     both\n", language.c_str(), rules.replies);
    const auto row = [&](const char* name, auto of) { printRow(name, {of(rules), of(both)}); };
    row("micro-F1", [](const Evaluation& e) { return e.micro().f1(); });
    row("macro-F1", [](const Evaluation& e) { return e.macroF1(); });
    row("F1, plain replies", [](const Evaluation& e) { return e.plain.f1(); });
    row("F1, hard replies", [](const Evaluation& e) { return e.hard.f1(); });
    row("order, empathy", [](const Evaluation& e) { return e.order[0].value(); });
    row("order, resolution", [](const Evaluation& e) { return e.order[1].value(); });
    row("order, courtesy", [](const Evaluation& e) { return e.order[2].value(); });
    row("same meaning", [](const Evaluation& e) { return e.same.value(); });
    row("variants", [](const Evaluation& e) { return e.variants.value(); });
    row("misspelt", [](const Evaluation& e) { return e.misspelt.value(); });
    row("gaming resisted", [](const Evaluation& e) { return e.game.value(); });
    row("understood", [](const Evaluation& e) { return e.understood.value(); });
    row("not understood", [](const Evaluation& e) { return e.notUnderstood.value(); });
    row("near misses passed over", [](const Evaluation& e) { return e.nearMisses.value(); });
    std::vector<Behaviour> order;
    for (const Behaviour b : allBehaviours())
        order.push_back(b);
    const auto of = [](const Evaluation& e, Behaviour b) -> const Tally& { return e.behaviours[static_cast<std::size_t>(b)]; };
    std::stable_sort(order.begin(), order.end(), [&](Behaviour a, Behaviour b) { return of(both, a).f1() < of(both, b).f1(); });
    std::printf("%-24s %8s %8s %8s %8s %8s\n", "behaviour", "rules", "both", "right", "wrong", "missed");
    for (const Behaviour b : order)
        std::printf("%-24s %8.3f %8.3f %8d %8d %8d\n", std::string(idOf(b)).c_str(), of(rules, b).f1(), of(both, b).f1(), of(both, b).right, of(both, b).wrong,
                    of(both, b).missed);
}

void printMisreadings(const std::vector<Misreading>& misreadings)
{
    for (const Misreading& m : misreadings) {
        std::cout << m.context->id << "\t";
        for (const Behaviour b : m.missed)
            std::cout << "-" << idOf(b) << " ";
        for (const Behaviour b : m.wrong)
            std::cout << "+" << idOf(b) << " ";
        std::cout << "\t" << m.reply->text << "\t(" << m.context->customer << ")\n";
    }
}

int runEvaluate(Installation& installation, const Options& options)
{
    const auto rules = assessorOf(installation, false), both = assessorOf(installation, true);
    Json all = Json::object();
    for (const std::string& language : languagesOf(options, *rules)) {
        const Corpus corpus = only(corpusFrom(corpusFolder(options, installation) / language / (options.part + ".jsonl")), options.hand);
        std::vector<Misreading> misreadings;
        const Evaluation alone = evaluate(corpus, language, *rules, options.misread && options.rules ? &misreadings : nullptr);
        const Evaluation together = evaluate(corpus, language, *both, options.misread && !options.rules ? &misreadings : nullptr);
        if (options.misread)
            printMisreadings(misreadings);
        else if (options.json)
            all[language] = {{"rules", toJson(alone)}, {"both", toJson(together)}};
        else
            printTable(language, alone, together);
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
    app.add_option("--cost", options->training.cost, "How much a wrong example weighs against large weights")->check(CLI::Range(0.001, 100.0))->capture_default_str();
    app.add_option("--rating-cost", options->training.ratingCost, "The same for the ratings")->check(CLI::Range(0.0001, 100.0))->capture_default_str();
    app.add_option("--doubt", options->training.doubt, "How strongly (logits) examples must speak against a rule to overrule it")->capture_default_str();
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
