#include "catch.h"

#include "Samples.h"

#include "records/Transfer.h"

#include <sstream>

using namespace keel;
using namespace keel::samples;

namespace {

std::string exported(Store& store)
{
    std::ostringstream out;
    exportAll(store, out);
    return out.str();
}

ImportCounts imported(Store& store, const std::string& lines, Diagnostics& faults)
{
    std::istringstream in(lines);
    return importAll(store, in, faults, "team.jsonl");
}

/// Two people, two attempts begun at the same moment, one of them finished, and a scenario's files.
void fill(Store& store)
{
    const Bundle files{{"scenario.json", "{\"id\":\"late-parcel\"}\n"}, {"bg.json", "{\"текст\":\"„Ало?“\"}"}};
    Attempt second = anasAttempt("22222222-2222-4222-8222-222222222222");
    second.trainee = "Радостина";
    second.outcome = goodOutcome();
    store.keepScenario(bundleHash(files), files);
    store.begin(second);
    store.begin(anasAttempt());
    store.addPerson("Nobody yet");
}

} // namespace

TEST_CASE("What is exported is imported identically, and a second time changes nothing")
{
    const Folder here;
    const Folder there;
    const auto store = openStore(here.store());
    const auto other = openStore(there.store());
    fill(*store);
    const std::string lines = exported(*store);

    Diagnostics faults;
    CHECK(imported(*other, lines, faults) == ImportCounts{3, 1, 2, 0, 0});
    CHECK(faults.empty());
    CHECK(exported(*other) == lines);

    CHECK(imported(*other, lines, faults) == ImportCounts{0, 0, 0, 6, 0});
    CHECK(faults.empty());
    CHECK(exported(*other) == lines);
}

TEST_CASE("An export opens with its version, then people, scenarios, attempts")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    CHECK(exported(*store) == "{\"evenkeel\":\"records\",\"formatVersion\":1}\n");
    fill(*store);
    std::istringstream in(exported(*store));
    std::vector<std::string> starts;
    for (std::string line; std::getline(in, line);)
        starts.push_back(line.substr(0, line.find(':')));
    CHECK(starts == std::vector<std::string>{R"({"evenkeel")", R"({"person")", R"({"person")", R"({"person")", R"({"scenario")",
                                             R"({"attempt")", R"({"attempt")"});
}

TEST_CASE("A bad line is named and does not stop the rest")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    const std::string good = "{\"attempt\":" + attemptToJson(anasAttempt()) + "}";
    Diagnostics faults;
    const auto counts = imported(*store,
                                 "{\"person\":{\"name\":\"Ivan\"}}\n"
                                 "this is not JSON\n"
                                 "\n"
                                 "{\"invoice\":{}}\n"
                                 "{\"person\":{\"name\":\"\"}}\n"
                                 "{\"person\":{\"name\":7}}\n"
                                 "{\"scenario\":{\"hash\":\"feed\",\"files\":{\"scenario.json\":\"{}\"}}}\n"
                                 "{\"attempt\":{\"id\":\"x\"}}\n"
                                     + good,
                                 faults);
    CHECK(counts.people == 1);
    CHECK(counts.attempts == 1);
    CHECK(counts.refused == 6);
    REQUIRE_FALSE(faults.empty());
    std::vector<std::pair<std::size_t, std::string>> firsts;
    for (const Diagnostic& fault : faults) {
        CHECK(fault.file == "team.jsonl");
        if (firsts.empty() || firsts.back().first != fault.position.line)
            firsts.emplace_back(fault.position.line, fault.code);
    }
    REQUIRE(firsts.size() == 6);
    CHECK(firsts[0] == std::pair<std::size_t, std::string>{2, "json.bad-word"});
    CHECK(firsts[1] == std::pair<std::size_t, std::string>{4, "records.unknown-line"});
    CHECK(firsts[2] == std::pair<std::size_t, std::string>{5, "records.refused"});
    CHECK(firsts[3].first == 6);
    CHECK(firsts[4] == std::pair<std::size_t, std::string>{7, "records.wrong-hash"});
    CHECK(firsts[5].first == 8);
    CHECK(store->load(anasAttempt().id));
}

TEST_CASE("An attempt that is there with other content is a conflict, and the store keeps its own")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    store->begin(anasAttempt());
    Attempt forged = anasAttempt();
    forged.actions.pop_back();
    Diagnostics faults;
    const auto counts = imported(*store, "{\"person\":{\"name\":\"Ana\"}}\n{\"attempt\":" + attemptToJson(forged) + "}\n", faults);
    CHECK(counts == ImportCounts{0, 0, 0, 1, 1});
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].code == "records.conflict");
    CHECK(faults[0].position.line == 2);
    CHECK(store->load(anasAttempt().id)->actions == anasAttempt().actions);
}

TEST_CASE("An export of a newer program is refused by its head")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    Diagnostics faults;
    imported(*store, "{\"evenkeel\":\"records\",\"formatVersion\":2}\n", faults);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].code == "records.too-new");
}

TEST_CASE("Thousands of attempts come in within seconds")
{
    const Folder folder;
    const auto store = openStore(folder.store());
    std::string lines;
    for (int i = 0; i < 3000; ++i)
        lines += "{\"attempt\":" + attemptToJson(anasAttempt("attempt-" + std::to_string(i))) + "}\n";
    Diagnostics faults;
    CHECK(imported(*store, lines, faults).attempts == 3000);
    CHECK(faults.empty());
    CHECK(store->totals({}).attempts == 3000);
}
