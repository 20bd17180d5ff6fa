#include "desktop/Sample.h"

#include "practice/Skills.h"
#include "records/Recorder.h"
#include "scenario/Load.h"
#include "scenario/Script.h"

#include <algorithm>
#include <array>

namespace keel {

namespace fs = std::filesystem;

namespace {

constexpr std::array names{"Ana Prieto", "Борислав Митев", "Clara Nunes", "Daniel Okafor", "Елена Кръстева"};

std::vector<Script> scriptsOf(const House& house, const Scenario& scenario)
{
    std::vector<Script> out;
    for (const fs::path& folder : scenarioFolders(house.folder / "scenarios"))
        if (folder.filename() == scenario.id.str())
            for (const auto& [name, text] : readJsonFolder(folder / "scripts")) {
                Diagnostics diagnostics;
                if (auto script = loadScript(SourceText(name, text), diagnostics))
                    out.push_back(std::move(*script));
            }
    return out;
}

/// Plays as far as the script goes.
void playInto(Store& store, const std::shared_ptr<const Playbook>& book, const Script& script, Attempt fresh)
{
    Recorder recorder(store, book, std::move(fresh));
    Milliseconds at{0};
    for (const Script::Step& step : script.steps) {
        at += step.after;
        if (recorder.apply({std::max(at, recorder.session().state().now), step.move}))
            return;
    }
}

constexpr std::int64_t day = 24LL * 60 * 60 * 1000; // milliseconds

/// The fourth of them holds every skill and has passed three scenarios: what the shipped certificate asks for.
void earnInto(const House& house, Store& store)
{
    const std::string name = names[3];
    for (const Behaviour skill : skills())
        for (const std::int64_t ago : {60, 40, 20, 1})
            store.addDrill({name, skill, "en", "corpus:en/b" + std::to_string(ago), "…", sampleNow - ago * day, true});
    int passed = 0;
    for (const auto& scenario : house.scenarios)
        for (const Script& script : scriptsOf(house, *scenario)) {
            const Ending* ending = script.ending ? scenario->findEnding(*script.ending) : nullptr;
            if (ending == nullptr || ending->kind != EndingKind::Good || passed == 8)
                continue;
            Attempt fresh;
            fresh.id = AttemptId("sample-passed-" + std::to_string(passed));
            fresh.trainee = name;
            fresh.startedAt = sampleNow - ++passed * 23 * day / 10;
            playInto(store, makePlaybook(scenario, house.rules(), script.language), script, std::move(fresh));
        }
}

/// Weeks of practice of the first of them: some skills held, some on their way, some not begun.
void drillInto(Store& store)
{
    constexpr std::size_t begun = 13;
    for (std::size_t i = 0; i < begun; ++i)
        for (std::int64_t k = 0; k <= static_cast<std::int64_t>(i * 5 % 6); ++k) {
            const std::int64_t at = sampleNow - (static_cast<std::int64_t>(i * 3 % 8) + 6 * (static_cast<std::int64_t>(i * 5 % 6) - k)) * day - day;
            store.addDrill({names[0], skills()[i], "en", "corpus:en/a" + std::to_string(100 + i), "…", at, i % 5 != 4 || k % 2 == 0});
        }
}

} // namespace

void fillWithSamples(const House& house, Store& store)
{
    std::int64_t number = 0;
    for (const auto& scenario : house.scenarios)
        for (const Script& script : scriptsOf(house, *scenario)) {
            Attempt fresh;
            fresh.id = AttemptId("sample-" + std::to_string(number));
            fresh.trainee = names[static_cast<std::size_t>(number) % names.size()];
            fresh.startedAt = sampleNow - (number * 7 % 19) * day - number * 41 * 60 * 1000;
            playInto(store, makePlaybook(scenario, house.rules(), script.language), script, std::move(fresh));
            ++number;
        }
    drillInto(store);
    earnInto(house, store);
}

std::vector<Move> goodWay(const House& house, const Scenario& scenario, const std::string& language)
{
    std::vector<Move> best;
    for (const Script& script : scriptsOf(house, scenario)) {
        const Ending* ending = script.ending ? scenario.findEnding(*script.ending) : nullptr;
        const bool typed = std::ranges::any_of(
            script.steps, [](const auto& step) { return std::holds_alternative<TypeReply>(step.move); });
        if (ending == nullptr || ending->kind != EndingKind::Good || (typed && script.language != language) ||
            script.steps.size() <= best.size())
            continue;
        best.clear();
        for (const Script::Step& step : script.steps)
            best.push_back(step.move);
    }
    return best;
}

std::optional<Move> angriestReply(const Session& session)
{
    std::optional<Move> worst;
    std::int64_t anger = -1;
    for (const WrittenReply* reply : offeredReplies(session.book(), session.state())) {
        Session tried = session;
        if (tried.apply({session.state().now + Milliseconds(4000), PickReply{reply->id}}) || tried.state().ended())
            continue;
        if (tried.state().anger.thousandths() > anger) {
            anger = tried.state().anger.thousandths();
            worst = PickReply{reply->id};
        }
    }
    return worst;
}

} // namespace keel
