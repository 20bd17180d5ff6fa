#include "keel/Command.h"

#include "scenario/PrincipleIds.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <map>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;
using Coverage = std::map<std::string, std::vector<std::string>>;

Coverage coverageOf(Installation& installation, const std::string& path)
{
    Coverage coverage;
    for (const auto& folder : scenarioFolders(path.empty() ? installation.scenarios() : std::filesystem::path(path))) {
        const auto scenario = installation.scenario(folder.string());
        for (const PrincipleAim& aim : scenario->principles)
            coverage[aim.id.str()].push_back(folder.filename().string());
    }
    return coverage;
}

void print(const Coverage& coverage, const Speaker& speak)
{
    int practised = 0;
    int twice = 0;
    for (const std::string& id : allPrinciples()) {
        const auto found = coverage.find(id);
        const std::size_t count = found == coverage.end() ? 0 : found->second.size();
        practised += count > 0 ? 1 : 0;
        twice += count > 1 ? 1 : 0;
        std::cout << id << "\t" << count << "\t";
        for (std::size_t i = 0; i < count; ++i)
            std::cout << (i ? ", " : "") << found->second[i];
        const std::string key = "principle." + id;
        std::cout << (speak.has(key) ? "\t" + speak(key) : "") << "\n";
    }
    std::cout << practised << " of " << allPrinciples().size() << " principles practised, " << twice << " in two scenarios or more\n";
}

} // namespace

Run addPrinciples(CLI::App& app)
{
    struct Options {
        std::string path, language;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("path", options->path, "Folder of scenarios (default: those that come with Evenkeel)");
    app.add_option("--language", options->language, "Language of the titles");
    app.add_flag("--json", options->json, "One JSON document on stdout");
    return [options](Installation& installation) {
        const Coverage coverage = coverageOf(installation, options->path);
        if (!options->json) {
            const auto texts = installation.texts();
            print(coverage, Speaker(texts, options->language.empty() ? languageOfEnvironment(*texts) : options->language));
            return Done;
        }
        Json list = Json::array();
        for (const std::string& id : allPrinciples()) {
            const auto found = coverage.find(id);
            list.push_back({{"id", id}, {"scenarios", found == coverage.end() ? std::vector<std::string>{} : found->second}});
        }
        printOut(Json{{"principles", list}}.dump(1) + "\n");
        return Done;
    };
}

} // namespace keel
