#include "keel/PracticeDrill.h"

#include "practice/DrillSession.h"
#include "practice/Moments.h"
#include "practice/Skills.h"
#include "practice/Verdict.h"
#include "reports/LocalCalendar.h"
#include "reports/ReportWords.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <iostream>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;

DrillMoments momentsIn(Installation& installation, const std::string& language, const Assessor& assessor)
{
    DrillMoments moments = readCorpusMoments(installation.assetsFolder(), language);
    for (const auto& folder : scenarioFolders(installation.scenarios()))
        if (const auto scenario = loadScenarioFolder(folder).scenario)
            for (DrillMoment& moment : momentsOf(*scenario, language, assessor))
                moments.push_back(std::move(moment));
    return moments;
}

/// One skill over and over, at the hold that the person has it.
std::vector<DrillTask> tasksOn(Behaviour skill, const Plan& plan, const DrillMoments& moments, std::span<const Drill> history, const DrillChoice& choice)
{
    std::vector<DrillTask> tasks;
    MomentChooser chooser(moments, history, choice);
    while (tasks.size() < choice.count) {
        const DrillMoment* moment = chooser.next(skill, plan.of(skill).hold);
        if (moment == nullptr)
            break;
        tasks.push_back({skill, moment, plan.of(skill).hold <= 1 ? DrillHelp::Hint : DrillHelp::None, nullptr});
    }
    return tasks;
}

struct Answered {
    Drill drill; ///< without person and time
    bool counts = true;
};

/// Asks, judges, tells; keeps what was said.
class Driller {
public:
    Driller(const Assessor& assessor, const Speaker& speak, bool quiet) : m_assessor(assessor), m_speak(speak), m_quiet(quiet) {}

    /// Nothing where the input has ended.
    std::optional<Answered> ask(const DrillTask& task, const std::string& place);
    const Json& told() const { return m_told; }

private:
    void show(const DrillTask& task, const std::string& place) const;
    void tell(const DrillTask& task, const std::string& reply, const Verdict& verdict);

    const Assessor& m_assessor;
    const Speaker& m_speak;
    bool m_quiet;
    std::vector<std::string> m_earlier;
    Json m_told = Json::array();
};

void Driller::show(const DrillTask& task, const std::string& place) const
{
    const std::string id(idOf(task.skill));
    std::cout << place << " · " << m_speak("practice.task." + id) << "\n";
    if (task.help != DrillHelp::None)
        std::cout << m_speak("practice.hint." + id) << "\n";
    if (task.moment->language == "en" || !task.moment->title.empty()) // elsewhere the corpus notes many in English
        for (const std::string& fact : task.moment->facts)
            std::cout << "· " << fact << "\n";
    std::cout << m_speak("practice.example.customer") << ": " << task.moment->customer << "\n> " << std::flush;
}

void Driller::tell(const DrillTask& task, const std::string& reply, const Verdict& verdict)
{
    const std::string outcome(idOf(verdict.outcome));
    const auto example = strongExample(*task.moment, task.skill, m_assessor);
    Json one{{"moment", task.moment->id}, {"skill", idOf(task.skill)}, {"customer", task.moment->customer}, {"reply", reply},
             {"outcome", outcome}, {"passed", verdict.passed()}};
    if (example)
        one["example"] = *example;
    m_told.push_back(std::move(one));
    if (m_quiet)
        return;
    std::cout << m_speak("practice.outcome." + outcome) << "\n";
    for (const FoundBehaviour& found : verdict.assessment.behaviours)
        std::cout << "  " << behaviourName(found.behaviour, m_speak) << ": “" << reply.substr(found.begin, found.end - found.begin) << "”\n";
    if (example)
        std::cout << m_speak(verdict.passed() ? "practice.another" : "practice.strong") << ": " << *example << "\n";
    std::cout << "\n";
}

std::optional<Answered> Driller::ask(const DrillTask& task, const std::string& place)
{
    if (!m_quiet)
        show(task, place);
    std::string reply;
    if (!std::getline(std::cin, reply))
        return std::nullopt;
    const Verdict verdict = judge(reply, *task.moment, task.skill, m_assessor, m_earlier);
    tell(task, reply, verdict);
    m_earlier.push_back(reply);
    return Answered{{"", task.skill, task.moment->language, task.moment->id, reply, 0, verdict.passed()}, verdict.counts()};
}

} // namespace

std::int64_t nowInMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

int practiseDrill(Installation& installation, const DrillOptions& options)
{
    const auto skill = skillOf(options.skill);
    if (!skill && options.skill != "due")
        throw CommandError{WrongUsage, "there is no skill `" + options.skill + "`; `keel practice plan` lists them, `due` stands for what is due"};
    const auto texts = installation.texts();
    const std::string language = options.language.empty() ? languageOfEnvironment(*texts) : options.language;
    const Speaker speak(texts, language);
    const auto assessor = installation.rules()->assessor;
    const DrillMoments moments = momentsIn(installation, language, *assessor);
    if (moments.empty())
        throw CommandError{InputAtFault, "there is nothing to practise on in `" + language + "`"};
    const auto store = options.person.empty() ? nullptr : openRecords(options.records);
    const std::vector<Drill> history = store ? store->drills(options.person) : std::vector<Drill>{};
    const Calendar calendar = localCalendar(nowInMilliseconds());
    const Plan plan = planFor(history, calendar, calendar.dayOf(nowInMilliseconds()), store ? store->neededOn(options.person) : std::nullopt);
    const DrillChoice choice{options.seed + history.size(), options.count,
                             [&](const DrillMoment& moment, Behaviour what) { return strongExample(moment, what, *assessor).has_value(); }};
    const auto tasks = skill ? tasksOn(*skill, plan, moments, history, choice) : drillSession(plan, moments, history, choice);

    Driller driller(*assessor, speak, options.json);
    std::size_t passed = 0, counted = 0;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        auto answered = driller.ask(tasks[i], speak("practice.progress", {{"number", std::to_string(i + 1)}, {"all", std::to_string(tasks.size())}}));
        if (!answered)
            break;
        if (!answered->counts)
            continue;
        ++counted;
        passed += answered->drill.passed ? 1 : 0;
        if (store) {
            answered->drill.person = options.person;
            answered->drill.at = nowInMilliseconds();
            store->addDrill(answered->drill);
        }
    }
    if (options.json)
        printOut(Json{{"language", language}, {"seed", options.seed}, {"counted", counted}, {"passed", passed}, {"moments", driller.told()}}.dump(1) + "\n");
    else
        std::cout << "\n" << speak("practice.summary.shown", {{"passed", std::to_string(passed)}, {"all", std::to_string(counted)}}) << "\n";
    return Done;
}

} // namespace keel
