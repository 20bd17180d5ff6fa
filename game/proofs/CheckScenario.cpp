#include "proofs/CheckScenario.h"

#include "base/JsonCursor.h"
#include "proofs/RunScript.h"

#include <algorithm>

namespace keel {

namespace {

/// Reports against a place in the scenario's own files, found by JSON pointer.
class Reporter {
public:
    Reporter(const Bundle& files, std::string place, Diagnostics& out) : m_files(files), m_place(std::move(place)), m_out(out) {}

    void report(const std::string& file, const std::vector<std::string>& path, Severity severity, std::string code,
                std::string message, std::string hint = {})
    {
        Diagnostic d;
        d.code = std::move(code);
        d.severity = severity;
        d.file = m_place + "/" + file;
        d.message = std::move(message);
        d.hint = std::move(hint);
        if (const auto text = m_files.find(file); text != m_files.end()) {
            const SourceText source(d.file, text->second);
            const std::size_t offset = offsetOf(source, path);
            d.position = source.positionOf(offset);
            d.sourceLine = std::string(source.lineAt(offset));
        }
        for (const std::string& step : path)
            d.pointer += "/" + step;
        m_out.push_back(std::move(d));
    }

private:
    static std::size_t offsetOf(const SourceText& source, const std::vector<std::string>& path)
    {
        Diagnostics ignored; // the file was read without fault before
        const auto root = parseJson(source, ignored);
        const JsonValue* value = root ? &*root : nullptr;
        std::size_t offset = 0;
        for (const std::string& step : path) {
            if (!value)
                break;
            value = value->kind == JsonValue::Kind::Array ? itemAt(*value, step) : value->find(step);
            offset = value ? value->begin : offset;
        }
        return offset;
    }

    static const JsonValue* itemAt(const JsonValue& array, const std::string& step)
    {
        const std::size_t index = std::stoul(step);
        return index < array.items.size() ? &array.items[index] : nullptr;
    }

    const Bundle& m_files;
    std::string m_place;
    Diagnostics& m_out;
};

constexpr const char* mainFile = "scenario.json";

void checkCast(const Scenario& scenario, const Rulebook& rules, const std::set<std::string>& characters, Reporter& reporter)
{
    std::vector<std::string> temperaments;
    for (const auto& [id, percents] : rules.customer.temperaments)
        temperaments.push_back(id);
    if (!rules.customer.temperaments.contains(scenario.customer.temperament))
        reporter.report(mainFile, {"customer", "temperament"}, Severity::Error, "scenario.unknown-name",
                        "there is no temperament `" + scenario.customer.temperament + "`",
                        nearestNameHint(scenario.customer.temperament, temperaments));
    if (!characters.empty() && !characters.contains(scenario.customer.character))
        reporter.report(mainFile, {"customer", "character"}, Severity::Error, "scenario.unknown-name",
                        "there is no character `" + scenario.customer.character + "`",
                        nearestNameHint(scenario.customer.character, {characters.begin(), characters.end()}));
}

void checkCues(const Scenario& scenario, const Rulebook& rules, Reporter& reporter)
{
    for (const auto& [language, texts] : scenario.texts) {
        Diagnostics faults;
        rules.assessor->compileCues(scenario, language, faults);
        const bool own = language == scenario.language;
        for (const Diagnostic& fault : faults) {
            std::vector<std::string> path{"cues", fault.pointer};
            if (own) { // `fact.cause.said` stands at facts/cause/said
                const auto last = fault.pointer.rfind('.');
                const auto first = fault.pointer.find('.');
                if (first != std::string::npos && last > first)
                    path = {"facts", fault.pointer.substr(first + 1, last - first - 1), fault.pointer.substr(last + 1)};
            }
            reporter.report(own ? mainFile : language + ".json", path, fault.severity, fault.code, fault.message, fault.hint);
        }
    }
}

void checkTests(const Scenario& scenario, const std::shared_ptr<const Rulebook>& rules, Reporter& reporter)
{
    for (std::size_t i = 0; i < scenario.tests.size(); ++i) {
        const TypedTest& test = scenario.tests[i];
        if (!scenario.texts.contains(test.language)) {
            reporter.report(mainFile, {"tests", std::to_string(i), "language"}, Severity::Error, "scenario.unknown-name",
                            "the scenario does not speak `" + test.language + "`");
            continue;
        }
        ReplyContext context;
        context.language = test.language;
        const Beat* beat = scenario.findBeat(test.beat);
        context.opportunities = beat->opportunities;
        context.phase = beat->phase;
        context.customerLine = scenario.text(beat->says.back().key, test.language);
        context.atFault = scenario.atFault;
        const ReplyAssessment found = rules->assessor->assess(test.reply, context);
        for (const Behaviour behaviour : test.shows)
            if (!found.shows(behaviour))
                reporter.report(mainFile, {"tests", std::to_string(i), "reply"}, Severity::Warning, "scenario.test-fails",
                                "this reply is not seen to show `" + std::string(idOf(behaviour)) + "`");
    }
}

std::string listed(const std::vector<Behaviour>& behaviours)
{
    std::string out;
    for (const Behaviour behaviour : behaviours)
        out += (out.empty() ? "" : ", ") + std::string(idOf(behaviour));
    return out;
}

/// Notes where the analysis reads a written reply otherwise than its author does.
void compareMarks(const std::shared_ptr<const Scenario>& scenario, const std::shared_ptr<const Rulebook>& rules, Reporter& reporter)
{
    for (const auto& [language, texts] : scenario->texts) {
        for (const Beat& beat : scenario->beats)
            for (std::size_t i = 0; i < beat.replies.size(); ++i) {
                const WrittenReply& reply = beat.replies[i];
                if (!reply.shows)
                    continue;
                ReplyContext context;
                context.language = language;
                context.opportunities = beat.opportunities;
                context.phase = beat.phase;
                context.customerLine = scenario->text(beat.says.back().key, language);
                context.atFault = scenario->atFault;
                const ReplyAssessment found = rules->assessor->assess(scenario->text(reply.key, language), context);
                std::vector<Behaviour> missed, extra;
                for (const Behaviour b : allBehaviours()) {
                    const auto& marks = reply.shows->behaviours;
                    const bool marked = std::find(marks.begin(), marks.end(), b) != marks.end();
                    if (marked && !found.shows(b))
                        missed.push_back(b);
                    if (!marked && found.shows(b))
                        extra.push_back(b);
                }
                if (!missed.empty() || !extra.empty())
                    reporter.report(mainFile, {"beats", beat.id.str(), "replies", std::to_string(i)}, Severity::Note, "scenario.marks-differ",
                                    language + ": the analysis" + (missed.empty() ? "" : " does not see " + listed(missed))
                                        + (missed.empty() || extra.empty() ? "" : ", and") + (extra.empty() ? "" : " sees " + listed(extra)));
            }
    }
}

void checkReach(const Scenario& scenario, const Exploration& seen, ScenarioReport& report, Reporter& reporter)
{
    for (const Ending& ending : scenario.endings) {
        const auto found = seen.endings.find(ending.id);
        report.endings.push_back({ending.id, found != seen.endings.end(),
                                  found != seen.endings.end() ? found->second : Exploration::Bounds{}});
        if (found == seen.endings.end())
            reporter.report(mainFile, {"endings", ending.id.str()}, Severity::Warning, "scenario.ending-not-reached",
                            "none of " + std::to_string(seen.plays) + " sampled plays ended with `" + ending.id.str() + "`",
                            "sampled, not proven; loosen its condition or the way to it");
    }
    for (const Beat& beat : scenario.beats)
        if (!seen.beats.contains(beat.id))
            reporter.report(mainFile, {"beats", beat.id.str()}, Severity::Warning, "scenario.beat-not-reached",
                            "none of " + std::to_string(seen.plays) + " sampled plays came to the beat `" + beat.id.str() + "`",
                            "sampled, not proven; look at the conditions that lead to it");
}

} // namespace

ScenarioReport checkScenario(const std::shared_ptr<const Scenario>& scenario, const std::shared_ptr<const Rulebook>& rules,
                             const std::set<std::string>& characters, const std::vector<Script>& scripts, const std::string& place)
{
    constexpr int plays = 400;
    constexpr std::uint64_t seed = 1;
    ScenarioReport report;
    Reporter reporter(scenario->files, place, report.diagnostics);
    report.id = scenario->id;
    report.beats = scenario->beats.size();
    for (const Beat& beat : scenario->beats)
        report.replies += beat.replies.size();
    const double wanted = static_cast<double>(scenario->texts.at(scenario->language).texts.size());
    for (const auto& [language, texts] : scenario->texts)
        report.languages[language] = static_cast<double>(texts.texts.size()) / wanted;

    checkCast(*scenario, *rules, characters, reporter);
    checkCues(*scenario, *rules, reporter);
    checkTests(*scenario, rules, reporter);
    compareMarks(scenario, rules, reporter);
    const auto book = makePlaybook(scenario, rules, scenario->language);
    Exploration seen = explore(*book, plays, seed);
    for (const Script& script : scripts) {
        const ScriptRun run = runScript(makePlaybook(scenario, rules, script.language), script);
        report.scripts.insert(report.scripts.end(), run.diagnostics.begin(), run.diagnostics.end());
        seen.see(run.session);
    }
    checkReach(*scenario, seen, report, reporter);
    sortByPlace(report.diagnostics);
    return report;
}

} // namespace keel
