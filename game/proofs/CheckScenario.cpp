#include "proofs/CheckScenario.h"

#include "proofs/CheckPlays.h"
#include "proofs/CheckWords.h"
#include "proofs/Findings.h"
#include "proofs/RunScript.h"

namespace keel {

namespace {

constexpr int sampledPlays = 400;
constexpr std::uint64_t seed = 1;

void prove(const Scenario& scenario, const Reach& reach, Reporter& reporter)
{
    checkConditions(scenario, reach.book(), reporter);
    checkFacts(scenario, reach, reporter);
    checkAims(scenario, reach, reporter);
    checkDeadParts(scenario, reach, reporter);
    checkExits(scenario, reach, reporter);
}

void reportEndings(const Scenario& scenario, const Reach& reach, const Exploration& seen, ScenarioReport& report)
{
    for (std::size_t i = 0; i < scenario.endings.size(); ++i) {
        using enum ScenarioReport::Fate;
        const EndingId& id = scenario.endings[i].id;
        const auto found = seen.endings.find(id);
        if (found != seen.endings.end())
            report.endings.push_back({id, Reached, found->second});
        else
            report.endings.push_back({id, reach.canEnd(i) ? Open : Impossible, {}});
    }
}

/// Only of what is not proven to be impossible: that was said already.
void checkSeen(const Scenario& scenario, const Reach& reach, const Exploration& seen, Reporter& reporter)
{
    const std::string none = "none of " + std::to_string(seen.plays) + " sampled plays ";
    for (std::size_t i = 0; i < scenario.endings.size(); ++i)
        if (const std::string& id = scenario.endings[i].id.str(); reach.canEnd(i) && !seen.endings.contains(scenario.endings[i].id))
            reporter.report({"endings", id}, Severity::Warning, finding::endingNotSeen, none + "ended with `" + id + "`",
                            "sampled, not proven; loosen its condition or the way to it");
    for (std::size_t i = 0; i < scenario.beats.size(); ++i)
        if (const std::string& id = scenario.beats[i].id.str(); reach.at(i).entered && !seen.beats.contains(scenario.beats[i].id))
            reporter.report({"beats", id}, Severity::Warning, finding::beatNotSeen, none + "came to the beat `" + id + "`",
                            "sampled, not proven; look at the conditions that lead to it");
}

/// Plays them, and says which ending none of them comes to: nothing would show that it breaks.
void playScripts(const std::shared_ptr<const Scenario>& scenario, const std::shared_ptr<const Rulebook>& rules, const std::vector<Script>& scripts,
                 const std::string& place, Exploration& seen, ScenarioReport& report)
{
    std::set<EndingId> ended;
    for (const Script& script : scripts) {
        const ScriptRun run = runScript(makePlaybook(scenario, rules, script.language), script);
        report.scripts.insert(report.scripts.end(), run.diagnostics.begin(), run.diagnostics.end());
        seen.see(run.session);
        if (run.session.state().ending)
            ended.insert(*run.session.state().ending);
    }
    Reporter reporter(scenario->files, place, report.scripts);
    for (const Ending& ending : scenario->endings)
        if (!ended.contains(ending.id))
            reporter.report({"endings", ending.id.str()}, Severity::Warning, finding::endingWithoutScript,
                            "no play script comes to the ending `" + ending.id.str() + "`", "record one: keel play --record");
}

} // namespace

Diagnostics proveScenario(const Scenario& scenario, const std::string& place)
{
    Diagnostics out;
    Reporter reporter(scenario.files, place, out);
    prove(scenario, Reach(scenario), reporter);
    sortByPlace(out);
    return out;
}

ScenarioReport checkScenario(const std::shared_ptr<const Scenario>& scenario, const std::shared_ptr<const Rulebook>& rules,
                             const std::set<std::string>& characters, const std::vector<Script>& scripts, const std::string& place, CheckDepth depth)
{
    ScenarioReport report;
    Reporter reporter(scenario->files, place, report.diagnostics);
    report.id = scenario->id;
    report.beats = scenario->beats.size();
    for (const Beat& beat : scenario->beats)
        report.replies += beat.replies.size();
    const double wanted = static_cast<double>(scenario->texts.at(scenario->language).texts.size());
    for (const auto& [language, texts] : scenario->texts)
        report.languages[language] = static_cast<double>(texts.texts.size()) / wanted;

    const Reach reach(*scenario);
    prove(*scenario, reach, reporter);
    checkWords(scenario, rules, characters, reporter);
    Exploration seen;
    if (depth == CheckDepth::Sampled) {
        const auto book = makePlaybook(scenario, rules, scenario->language);
        ReplySamples samples;
        seen = explore(*book, sampledPlays, seed, [&](const State& state) { samples.see(*book, state); });
        checkReplies(*scenario, samples, reporter);
        checkCueLeaks(*book, samples, reporter);
        report.plays = seen.plays;
    }
    playScripts(scenario, rules, scripts, place, seen, report);
    reportEndings(*scenario, reach, seen, report);
    if (depth == CheckDepth::Sampled)
        checkSeen(*scenario, reach, seen, reporter);
    sortByPlace(report.diagnostics);
    return report;
}

} // namespace keel
