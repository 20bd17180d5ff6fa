#include "desktop/Models.h"

#include "language/Money.h"
#include "reports/Moment.h"

#include <algorithm>
#include <map>

namespace keel {

namespace {

/// The languages in the interface's order, the missing left out.
std::vector<std::string> languagesOf(const Scenario& scenario)
{
    std::vector<std::string> out;
    for (const char* language : {"en", "es", "pt-BR", "bg"})
        if (scenario.texts.contains(language))
            out.emplace_back(language);
    for (const auto& [language, texts] : scenario.texts)
        if (std::ranges::find(out, language) == out.end())
            out.push_back(language);
    return out;
}

int sum(const Scores& scores) { return scores.empathy + scores.resolution + scores.courtesy; }

std::map<ScenarioId, Scores> bestOf(Store& store, const std::string& person)
{
    std::map<ScenarioId, Scores> best;
    AttemptFilter filter;
    filter.trainee = person;
    filter.finished = true;
    for (const AttemptSummary& attempt : store.list(filter))
        if (attempt.outcome && !attempt.practice &&
            (!best.contains(attempt.scenario) || sum(best[attempt.scenario]) < sum(attempt.outcome->scores)))
            best[attempt.scenario] = attempt.outcome->scores;
    return best;
}

std::optional<HomeModel::Unfinished> unfinishedOf(const House& house, Store& store, const Speaker& speak,
                                                  const std::string& person)
{
    for (const AttemptSummary& attempt : store.unfinished(person))
        if (attempt.actions > 0)
            return HomeModel::Unfinished{attempt.id, titleOf(house.titles(speak.language()), attempt.scenario),
                                         momentText(attempt.startedAt, speak), static_cast<int>(attempt.actions)};
    return {};
}

/// What the trainee may use: look-ups, people to hand over to, other places, compensation with its limits.
std::vector<BriefModel::Means> reachOf(const Scenario& scenario, const Speaker& speak)
{
    const auto text = [&](const std::string& key) { return scenario.text(key, speak.language()); };
    const auto listed = [&](const std::string& key, const std::vector<std::string>& things) {
        std::string list;
        for (const std::string& thing : things)
            list += (list.empty() ? "" : " · ") + thing;
        return speak(key, {{"what", list}});
    };
    std::vector<std::string> lookUps;
    for (const Fact& fact : scenario.facts)
        if (fact.canLookUp && std::ranges::find(lookUps, text("fact." + fact.id.str() + ".lookUp")) == lookUps.end())
            lookUps.push_back(text("fact." + fact.id.str() + ".lookUp"));
    std::vector<std::string> others;
    for (const TransferTarget& target : scenario.transfers)
        others.push_back(text("transfer." + target.id.str()));
    if (scenario.hasManager)
        others.push_back(text("manager"));
    using Reach = BriefModel::Reach;
    std::vector<BriefModel::Means> out;
    if (!lookUps.empty())
        out.push_back({Reach::LookUp, listed("screens.brief.lookUps", lookUps)});
    if (!others.empty())
        out.push_back({Reach::Others, listed("screens.brief.others", others)});
    for (const Policy& policy : scenario.policies) {
        const bool more = scenario.hasManager && policy.atMost > policy.upTo;
        out.push_back({Reach::Offer,
                       speak(more ? "screens.brief.policy" : "screens.brief.policyOwn",
                             {{"what", text("policy." + policy.id.str())},
                              {"amount", moneyText(policy.upTo, policy.currency, speak.language())},
                              {"most", moneyText(policy.atMost, policy.currency, speak.language())}})});
    }
    return out;
}

} // namespace

HomeModel makeHomeModel(const House& house, Store& store, const Speaker& speak, const std::string& person)
{
    HomeModel model;
    model.people = store.people();
    model.person = person;
    model.brokenScenarios = house.brokenScenarios;
    model.loading = house.stage == House::Stage::Interface;
    std::map<ScenarioId, Scores> best;
    if (!person.empty()) {
        model.unfinished = unfinishedOf(house, store, speak, person);
        best = bestOf(store, person);
    }
    for (const auto& scenario : house.scenarios) {
        HomeModel::Card card;
        card.scenario = scenario->id;
        card.title = scenario->text("title", speak.language());
        card.summary = scenario->text("summary", speak.language());
        card.channel = scenario->channel;
        card.level = scenario->level;
        card.languages = languagesOf(*scenario);
        if (card.languages.size() >= house.texts->languages().size())
            card.languages.clear(); // what holds for all says nothing
        if (const auto found = best.find(scenario->id); found != best.end())
            card.best = found->second;
        model.scenarios.push_back(std::move(card));
    }
    return model;
}

BriefModel makeBriefModel(const Scenario& scenario, const Speaker& speak)
{
    BriefModel model;
    const std::string& language = speak.language();
    model.scenario = scenario.id;
    model.title = scenario.text("title", language);
    model.summary = scenario.text("summary", language);
    model.brief = scenario.text("brief", language);
    model.customer = scenario.text("customer.name", language);
    model.channel = scenario.channel;
    model.level = scenario.level;
    if (const Beat* opening = scenario.findBeat(scenario.opening))
        for (const FactId& fact : opening->tells)
            model.facts.push_back(scenario.text("fact." + fact.str(), language));
    model.reach = reachOf(scenario, speak);
    for (const PrincipleAim& aim : scenario.principles) {
        const std::string key = "principle." + aim.id.str();
        model.principles.push_back(speak.has(key) ? speak(key) : aim.id.str());
    }
    model.languages = languagesOf(scenario);
    model.language = scenario.texts.contains(language) ? language : scenario.language;
    return model;
}

ManagerModel makeManagerModel(const House& house, Store& store, const Speaker& speak,
                              const AttemptTableRequest& request)
{
    ManagerModel model;
    model.request = request;
    model.request.filter.limit = attemptsPerPage;
    model.table = attemptTable(store, model.request, house.titles(speak.language()), speak);
    model.trainees.push_back({"", speak("screens.manager.everyone")});
    for (const std::string& name : store.people())
        model.trainees.push_back({name, name});
    model.scenarios.push_back({"", speak("screens.manager.allScenarios")});
    for (const auto& scenario : house.scenarios)
        model.scenarios.push_back({scenario->id.str(), scenario->text("title", speak.language())});
    model.languages.push_back({"", speak("screens.manager.allLanguages")});
    for (const std::string& language : house.texts->languages())
        model.languages.push_back({language, speak("screens.language." + language)});
    return model;
}

} // namespace keel
