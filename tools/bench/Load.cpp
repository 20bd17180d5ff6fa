// How long it takes to load and check many scenarios, against the time that nlohmann::json takes merely to parse them.

#include "scenario/Load.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <new>
#include <random>

namespace {

std::size_t bytesInUse = 0;
std::size_t mostBytesInUse = 0;
constexpr std::size_t header = alignof(std::max_align_t); // the size of each block is kept before it

} // namespace

// The replaced operators count what the loaders allocate; nothing else of the process is in the figure.
void* operator new(std::size_t size)
{
    auto* block = static_cast<std::size_t*>(std::malloc(size + header));
    if (!block)
        throw std::bad_alloc();
    *block = size;
    bytesInUse += size;
    mostBytesInUse = std::max(mostBytesInUse, bytesInUse);
    return reinterpret_cast<char*>(block) + header;
}
void operator delete(void* pointer) noexcept
{
    if (!pointer)
        return;
    auto* block = reinterpret_cast<std::size_t*>(static_cast<char*>(pointer) - header);
    bytesInUse -= *block;
    std::free(block);
}
void operator delete(void* pointer, std::size_t) noexcept { operator delete(pointer); }

namespace {

using Json = nlohmann::ordered_json;
using Random = std::mt19937;

std::size_t pick(Random& random, std::size_t count) { return random() % count; }

/// Words of a language, put together at random: only their number and length matter here.
std::string words(Random& random, std::size_t count, bool cyrillic)
{
    static const std::vector<std::string> latin{"the", "parcel", "came", "late", "and", "nobody", "answered", "when", "I", "called", "again", "yesterday"};
    static const std::vector<std::string> bulgarian{"пратката", "дойде", "късно", "и", "никой", "не", "отговори", "когато", "се", "обадих", "отново", "вчера"};
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += (i ? " " : "") + (cyrillic ? bulgarian : latin)[pick(random, latin.size())];
    return out + " " + std::to_string(random() % 100000) + ".";
}

std::string condition(Random& random, std::size_t facts)
{
    const std::string fact = "f" + std::to_string(pick(random, facts));
    const std::vector<std::string> parts{"anger > " + std::to_string(10 + pick(random, 80)), "said:" + fact, "not fact:" + fact, "shown:apologise",
                                         "own_problem", "turns < " + std::to_string(2 + pick(random, 9)), "goal:done"};
    const std::size_t first = pick(random, parts.size());
    std::string out = parts[first];
    for (std::size_t i = 1; i <= pick(random, 3); ++i)
        out += (pick(random, 2) ? " and " : " or ") + parts[(first + i) % parts.size()];
    return out;
}

/// One valid scenario of `beats` beats with a translation.
keel::Bundle makeScenario(Random& random, std::size_t number, std::size_t beats)
{
    const std::size_t facts = 3 + pick(random, 4);
    Json texts, cues;
    const auto text = [&](const std::string& key, std::size_t length) {
        texts[key] = words(random, length, true);
        return words(random, length, false);
    };
    Json s{{"$schema", "../schema/scenario-2.json"}, {"formatVersion", 2}, {"id", "made-" + std::to_string(number)}, {"language", "en"}, {"source", "A"},
           {"title", text("title", 4)}, {"summary", text("summary", 10)}, {"brief", text("brief", 60)}, {"channel", "phone"}, {"level", 2},
           {"principles", {{"A8", "goal:done"}, {"A1", condition(random, facts)}}},
           {"customer", {{"name", text("customer.name", 2)}, {"character", "ivan"}, {"temperament", "wants-facts"}, {"start", {{"anger", 60}, {"trust", 30}, {"patience", 70}}}}}};
    for (std::size_t i = 0; i < facts; ++i) {
        const std::string id = "f" + std::to_string(i);
        s["facts"][id] = {{"text", text("fact." + id, 8)}, {"lookUp", text("fact." + id + ".lookUp", 2)}, {"takes", "10s"}, {"said", {"van ..3 broke*", "truck late"}}};
        cues["fact." + id + ".said"] = {"бус* ..3 повред*"};
    }
    s["goals"]["done"] = {{"text", text("goal.done", 4)}, {"weight", 2}, {"reachedBy", "said:f0"}};
    s["opening"] = "b0";
    s["patienceOut"] = "bad";
    for (std::size_t b = 0; b < beats; ++b) {
        const std::string id = "b" + std::to_string(b);
        const std::string prefix = "beat." + id + ".";
        Json beat{{"phase", "hear"}};
        beat["says"] = {{{"id", "loud"}, {"when", condition(random, facts)}, {"text", text(prefix + "line.loud", 16)}}, {{"id", "plain"}, {"text", text(prefix + "line.plain", 14)}}};
        beat["opportunities"] = {"feeling:let-down", "fact:f1"};
        for (std::size_t r = 0; r < 3 + pick(random, 3); ++r) {
            const std::string reply = "r" + std::to_string(r);
            beat["replies"].push_back({{"id", reply}, {"text", text(prefix + "reply." + reply, 18)}, {"shows", {"apologise", "own_problem"}}});
        }
        const std::string next = b + 1 < beats ? "b" + std::to_string(b + 1) : "end";
        beat["reactions"] = {{{"when", "insult"}, {"anger", 10}}, {{"when", condition(random, facts)}, {"anger", -5}, {"to", next}},
                             {{"otherwise", true}, {"patience", -10}, {"says", {{{"id", "again"}, {"text", text(prefix + "reaction.again", 10)}}}}}};
        s["beats"][id] = std::move(beat);
    }
    s["endings"]["good"] = {{"kind", "good"}, {"when", "goal:done"}, {"title", text("ending.good.title", 3)}, {"text", text("ending.good", 20)}, {"consequence", text("ending.good.consequence", 15)}};
    s["endings"]["bad"] = {{"kind", "poor"}, {"title", text("ending.bad.title", 3)}, {"text", text("ending.bad", 20)}, {"consequence", text("ending.bad.consequence", 15)}};
    const Json translation{{"formatVersion", 1}, {"scenario", s["id"]}, {"language", "bg"}, {"texts", std::move(texts)}, {"cues", std::move(cues)}};
    return {{"scenario.json", s.dump(1)}, {"bg.json", translation.dump(1)}};
}

/// Processor time: what else the machine does must not count.
template <class Work>
double secondsOf(Work work)
{
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 10'000;
    Random random(7);
    std::vector<keel::Bundle> bundles;
    std::size_t fileBytes = 0;
    for (std::size_t i = 0; i < count; ++i) {
        bundles.push_back(makeScenario(random, i, 2 + pick(random, 8)));
        for (const auto& [name, text] : bundles.back())
            fileBytes += text.size();
    }
    std::size_t values = 0; // so that nothing is optimised away
    const double parse = secondsOf([&] {
        for (const auto& bundle : bundles)
            for (const auto& [name, text] : bundle)
                values += nlohmann::json::parse(text).size();
    });
    std::size_t diagnostics = 0;
    const std::size_t before = bytesInUse;
    mostBytesInUse = before;
    std::vector<std::shared_ptr<const keel::Scenario>> kept; // all stay in memory, as in a program that shows them all
    kept.reserve(count);
    const double load = secondsOf([&] {
        for (const auto& bundle : bundles) {
            keel::LoadedScenario loaded = keel::loadScenario(bundle, "made");
            diagnostics += loaded.diagnostics.size();
            if (!loaded.diagnostics.empty() && diagnostics < 5)
                std::cerr << keel::toText(loaded.diagnostics.front());
            kept.push_back(std::move(loaded.scenario));
        }
    });
    const std::size_t peak = mostBytesInUse - before;
    std::cout << nlohmann::ordered_json{{"scenarios", count}, {"fileBytes", fileBytes}, {"parseSeconds", parse}, {"loadSeconds", load}, {"ratio", load / parse},
                                        {"peakMemoryBytes", peak}, {"memoryRatio", static_cast<double>(peak) / static_cast<double>(fileBytes)},
                                        {"diagnostics", diagnostics}, {"values", values}}.dump(1)
              << "\n";
    return diagnostics == 0 ? 0 : 1;
}
