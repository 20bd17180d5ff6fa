#include "proofs/CheckWords.h"

#include <algorithm>

namespace keel {

namespace {

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
            const std::string key = fault.pointer.substr(std::string("/cues/").size());
            std::vector<std::string> path{"cues", key};
            if (own) { // `fact.cause.said` stands at facts/cause/said, `place.office.said` at places/office/said
                const auto last = key.rfind('.');
                const auto first = key.find('.');
                if (first != std::string::npos && last > first)
                    path = {key.substr(0, first) + "s", key.substr(first + 1, last - first - 1), key.substr(last + 1)};
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

} // namespace

void checkWords(const std::shared_ptr<const Scenario>& scenario, const std::shared_ptr<const Rulebook>& rules,
                const std::set<std::string>& characters, Reporter& reporter)
{
    checkCast(*scenario, *rules, characters, reporter);
    checkCues(*scenario, *rules, reporter);
    checkTests(*scenario, rules, reporter);
    compareMarks(scenario, rules, reporter);
}

} // namespace keel
