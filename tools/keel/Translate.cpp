#include "keel/Translate.h"

#include "scenario/TranslationPo.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace keel {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

/// A scenario's texts and those of its files that are translations.
struct Work {
    fs::path folder;
    Bundle files;
    Original original;

    std::string fileOf(const std::string& language) const { return (folder / (language + ".json")).generic_string(); }
};

Work openWork(const fs::path& folder)
{
    Work work;
    work.folder = folder;
    work.files = readScenarioFiles(folder);
    work.original = loadOriginal(work.files, folder.generic_string());
    if (!work.original.scenario) {
        printDiagnostics(work.original.diagnostics, false);
        throw CommandError{InputAtFault, "the scenario has errors; they come first"};
    }
    return work;
}

/// The translation into a language as its file has it; an empty one where there is no file yet.
Translation translationOf(const Work& work, const std::string& language)
{
    const auto languages = translationFiles(work.files);
    const auto found = languages.find(language);
    if (found == languages.end())
        return {language, {}, {}};
    Diagnostics diagnostics;
    auto translation = readTranslationFile(SourceText(work.fileOf(language), found->second), language, diagnostics);
    if (!translation) {
        printDiagnostics(diagnostics, false);
        throw CommandError{InputAtFault, "the translation cannot be read"};
    }
    return std::move(*translation);
}

void checkLanguage(const Work& work, const std::string& language)
{
    if (language == work.original.scenario->language)
        throw CommandError{InputAtFault, "the scenario itself is written in `" + language + "`"};
    checkLanguageName(language);
}

void save(const Work& work, const Translation& translation)
{
    const auto languages = translationFiles(work.files);
    const auto found = languages.find(translation.language);
    const std::string text = writeTranslationFile(found == languages.end() ? std::string() : found->second, work.original, translation);
    if (found != languages.end() && text == found->second)
        return;
    writeOrThrow(work.fileOf(translation.language), text);
}

/// Says what the original no longer has and is therefore not written again, so that nothing is lost unseen.
void tellDropped(const Work& work, const Translation& translation)
{
    for (const auto& [key, text] : translation.texts)
        if (!work.original.find(key))
            std::cerr << "keel: the original has no `" << key << "` any more; taken out of " << work.fileOf(translation.language) << ": " << text << "\n";
}

std::string summary(const Coverage& coverage)
{
    std::string out = std::to_string(coverage.translated) + " of " + std::to_string(coverage.texts) + " texts translated";
    if (coverage.stale > 0)
        out += ", " + std::to_string(coverage.stale) + " stale";
    if (coverage.missing > 0)
        out += "; the scenario does not run until the other " + std::to_string(coverage.missing) + " are";
    return out;
}

struct Options {
    std::vector<std::string> words; ///< positional ones
    std::string language, output;
    bool interface = false, json = false;
};

int extract(Installation& installation, const Options& options)
{
    if (options.interface != options.words.empty())
        throw CommandError{WrongUsage, "name a scenario, or --interface"};
    if (options.interface)
        return extractInterface(installation, options.language, options.output);
    const Work work = openWork(installation.scenarioFolder(options.words.front()));
    checkLanguage(work, options.language);
    const Translation translation = translationOf(work, options.language);
    PoFile file;
    file.header = poHeader("scenario " + work.original.scenario->id.str(), work.original.scenario->language, options.language);
    file.entries = poEntries(work.original.texts, translation);
    return writePo(file, options.output, translation);
}

int merge(Installation& installation, const Options& options)
{
    if (options.words.size() != (options.interface ? 1U : 2U))
        throw CommandError{WrongUsage, options.interface ? "name the PO file" : "name a scenario and a PO file"};
    const PoFile file = readPo(options.words.back());
    if (options.interface)
        return mergeInterface(installation, file, options.words.back());
    const Work work = openWork(installation.scenarioFolder(options.words.front()));
    checkSubject(file, options.words.back(), "scenario " + work.original.scenario->id.str());
    const std::string language = languageOf(file);
    checkLanguage(work, language);
    Translation translation = translationOf(work, language);
    Diagnostics diagnostics;
    mergePo(file, options.words.back(), work.original.texts, translation, diagnostics);
    printDiagnostics(diagnostics, false);
    if (hasErrors(diagnostics))
        throw CommandError{InputAtFault, "nothing was written"};
    tellDropped(work, translation);
    save(work, translation);
    std::cout << work.fileOf(language) << ": " << summary(coverageOf(work.original, translation)) << "\n";
    return Done;
}

/// The keys asked for, or of all texts that are translated.
std::vector<std::string> keysToConfirm(const Work& work, const Translation& translation, const Options& options)
{
    std::vector<std::string> translated;
    for (const TranslatableText& text : work.original.texts)
        if (text.isTracked && translation.texts.contains(text.key))
            translated.push_back(text.key);
    for (std::size_t i = 1; i < options.words.size(); ++i)
        if (std::find(translated.begin(), translated.end(), options.words[i]) == translated.end())
            throw CommandError{InputAtFault, "there is no translation of `" + options.words[i] + "`; " + nearestNameHint(options.words[i], translated)};
    return options.words.size() > 1 ? std::vector(options.words.begin() + 1, options.words.end()) : translated;
}

int confirm(Installation& installation, const Options& options)
{
    const Work work = openWork(installation.scenarioFolder(options.words.front()));
    checkLanguage(work, options.language);
    Translation translation = translationOf(work, options.language);
    if (translation.texts.empty())
        throw CommandError{InputAtFault, "the scenario is not translated into `" + options.language + "`"};
    std::size_t changed = 0;
    for (const std::string& key : keysToConfirm(work, translation, options)) {
        const std::string now = sourceHash(work.original.find(key)->text);
        changed += translation.sources[key] != now ? 1 : 0;
        translation.sources[key] = now;
    }
    tellDropped(work, translation);
    save(work, translation);
    std::cout << work.fileOf(options.language) << ": " << changed << " confirmed\n";
    return Done;
}

int status(Installation& installation, const Options& options)
{
    std::vector<fs::path> folders;
    for (const std::string& path : options.words)
        for (const fs::path& folder : scenarioFolders(path))
            folders.push_back(folder);
    if (options.words.empty())
        folders = scenarioFolders(installation.scenarios());
    if (folders.empty())
        throw CommandError{InputAtFault, "no scenario.json there"};
    Json scenarios = Json::array();
    for (const fs::path& folder : folders) {
        const Work work = openWork(folder);
        Json languages = Json::array();
        for (const auto& [language, text] : translationFiles(work.files)) {
            const Coverage coverage = coverageOf(work.original, translationOf(work, language));
            languages.push_back({{"language", language}, {"texts", coverage.texts}, {"translated", coverage.translated},
                                 {"stale", coverage.stale}, {"missing", coverage.missing}, {"percent", coverage.percent()}});
            if (!options.json)
                std::cout << work.original.scenario->id.str() << "\t" << language << "\t" << coverage.percent() << " %\t" << coverage.texts
                          << " texts, " << coverage.missing << " missing, " << coverage.stale << " stale\n";
        }
        scenarios.push_back({{"id", work.original.scenario->id.str()}, {"sourceLanguage", work.original.scenario->language}, {"languages", languages}});
    }
    if (options.json)
        printOut(Json{{"scenarios", scenarios}}.dump(1) + "\n");
    return Done;
}

} // namespace

Run addTranslate(CLI::App& app)
{
    struct Verb {
        CLI::App* app;
        int (*run)(Installation&, const Options&);
    };
    const auto options = std::make_shared<Options>();
    const auto verbs = std::make_shared<std::vector<Verb>>();
    app.require_subcommand(1);
    const auto add = [&](const char* name, const char* about, int (*run)(Installation&, const Options&)) {
        CLI::App* verb = app.add_subcommand(name, about);
        verb->fallthrough();
        verbs->push_back({verb, run});
        return verb;
    };
    CLI::App* out = add("extract", "Write a PO file for a translator", extract);
    out->add_option("scenario", options->words, "Scenario folder or id")->expected(0, 1);
    out->add_flag("--interface", options->interface, "The program's own texts instead of a scenario's");
    out->add_option("--language", options->language, "Language to translate into")->required();
    out->add_option("-o,--output", options->output, "File to write (default: stdout)");
    CLI::App* in = add("merge", "Take a translator's PO file over", merge);
    in->add_option("files", options->words, "Scenario folder or id, then the PO file; with --interface only that")->required()->expected(1, 2);
    in->add_flag("--interface", options->interface, "The program's own texts instead of a scenario's");
    CLI::App* right = add("confirm", "Say that translations are right as they are", confirm);
    right->add_option("scenario", options->words, "Scenario folder or id, then keys of texts (default: all)")->required();
    right->add_option("--language", options->language, "Language of the translation")->required();
    CLI::App* state = add("status", "How far the translations have come", status);
    state->add_option("paths", options->words, "Scenario folders, or folders that hold some (default: those that come with Evenkeel)");
    state->add_flag("--json", options->json, "One JSON document on stdout");
    return [options, verbs](Installation& installation) {
        for (const Verb& verb : *verbs)
            if (verb.app->parsed())
                return verb.run(installation, *options);
        return static_cast<int>(WrongUsage);
    };
}

} // namespace keel
