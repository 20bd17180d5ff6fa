#include "keel/PracticeDrill.h"

#include "practice/Criteria.h"
#include "practice/Skills.h"
#include "records/DrillJson.h"
#include "reports/CertificatePage.h"
#include "reports/LocalCalendar.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string person, on, day, certificate, language, records;
    bool json = false;
    DrillOptions drill;
};

Day dayFrom(const std::string& text)
{
    const auto day = dayFromText(text);
    if (!day)
        throw CommandError{WrongUsage, "`" + text + "` is no day of the calendar; write it as 2026-03-01"};
    return *day;
}

std::unique_ptr<Store> recordsOf(const Options& options)
{
    auto store = openRecords(options.records);
    const auto people = store->people();
    if (std::ranges::find(people, options.person) == people.end())
        throw CommandError{InputAtFault, "nobody named `" + options.person + "` is in the records; " + nearestNameHint(options.person, people)};
    return store;
}

Plan planOf(Store& store, const Options& options)
{
    const Calendar calendar = localCalendar(nowInMilliseconds());
    const Day today = options.on.empty() ? calendar.dayOf(nowInMilliseconds()) : dayFrom(options.on);
    return planFor(store.drills(options.person), calendar, today, store.neededOn(options.person));
}

Speaker speakerOf(Installation& installation, const std::string& language)
{
    const auto texts = installation.texts();
    return {texts, language.empty() ? languageOfEnvironment(*texts) : language};
}

Json dayOrNull(const std::optional<Day>& day) { return day ? Json(dayToText(*day)) : Json(nullptr); }

Json toJson(const Plan& plan, const std::string& person)
{
    Json out{{"person", person}, {"today", dayToText(plan.today)}, {"neededOn", dayOrNull(plan.neededOn)}, {"held", plan.held}};
    out["due"] = Json::array();
    for (const Behaviour skill : plan.due)
        out["due"].push_back(idOf(skill));
    out["nextDue"] = dayOrNull(plan.nextDue);
    out["skills"] = Json::array();
    for (const Standing& standing : plan.standings) {
        Json days = Json::array();
        for (const PracticeDay& day : standing.course)
            days.push_back({{"day", dayToText(day.day)}, {"moments", day.moments}, {"passed", day.passed}, {"hold", day.hold}});
        out["skills"].push_back({{"id", idOf(standing.skill)}, {"hold", standing.hold}, {"due", dayOrNull(standing.due)}, {"days", std::move(days)}});
    }
    return out;
}

std::string dueText(const Standing& standing, const Plan& plan, const Speaker& speak)
{
    if (std::ranges::find(plan.due, standing.skill) != plan.due.end())
        return speak("practice.due.today");
    return standing.due ? dayText(*standing.due, speak) : speak("practice.due.later");
}

int showPlan(Installation& installation, const Options& options)
{
    const auto store = recordsOf(options);
    const Plan plan = planOf(*store, options);
    if (options.json) {
        printOut(toJson(plan, options.person).dump(1) + "\n");
        return Done;
    }
    const Speaker speak = speakerOf(installation, options.language);
    std::cout << speak("practice.held", {{"held", std::to_string(plan.held)}, {"all", std::to_string(plan.standings.size())}}) << "\n";
    if (plan.neededOn)
        std::cout << speak("practice.needed.on", {{"date", dayText(*plan.neededOn, speak)}}) << "\n";
    for (const Standing& standing : plan.standings) {
        const std::string id(idOf(standing.skill));
        std::cout << "  " << id << std::string(20 - std::min<std::size_t>(id.size(), 19), ' ') << std::string(static_cast<std::size_t>(standing.hold), '#')
                  << std::string(static_cast<std::size_t>(mostHold - standing.hold), '.') << "  " << speak("practice.hold." + std::to_string(standing.hold)) << " · "
                  << dueText(standing, plan, speak) << "\n";
    }
    if (plan.nextDue)
        std::cout << speak("practice.summary.next", {{"date", dayText(*plan.nextDue, speak)}}) << "\n";
    return Done;
}

int setNeeded(Installation&, const Options& options)
{
    const std::optional<Day> day = options.day == "none" ? std::nullopt : std::optional(dayFrom(options.day));
    openRecords(options.records)->setNeededOn(options.person, day);
    return Done;
}

Criteria criteriaOf(Installation& installation, const std::string& id)
{
    const auto file = criteriaFile(installation.assetsFolder());
    Diagnostics diagnostics;
    const auto all = readCriteria(file, diagnostics);
    if (!all)
        throw CommandError{Environment, "cannot read " + file.generic_string()};
    printDiagnostics(diagnostics, false);
    if (hasErrors(diagnostics))
        throw CommandError{InputAtFault, "the criteria have errors"};
    std::vector<std::string> ids;
    for (const Criteria& criteria : *all) {
        if (criteria.id == id || id.empty())
            return criteria;
        ids.push_back(criteria.id);
    }
    throw CommandError{InputAtFault, "there is no certificate `" + id + "`; " + nearestNameHint(id, ids)};
}

int showCertificate(Installation& installation, const Options& options)
{
    const auto store = recordsOf(options);
    const Criteria criteria = criteriaOf(installation, options.certificate);
    const auto requirements = requirementsOf(criteria, *store, options.person, planOf(*store, options));
    const Speaker speak = speakerOf(installation, options.language);
    const ScenarioTitles titles = installation.titles(speak.language());
    if (options.json) {
        Json out{{"person", options.person}, {"certificate", criteria.id}, {"met", allMet(requirements)}, {"requirements", Json::array()}};
        for (const Requirement& requirement : requirements)
            out["requirements"].push_back({{"what", requirementText(requirement, titles, speak)}, {"have", requirement.have}, {"need", requirement.need}, {"met", requirement.met()}});
        printOut(out.dump(1) + "\n");
    } else if (allMet(requirements)) {
        printOut(certificatePage(criteria, requirements, options.person, nowInMilliseconds(), titles, speak));
    } else {
        std::cerr << speak("practice.certificate.missing") << "\n";
        for (const Requirement& requirement : requirements)
            if (!requirement.met())
                std::cerr << "  " << requirementText(requirement, titles, speak) << "\n";
    }
    return allMet(requirements) ? Done : InputAtFault;
}

} // namespace

Run addPractice(CLI::App& app)
{
    app.require_subcommand(1);
    const auto options = std::make_shared<Options>();
    std::vector<std::pair<CLI::App*, int (*)(Installation&, const Options&)>> actions;
    const auto add = [&](const char* name, const char* about, int (*action)(Installation&, const Options&)) {
        CLI::App* command = app.add_subcommand(name, about);
        command->add_option("--records", options->records, "Where attempts are kept");
        command->add_option("--language", options->language, "Language of moments and messages");
        command->add_flag("--json", options->json, "One JSON document on stdout");
        actions.emplace_back(command, action);
        return command;
    };
    CLI::App* plan = add("plan", "How well somebody holds each skill, and what is due when", showPlan);
    plan->add_option("person", options->person, "Who")->required();
    plan->add_option("--on", options->on, "As of this day (2026-03-01) instead of today");
    CLI::App* drill = add("drill", "Short moments; a line of input is a reply", [](Installation& installation, const Options& o) {
        DrillOptions drilled = o.drill;
        drilled.language = o.language;
        drilled.records = o.records;
        drilled.json = o.json;
        return practiseDrill(installation, drilled);
    });
    drill->add_option("skill", options->drill.skill, "A skill, or `due`")->required();
    drill->add_option("--seed", options->drill.seed, "Other moments");
    drill->add_option("--count", options->drill.count, "How many moments")->check(CLI::Range(1, 200));
    drill->add_option("--as", options->drill.person, "Who practises; nothing is kept otherwise");
    CLI::App* needed = add("needed", "Set the day by which somebody needs the skills", setNeeded);
    needed->add_option("person", options->person, "Who")->required();
    needed->add_option("day", options->day, "A day (2026-03-01), or `none`")->required();
    CLI::App* certificate = add("certificate", "A certificate to print, or what is still missing for it", showCertificate);
    certificate->add_option("person", options->person, "Who")->required();
    certificate->add_option("certificate", options->certificate, "Which one (default: the first of assets/practice/criteria.json)");
    return [options, actions](Installation& installation) {
        for (const auto& [command, action] : actions)
            if (command->parsed())
                return action(installation, *options);
        return static_cast<int>(WrongUsage);
    };
}

} // namespace keel
