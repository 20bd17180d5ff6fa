#include "keel/Command.h"

#include "proofs/SimulationSvg.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;

std::string oneDecimal(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

Json toJson(const Spread& spread)
{
    return {{"min", spread.least}, {"q1", spread.lowerQuartile}, {"median", spread.median}, {"q3", spread.upperQuartile}, {"max", spread.most},
            {"mean", Json::parse(oneDecimal(spread.mean))}};
}

Json toJson(const KindOutcome& outcome, const Scenario& scenario)
{
    Json endings = Json::array();
    for (std::size_t i = 0; i < outcome.endings.size(); ++i)
        endings.push_back({{"id", scenario.endings[i].id.str()}, {"kind", idOf(scenario.endings[i].kind)}, {"count", outcome.endings[i]},
                           {"share", static_cast<double>(outcome.endings[i] * 1000 / outcome.plays) / 1000}});
    return {{"kind", idOf(outcome.kind)}, {"plays", outcome.plays}, {"same", isClicker(outcome.kind)}, {"endings", endings},
            {"unfinished", outcome.unfinished},
            {"scores", {{"empathy", toJson(outcome.empathy)}, {"resolution", toJson(outcome.resolution)},
                        {"courtesy", toJson(outcome.courtesy)}, {"total", toJson(outcome.total)}}},
            {"turns", toJson(outcome.turns)}};
}

void printJson(const Simulation& simulation, const Scenario& scenario, const std::string& language)
{
    Json kinds = Json::array(), leaks = Json::array(), beats = Json::array(), replies = Json::array();
    for (const KindOutcome& outcome : simulation.kinds)
        kinds.push_back(toJson(outcome, scenario));
    for (const CueLeak& leak : simulation.leaks)
        leaks.push_back({{"kind", idOf(leak.kind)}, {"ending", leak.ending.str()}, {"goodEnding", leak.goodEnding}, {"total", leak.total},
                         {"bestTotal", leak.bestTotal}});
    for (const BeatId& beat : simulation.unseenBeats)
        beats.push_back(beat.str());
    for (const auto& [beat, reply] : simulation.unpickedReplies)
        replies.push_back({{"beat", beat.str()}, {"reply", reply.str()}});
    const Json out{{"scenario", scenario.id.str()}, {"language", language}, {"trainees", simulation.plan.trainees}, {"seed", simulation.plan.seed},
                   {"kinds", kinds}, {"cueLeaks", leaks}, {"unseenBeats", beats}, {"unpickedReplies", replies}};
    printOut(out.dump(1) + "\n");
}

std::string inWords(const char* what, const Spread& s)
{
    char text[160];
    std::snprintf(text, sizeof text, "    %-11s %3d   %3d  %3d  %3d   %3d   mean %s\n", what, s.least, s.lowerQuartile, s.median, s.upperQuartile, s.most,
                  oneDecimal(s.mean).c_str());
    return text;
}

std::string inWords(const KindOutcome& outcome, const Scenario& scenario)
{
    std::string out = std::string(idOf(outcome.kind)) + ": "
        + (isClicker(outcome.kind) ? "1 play, as each would be the same" : std::to_string(outcome.plays) + " plays") + "\n";
    for (std::size_t i = 0; i < outcome.endings.size(); ++i)
        if (const int count = outcome.endings[i]; count > 0)
            out += "    " + oneDecimal(100.0 * count / outcome.plays) + "% " + scenario.endings[i].id.str() + " (" + std::string(idOf(scenario.endings[i].kind))
                + "), " + std::to_string(count) + "\n";
    if (outcome.unfinished > 0)
        out += "    " + std::to_string(outcome.unfinished) + " stopped after " + std::to_string(longestPlay) + " turns\n";
    if (isClicker(outcome.kind))
        return out + "    empathy " + std::to_string(outcome.empathy.median) + ", resolution " + std::to_string(outcome.resolution.median) + ", courtesy "
            + std::to_string(outcome.courtesy.median) + ", " + std::to_string(outcome.turns.median) + " turns\n";
    return out + "                least   quartiles    most\n" + inWords("empathy", outcome.empathy) + inWords("resolution", outcome.resolution) + inWords("courtesy", outcome.courtesy)
        + inWords("turns", outcome.turns);
}

void printText(const Simulation& simulation, const Scenario& scenario, const std::string& language)
{
    std::string out = scenario.text("title", language) + " (" + scenario.id.str() + "), " + std::to_string(simulation.plan.trainees) + " simulated trainees, seed "
        + std::to_string(simulation.plan.seed) + "\n\n";
    for (const KindOutcome& outcome : simulation.kinds)
        out += inWords(outcome, scenario) + "\n";
    if (simulation.leaks.empty())
        out += "Cue leaks: none. No clicker reaches a good ending or comes within " + std::to_string(passingDistance) + " points of the best players.\n";
    for (const CueLeak& leak : simulation.leaks)
        out += "Cue leak: " + std::string(idOf(leak.kind)) + " passes, with the ending `" + leak.ending.str() + "` and " + std::to_string(leak.total)
            + " points in the mean; the best players have " + std::to_string(leak.bestTotal) + ".\n";
    out += simulation.unseenBeats.empty() ? "Every beat was entered.\n" : "Beats that nobody entered:\n";
    for (const BeatId& beat : simulation.unseenBeats)
        out += "    " + beat.str() + "\n";
    out += simulation.unpickedReplies.empty() ? "Every reply was picked.\n" : "Replies that nobody picked:\n";
    for (const auto& [beat, reply] : simulation.unpickedReplies)
        out += "    " + beat.str() + ": " + reply.str() + "\n";
    printOut(out);
}

struct Options {
    std::string scenario, language, svg;
    SimulationPlan plan;
    bool json = false;
};

int run(Installation& installation, const Options& options)
{
    const auto scenario = installation.scenario(options.scenario);
    const std::string language = options.language.empty() ? scenario->language : options.language;
    if (!scenario->texts.contains(language))
        throw CommandError{WrongUsage, "the scenario does not speak `" + language + "`"};
    const auto book = makePlaybook(scenario, installation.rules(), language);
    const auto start = std::chrono::steady_clock::now();
    const Simulation simulation = simulate(*book, options.plan);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (!options.svg.empty()) {
        std::ofstream file(options.svg, std::ios::binary);
        file << toSvg(simulation, *scenario, language);
        if (!file.flush())
            throw CommandError{Environment, "cannot write `" + options.svg + "`"};
    }
    if (options.json) {
        printJson(simulation, *scenario, language);
        return Done;
    }
    printText(simulation, *scenario, language);
    std::cerr << "keel: " << simulation.turns << " turns in " << oneDecimal(took.count()) << " s, "
              << static_cast<std::int64_t>(static_cast<double>(simulation.turns) / std::max(took.count(), 1e-6)) << " turns/s\n";
    return Done;
}

} // namespace

Run addSimulate(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    app.add_option("scenario", options->scenario, "Scenario folder or id")->required();
    app.add_option("--trainees", options->plan.trainees, "How many plays, shared among the kinds that vary")->check(CLI::Range(1, 1'000'000));
    app.add_option("--seed", options->plan.seed, "The same seed gives the same result");
    app.add_option("--language", options->language, "In which language they play");
    app.add_option("--svg", options->svg, "Also write a picture to this file");
    app.add_flag("--json", options->json, "One JSON document on stdout");
    return [options](Installation& installation) { return run(installation, *options); };
}

} // namespace keel
