#include "catch.h"

#include "SmallScenario.h"
#include "base/Files.h"
#include "scenario/Load.h"

#include <algorithm>

using namespace keel;
using namespace keel::test;

namespace {

constexpr const char* included = R"("include": { "cool": { "fragment": "cool-down", "exits": { "calm": "solve" } } },
  "opening": "start")";

/// The small scenario that takes a fragment in and leads to it, in two languages.
Bundle withFragment()
{
    Bundle files = smallScenarioWith("scenario.json", "\"opening\": \"start\"", included);
    std::string& main = files.at("scenario.json");
    const std::string from = "{ \"when\": \"own_problem or said:cause\", \"to\": \"solve\" }";
    main.replace(main.find(from), from.size(), "{ \"when\": \"own_problem or said:cause\", \"to\": \"cool\" }");
    files["fragments/cool-down/fragment.json"] = R"({ "formatVersion": 1, "id": "cool-down", "language": "bg", "opening": "breath", "exits": ["calm"],
      "beats": {
        "breath": { "phase": "hear", "says": [ { "id": "wait", "text": "Момент." } ],
                    "replies": [ { "id": "take", "text": "Разбира се.", "shows": ["validate"] } ],
                    "reactions": [ { "id": "time", "when": "validate", "why": "Времето помага.", "to": "second" }, { "otherwise": true, "to": "exit:calm" } ] },
        "second": { "phase": "hear", "says": [ { "id": "so", "text": "Така." } ],
                    "replies": [ { "id": "on", "text": "Продължаваме.", "shows": ["own_problem"] } ],
                    "reactions": [ { "otherwise": true, "to": "exit:calm" } ] } } })";
    files["fragments/cool-down/en.json"] = R"({ "formatVersion": 1, "scenario": "cool-down", "language": "en", "texts": {
      "beat.breath.line.wait": "One moment.", "beat.breath.reply.take": "Of course.", "beat.breath.reaction.time.why": "Time helps.",
      "beat.second.line.so": "So.", "beat.second.reply.on": "On we go." } })";
    return files;
}

bool has(const LoadedScenario& loaded, const std::string& code, const std::string& file)
{
    return std::any_of(loaded.diagnostics.begin(), loaded.diagnostics.end(),
                       [&](const Diagnostic& d) { return d.code == code && d.file.ends_with(file); });
}

LoadedScenario broken(const std::string& file, const std::string& from, const std::string& to)
{
    Bundle files = withFragment();
    std::string& text = files.at(file);
    REQUIRE(text.find(from) != std::string::npos);
    text.replace(text.find(from), from.size(), to);
    return loadScenario(files, "scenarios/lost-parcel");
}

} // namespace

TEST_CASE("A fragment becomes beats of the scenario, with its texts in each language")
{
    const auto loaded = loadScenario(withFragment(), "scenarios/lost-parcel");
    for (const Diagnostic& d : loaded.diagnostics)
        UNSCOPED_INFO(toText(d));
    REQUIRE(loaded.scenario);
    const Scenario& scenario = *loaded.scenario;
    REQUIRE(scenario.findBeat(BeatId("cool")));
    REQUIRE(scenario.findBeat(BeatId("cool-second")));
    CHECK(scenario.text("beat.cool.line.wait", "en") == "One moment.");
    CHECK(scenario.text("beat.cool-second.line.so", "bg") == "Така.");
    CHECK(scenario.findBeat(BeatId("cool"))->reactions[0].to.beat == BeatId("cool-second"));
    CHECK(scenario.findBeat(BeatId("cool-second"))->reactions[0].to.beat == BeatId("solve"));
    CHECK(scenario.findBeat(BeatId("cool"))->reactions[0].whyKey == "beat.cool.reaction.time.why");
}

TEST_CASE("What an attempt was played on can be had again: the fragment's files are kept with the scenario's")
{
    Bundle files = withFragment();
    files["fragments/other/fragment.json"] = "not even JSON: nobody includes it";
    const auto loaded = loadScenario(files, "scenarios/lost-parcel");
    REQUIRE(loaded.scenario);
    CHECK(loaded.scenario->files.contains("fragments/cool-down/en.json"));
    CHECK_FALSE(loaded.scenario->files.contains("fragments/other/fragment.json"));
    const auto again = loadScenario(loaded.scenario->files, "kept");
    REQUIRE(again.scenario);
    CHECK(again.scenario->hash() == loaded.scenario->hash());
}

TEST_CASE("What is wrong with a fragment or its inclusion is said where it stands")
{
    CHECK(has(broken("scenario.json", "\"fragment\": \"cool-down\"", "\"fragment\": \"cool-dawn\""), "scenario.unknown-fragment", "scenario.json"));
    CHECK(has(broken("scenario.json", "\"exits\": { \"calm\"", "\"exits\": { \"clam\""), "scenario.unconnected-exit", "scenario.json"));
    CHECK(has(broken("scenario.json", "\"exits\": { \"calm\"", "\"exits\": { \"clam\""), "scenario.unknown-exit", "scenario.json"));
    CHECK(has(broken("scenario.json", "\"include\": { \"cool\"", "\"include\": { \"solve\""), "scenario.include-name-taken", "scenario.json"));
    CHECK(has(broken("fragments/cool-down/fragment.json", "exit:calm", "exit:clam"), "scenario.unknown-exit", "fragments/cool-down/fragment.json"));
    CHECK(has(broken("fragments/cool-down/fragment.json", "\"id\": \"cool-down\"", "\"id\": \"cool\""), "scenario.fragment-wrong-name", "fragment.json"));
    CHECK(has(broken("fragments/cool-down/en.json", "\"beat.second.line.so\": \"So.\", ", ""), "translation.missing", "fragments/cool-down/en.json"));
    Bundle dumb = withFragment();
    dumb.erase("fragments/cool-down/en.json");
    CHECK(has(loadScenario(dumb, "scenarios/lost-parcel"), "scenario.fragment-language", "scenario.json"));
}
