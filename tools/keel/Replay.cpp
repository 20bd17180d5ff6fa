#include "engine/EventJson.h"
#include "keel/Command.h"
#include "keel/Terminal.h"
#include "records/Recorder.h"
#include "reports/DebriefText.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;

Attempt readAttempt(const std::string& path)
{
    const auto text = readFile(path);
    if (!text)
        throw CommandError{InputAtFault, "cannot read the attempt `" + path + "`"};
    Diagnostics diagnostics;
    auto attempt = attemptFromJson(SourceText(path, *text), diagnostics);
    if (!attempt) {
        printDiagnostics(diagnostics, false);
        throw CommandError{InputAtFault, "the attempt has errors"};
    }
    return std::move(*attempt);
}

int replayAttempt(Installation& installation, const std::string& path, bool json, const std::string& records)
{
    const Attempt attempt = readAttempt(path);
    auto scenario = installation.scenario(attempt.scenario.str());
    if (scenario->hash() != attempt.scenarioHash) { // the scenario has changed since: the records may hold the old one
        const auto files = openRecords(records)->scenarioFiles(attempt.scenarioHash);
        const LoadedScenario old = files ? loadScenario(*files, attempt.scenario.str()) : LoadedScenario{};
        if (!old.scenario)
            throw CommandError{InputAtFault, "this attempt was played on another version of the scenario, which is not in the records"};
        scenario = old.scenario;
    }
    const Replay played = replay(makePlaybook(scenario, installation.rules(), attempt.language), attempt);
    if (played.failedAt)
        throw CommandError{InputAtFault, "action " + std::to_string(*played.failedAt + 1) + " is not possible there ("
                                             + std::string(idOf(*played.refusal)) + ")"};
    if (json) {
        printOut(sessionToJson(played.session));
    } else {
        const Speaker speak(installation.texts(), attempt.language);
        Debrief debrief = makeDebrief(played.session, resultOf(played.session), speak);
        tellAttempt(debrief, attempt, speak);
        printOut(debriefText(debrief, speak, unwrapped));
    }
    return Done;
}

Json toJson(const std::vector<Verification::Difference>& differences)
{
    Json list = Json::array();
    for (const auto& difference : differences)
        list.push_back({{"id", difference.id.str()}, {"what", difference.what}, {"detail", difference.detail}});
    return list;
}

int verify(Installation& installation, const std::string& records, bool json)
{
    const auto store = openRecords(records);
    const Verification found = verifyAll(*store, installation.rulesOfAllLanguages());
    if (json) {
        const Json out{{"attempts", found.attempts}, {"agree", found.agree}, {"differ", toJson(found.differ)}, {"unreadable", toJson(found.unreadable)}};
        printOut(out.dump(1) + "\n");
    } else {
        for (const auto* list : {&found.differ, &found.unreadable})
            for (const auto& difference : *list)
                std::cout << difference.id.str() << ": " << difference.what << ": " << difference.detail << "\n";
        std::cout << found.attempts << " attempts, " << found.agree << " agree, " << found.differ.size() << " differ, "
                  << found.unreadable.size() << " unreadable\n";
    }
    return found.differ.empty() && found.unreadable.empty() ? Done : InputAtFault;
}

} // namespace

Run addReplay(CLI::App& app)
{
    struct Options {
        std::string path, records;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("attempt", options->path, "File with one attempt, as `keel records export --attempt` writes it")->required();
    app.add_option("--records", options->records, "Records that hold older versions of scenarios");
    app.add_flag("--json", options->json, "The whole event list and result");
    return [options](Installation& installation) { return replayAttempt(installation, options->path, options->json, options->records); };
}

Run addVerify(CLI::App& app)
{
    struct Options {
        std::string records, rubric;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("--records", options->records, "Where attempts are kept");
    app.add_option("--rubric", options->rubric, "Another rubric: shows whose result it would change");
    app.add_flag("--json", options->json, "One JSON document on stdout");
    return [options](Installation& installation) {
        if (!options->rubric.empty())
            installation.useRubric(options->rubric);
        return verify(installation, options->records, options->json);
    };
}

} // namespace keel
