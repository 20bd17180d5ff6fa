#include "proofs/RunScript.h"

#include "catch.h"
#include "engine/Conversation.h"

using namespace keel;
using namespace keel::test;

namespace {

ScriptRun run(const std::string& steps, const std::string& expect = "{}")
{
    Diagnostics diagnostics;
    const auto script = loadScript(SourceText("s.json", "{\"formatVersion\":1,\"scenario\":\"lost-parcel\",\"language\":\"en\",\"steps\":[\n" + steps
                                                  + "\n],\"expect\":" + expect + "}"),
                                   diagnostics);
    for (const Diagnostic& d : diagnostics)
        UNSCOPED_INFO(toText(d));
    REQUIRE(script);
    return runScript(makePlaybook(loadedSmallScenario(), shippedRules(), "en"), *script);
}

} // namespace

TEST_CASE("A script that comes out as expected says nothing")
{
    const ScriptRun done = run(R"({"do":"pick","reply":"own","expect":{"beat":"solve","shows":["own_problem"],"anger":[0,59]}},
                                  {"do":"pick","reply":"today"})",
                               R"({"ending":"hangs-up","courtesy":[50,100]})");
    for (const Diagnostic& d : done.diagnostics)
        UNSCOPED_INFO(toText(d));
    CHECK(done.diagnostics.empty());
}

TEST_CASE("Each disappointment is reported at the step's line")
{
    const ScriptRun done = run("{\"do\":\"pick\",\"reply\":\"own\",\"expect\":{\"beat\":\"start\",\"shows\":[\"greet\"]}},\n"
                               "{\"do\":\"pick\",\"reply\":\"today\",\"expect\":{\"ending\":\"kept\"}}");
    std::vector<std::string> codes;
    for (const Diagnostic& d : done.diagnostics)
        codes.push_back(d.code);
    CHECK(codes == std::vector<std::string>{"script.beat", "script.shows", "script.ending"});
    CHECK(done.diagnostics[0].position.line == 2);
    CHECK(done.diagnostics[2].position.line == 3);
}

TEST_CASE("An impossible step stops the script and names what is on offer")
{
    const ScriptRun done = run(R"({"do":"pick","reply":"tell"},{"do":"pick","reply":"own"})");
    REQUIRE(done.diagnostics.size() == 1);
    CHECK(done.diagnostics[0].code == "script.impossible");
    CHECK_THAT(done.diagnostics[0].hint, ContainsSubstring("`own`"));
    CHECK(done.session.entries().empty());
}
