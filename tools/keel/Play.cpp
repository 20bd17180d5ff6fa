#include "engine/EventJson.h"
#include "keel/Command.h"
#include "keel/PlayScript.h"
#include "keel/Terminal.h"
#include "language/PseudoText.h"
#include "records/DataFolder.h"
#include "proofs/WriteScript.h"
#include "records/KeptFiles.h"
#include "records/Recorder.h"
#include "reports/DebriefText.h"
#include "scenario/ScenarioWatch.h"
#include "scenario/PseudoTranslation.h"

#include <CLI/CLI.hpp>
#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <iostream>
#include <utility>

namespace keel {

namespace {

struct Options {
    std::string scenario, language, interfaceLanguage, mode = "pick", script, record, records, trainee;
    std::uint64_t seed = 0;
    bool json = false, clock = false, watch = false, unrecorded = false, fresh = false;
};

std::size_t terminalColumns()
{
    winsize size{};
    if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return unwrapped;
    constexpr std::size_t widest = 100;
    return std::min<std::size_t>(size.ws_col, widest);
}

std::int64_t millisecondsSinceEpoch()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// `attempt`: as it is recorded; null where nothing is kept of it.
void finish(const Session& session, const Attempt* attempt, const Speaker& speak)
{
    Debrief debrief = makeDebrief(session, resultOf(session), speak);
    if (attempt != nullptr)
        tellAttempt(debrief, *attempt, speak);
    std::cout << debriefText(debrief, speak, terminalColumns());
}

/// A trainee who left off is asked whether to go on; the answer is a line of input like any other.
std::optional<AttemptId> unfinishedAttempt(Store& store, const Options& options, const Scenario& scenario, const Speaker& speak)
{
    if (options.fresh)
        return std::nullopt;
    for (const AttemptSummary& attempt : store.unfinished(options.trainee)) {
        if (attempt.scenario != scenario.id || attempt.language != options.language)
            continue;
        std::cout << speak("terminal.continue", {{"n", std::to_string(attempt.actions)}}) << "\n> " << std::flush;
        std::string answer;
        std::getline(std::cin, answer);
        if (answer.empty() || answer == "1")
            return attempt.id;
        return std::nullopt;
    }
    return std::nullopt;
}

bool playWith(Terminal& terminal, const Terminal::Apply& apply, const Options& options, Milliseconds already)
{
    terminal.wrapAt(terminalColumns());
    terminal.inputIsPiped(!isatty(STDIN_FILENO));
    terminal.typedOnly(options.mode == "type");
    if (options.clock) {
        const auto start = std::chrono::steady_clock::now();
        terminal.useClock([start, already] {
            return already + std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - start);
        });
    }
    return terminal.play(apply);
}

/// What was played, as a play script.
void keepScript(const Session& session, const std::string& file)
{
    if (file.empty())
        return;
    if (!writeFile(file, writeScript(session, "Recorded. Say here what it shows.")))
        throw CommandError{Environment, "cannot write " + file};
    std::cerr << "keel: the play script is in " << file << "\n";
}

/// The scenario is taken over as its author saves it; a fault is shown, and the version before goes on.
bool takeOverChanges(ScenarioWatch& watch, Session& session)
{
    auto loaded = watch.changed();
    if (!loaded)
        return false;
    printDiagnostics(loaded->diagnostics, false);
    if (!loaded->scenario)
        std::cerr << "keel: the scenario has errors; the version before goes on\n";
    else if (!session.takeOver(loaded->scenario))
        std::cerr << "keel: the new version lacks the beat, place or language being played; the version before goes on\n";
    else
        return true;
    return false;
}

int playUnrecorded(const std::shared_ptr<const Playbook>& book, const Speaker& speak, const Options& options, const std::filesystem::path& folder)
{
    Session session(book);
    Terminal terminal(session, speak, std::cin, std::cout);
    ScenarioWatch watch(folder);
    if (options.watch)
        terminal.beforePrompt([&] { return takeOverChanges(watch, session); });
    playWith(terminal, [&](const Action& action) { return session.apply(action); }, options, Milliseconds{0});
    finish(session, nullptr, speak);
    keepScript(session, options.record);
    return Done;
}

/// Says once that the records take nothing more, and once that they do again: play goes on meanwhile.
class KeepingWatch {
public:
    explicit KeepingWatch(Speaker speak) : m_speak(std::move(speak)) {}

    void look(const Recorder& recorder)
    {
        const bool failing = recorder.fault().has_value();
        if (failing != std::exchange(m_failing, failing))
            std::cout << "\n" << m_speak(keepingText(recorder.fault())) << "\n";
    }

private:
    Speaker m_speak;
    bool m_failing = false;
};

/// Puts what the records do not hold into them, or else the whole into a file. Throws where it can be kept nowhere.
void settle(Recorder& recorder, const Speaker& speak)
{
    if (recorder.keepHeld())
        return;
    if (const auto file = writeCopy(placesForFiles(), recorder.attempt(), recorder.session())) {
        std::cerr << "keel: " << speak("records.copied", {{"file", file->string()}}) << "\n";
        return;
    }
    throw *recorder.fault();
}

int playRecorded(Store& store, const std::shared_ptr<const Playbook>& book, const Speaker& speak, const Options& options)
{
    store.addPerson(options.trainee);
    const auto open = unfinishedAttempt(store, options, *book->scenario, speak);
    Attempt fresh;
    fresh.id = AttemptId(newAttemptId());
    fresh.trainee = options.trainee;
    fresh.scenario = book->scenario->id;
    fresh.scenarioHash = book->scenario->hash();
    fresh.rulesVersion = book->rules->version();
    fresh.language = book->language;
    fresh.startedAt = millisecondsSinceEpoch();
    Recorder recorder = open ? Recorder::resume(store, book, *open) : Recorder(store, book, std::move(fresh));
    recorder.setManner({options.clock ? Pace::Usual : Pace::Off, CoachTime::AtTheEnd});
    Terminal terminal(recorder.session(), speak, std::cin, std::cout);
    recorder.setUnkept(Recorder::Unkept::Held);
    KeepingWatch watch(speak);
    const auto apply = [&](const Action& action) {
        const auto refusal = recorder.apply(action);
        watch.look(recorder);
        return refusal;
    };
    const bool ended = playWith(terminal, apply, options, recorder.session().state().now);
    if (ended)
        finish(recorder.session(), &recorder.attempt(), speak);
    else
        std::cout << "\n" << speak("terminal.kept") << "\n";
    keepScript(recorder.session(), options.record);
    settle(recorder, speak);
    return Done;
}

int playScript(Installation& installation, const std::shared_ptr<const Scenario>& scenario, const Options& options)
{
    const Script script = readScript(options.script);
    const std::string language = options.language.empty() ? script.language : options.language;
    const auto book = makePlaybook(scenario, installation.rules(), language);
    const ScriptRun run = runScript(book, script);
    printDiagnostics(run.diagnostics, false);
    if (options.json) {
        printOut(sessionToJson(run.session));
    } else {
        const Speaker speak(installation.texts(), options.interfaceLanguage.empty() ? language : options.interfaceLanguage);
        Terminal terminal(run.session, speak, std::cin, std::cout);
        terminal.wrapAt(terminalColumns());
        terminal.tellBrief();
        finish(run.session, nullptr, speak);
    }
    return hasErrors(run.diagnostics) ? InputAtFault : Done;
}

int play(Installation& installation, Options options)
{
    auto scenario = installation.scenario(options.scenario);
    if (options.language == pseudoLanguage) {
        scenario = withPseudoTranslation(*scenario);
        options.unrecorded = true; // no attempt in a language that is nowhere written down could be verified
    }
    if (!options.script.empty())
        return playScript(installation, scenario, options);
    const auto texts = installation.texts();
    if (options.language.empty())
        options.language = languageOfEnvironment(*texts);
    if (!scenario->texts.contains(options.language))
        throw CommandError{InputAtFault, "the scenario does not speak `" + options.language + "`"};
    const Speaker speak(texts, options.interfaceLanguage.empty() ? options.language : options.interfaceLanguage);
    const auto book = makePlaybook(scenario, installation.rules(), options.language);
    if (options.unrecorded || options.json || options.watch)
        return playUnrecorded(book, speak, options, installation.scenarioFolder(options.scenario));
    const auto store = openRecords(options.records);
    return playRecorded(*store, book, speak, options);
}

} // namespace

Run addPlay(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    const char* user = std::getenv("USER");
    options->trainee = user && *user ? user : "trainee";
    app.add_option("scenario", options->scenario, "Scenario folder or id")->required();
    app.add_option("--language", options->language, "Language of the conversation");
    app.add_option("--interface", options->interfaceLanguage, "Language of everything else (default: the same)");
    app.add_option("--mode", options->mode, "pick: written replies are offered; type: only your own words")->check(CLI::IsMember({"pick", "type"}));
    app.add_option("--script", options->script, "Play a script instead of asking");
    app.add_option("--record", options->record, "Write what was played as a play script to this file");
    app.add_flag("--watch", options->watch, "Take the scenario over whenever its files change; nothing is kept in the records");
    app.add_option("--seed", options->seed, "Accepted for play by other programs; nothing here is left to chance");
    app.add_option("--records", options->records, "Where attempts are kept");
    app.add_option("--as", options->trainee, "Who is playing");
    app.add_flag("--clock", options->clock, "Let the customer's patience run with real time");
    app.add_flag("--new", options->fresh, "Do not offer to continue an unfinished attempt");
    app.add_flag("--no-records", options->unrecorded, "Keep nothing");
    app.add_flag("--json", options->json, "With --script: the whole event list and result");
    return [options](Installation& installation) { return play(installation, *options); };
}

} // namespace keel
