#include "catch.h"
#include "engine/Conversation.h"
#include "proofs/CheckScenario.h"
#include "proofs/RunScript.h"

#include <set>

using namespace keel;
using namespace keel::test;

namespace fs = std::filesystem;

namespace {

std::vector<Script> scriptsIn(const fs::path& folder)
{
    std::vector<Script> scripts;
    for (const auto& [name, text] : readJsonFolder(folder / "scripts")) {
        Diagnostics diagnostics;
        const auto script = loadScript(SourceText(name, text), diagnostics);
        INFO(name);
        REQUIRE(script);
        scripts.push_back(*script);
    }
    return scripts;
}

} // namespace

TEST_CASE("Each shipped script comes out as its author expects, and every ending has one")
{
    for (const fs::path& folder : scenarioFolders(std::string(KEEL_SOURCE_DIR) + "/scenarios")) {
        const auto scenario = loadScenarioFolder(folder).scenario;
        INFO(folder);
        REQUIRE(scenario);
        std::set<EndingId> ended;
        for (const Script& script : scriptsIn(folder)) {
            INFO(script.file);
            const ScriptRun run = runScript(makePlaybook(scenario, shippedRules(), script.language), script);
            for (const Diagnostic& d : run.diagnostics)
                UNSCOPED_INFO(toText(d));
            CHECK(run.diagnostics.empty());
            if (run.session.state().ending)
                ended.insert(*run.session.state().ending);
        }
        CHECK(ended.size() == scenario->endings.size());
    }
}

TEST_CASE("Shipped scenarios pass the check without errors or warnings")
{
    for (const fs::path& folder : scenarioFolders(std::string(KEEL_SOURCE_DIR) + "/scenarios")) {
        const auto scenario = loadScenarioFolder(folder).scenario;
        REQUIRE(scenario);
        const ScenarioReport report = checkScenario(scenario, shippedRules(), {}, scriptsIn(folder), folder.filename().string());
        for (const Diagnostic& d : report.diagnostics)
            if (d.severity != Severity::Note)
                UNSCOPED_INFO(toText(d));
        CHECK(countOf(report.diagnostics, Severity::Error) + countOf(report.diagnostics, Severity::Warning) == 0);
    }
}

TEST_CASE("Who always picks the first or the longest reply does not reach the good ending")
{
    for (const fs::path& folder : scenarioFolders(std::string(KEEL_SOURCE_DIR) + "/scenarios")) {
        const auto scenario = loadScenarioFolder(folder).scenario;
        REQUIRE(scenario);
        const auto book = makePlaybook(scenario, shippedRules(), scenario->language);
        for (const bool longest : {false, true}) {
            Session session(book);
            for (int turn = 0; turn < 60 && !session.state().ended(); ++turn) {
                auto offered = offeredReplies(*book, session.state());
                REQUIRE_FALSE(offered.empty());
                const WrittenReply* chosen = offered.front();
                for (const WrittenReply* reply : offered)
                    if (longest && book->text(reply->key).size() > book->text(chosen->key).size())
                        chosen = reply;
                session.apply({session.state().now + Milliseconds(5000), PickReply{chosen->id}});
            }
            INFO(folder << (longest ? " longest" : " first"));
            REQUIRE(session.state().ended());
            CHECK(scenario->findEnding(*session.state().ending)->kind != EndingKind::Good);
        }
    }
}
