#include "proofs/WriteScript.h"

#include "catch.h"
#include "engine/Conversation.h"
#include "proofs/RunScript.h"

using namespace keel;
using namespace keel::test;

namespace {

ScriptRun runText(const std::string& text, const std::string& from = {}, const std::string& to = {})
{
    std::string changed = text;
    if (!from.empty()) {
        INFO(text);
        REQUIRE(changed.find(from) != std::string::npos);
        changed.replace(changed.find(from), from.size(), to);
    }
    Diagnostics diagnostics;
    const auto script = loadScript(SourceText("recorded.json", changed), diagnostics, loadedSmallScenario().get());
    for (const Diagnostic& d : diagnostics)
        UNSCOPED_INFO(toText(d));
    REQUIRE(script);
    return runScript(makePlaybook(loadedSmallScenario(), shippedRules(), "en"), *script);
}

std::string recorded()
{
    Conversation talk;
    talk.does(LookUp{FactId("cause")});
    talk.types("I am so sorry you waited a week. The van broke down on Friday.");
    talk.picks("why");
    REQUIRE(talk.state().ended());
    return writeScript(talk.session(), "Says why.");
}

} // namespace

TEST_CASE("A recorded conversation is a play script that comes out the same")
{
    const ScriptRun again = runText(recorded());
    for (const Diagnostic& d : again.diagnostics)
        UNSCOPED_INFO(toText(d));
    CHECK(again.diagnostics.empty());
    CHECK(again.session.entries().size() == 3);
    CHECK(again.session.state().ending == EndingId("kept"));
}

TEST_CASE("It fails as soon as something comes out otherwise")
{
    const std::string text = recorded();
    CHECK(runText(text, "beat.solve.line.and", "beat.solve.line.or").diagnostics.at(0).code == "script.says");
    CHECK(runText(text, "\"ending\":\"kept\"", "\"ending\":\"hangs-up\"").diagnostics.at(0).code == "script.ending");
    CHECK(runText(text, "\"shows\":[", "\"offers\":[\"nothing-such\"],\"shows\":[").diagnostics.at(0).code == "script.offers");
    CHECK(runText(text, "\"shows\":[", "\"reasons\":[\"nothing-such\"],\"shows\":[").diagnostics.at(0).code == "script.reasons");
    CHECK(runText(text, "\"shows\":[", "\"courtesy\":[0,1],\"shows\":[").diagnostics.at(0).code == "script.range");
}
