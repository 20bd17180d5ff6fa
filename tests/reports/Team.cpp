#include "Team.h"

namespace keel::samples {

namespace {

constexpr std::int64_t noon = 1'700'000'000'000;
constexpr std::int64_t day = 86'400'000;

void add(Store& store, const std::string& id, const std::string& trainee, const std::string& scenario, const std::string& language, int onDay,
         std::optional<Outcome> outcome)
{
    Attempt attempt;
    attempt.id = AttemptId(id);
    attempt.trainee = trainee;
    attempt.scenario = ScenarioId(scenario);
    attempt.scenarioHash = "hash";
    attempt.rulesVersion = "rules";
    attempt.language = language;
    attempt.startedAt = noon + onDay * day;
    attempt.actions = {{Milliseconds(1000), TypeReply{"Good morning."}}, {Milliseconds(2000), EndConversation{}}};
    attempt.outcome = std::move(outcome);
    store.begin(attempt);
}

} // namespace

std::unique_ptr<Store> team()
{
    auto store = openStore("sqlite::memory:");
    add(*store, "a1", "Ana", "late-parcel", "en", 0, Outcome{{30, 40, 70}, "leaves", "poor", false});
    add(*store, "a2", "Ana", "late-parcel", "en", 2, Outcome{{60, 85, 80}, "stays", "good", true});
    add(*store, "a3", "Ana", "shop-floor", "pt-BR", 3, Outcome{{50, 50, 95}, "calmer", "mixed", true});
    add(*store, "a4", "Ana", "late-parcel", "en", 5, Outcome{{55, 80, 75}, "stays", "good", true});
    add(*store, "a5", "Ana", "withdrawn", "en", 6, std::nullopt);
    add(*store, "j1", "José", "late-parcel", "es", 1, Outcome{{90, 90, 90}, "stays", "good", true});
    return store;
}

ScenarioTitles titles()
{
    return {{ScenarioId("late-parcel"), "A parcel too late"}, {ScenarioId("shop-floor"), "In front of everyone <b>"}};
}

} // namespace keel::samples
