#include "catch.h"
#include "scenario/SmallScenario.h"

#include <algorithm>

using namespace keel;
using namespace keel::test;

namespace {

/// The place of a text in a file of a bundle.
Position placeOf(const Bundle& files, const std::string& file, const std::string& text)
{
    return SourceText(file, files.at(file)).positionOf(files.at(file).find(text));
}

void expectFault(const Bundle& files, const std::string& code, const std::string& file, const std::string& at)
{
    const LoadedScenario loaded = loadScenario(files, "s");
    CHECK_FALSE(loaded.scenario);
    const auto found = std::find_if(loaded.diagnostics.begin(), loaded.diagnostics.end(), [&](const Diagnostic& d) { return d.code == code; });
    for (const Diagnostic& d : loaded.diagnostics)
        UNSCOPED_INFO(toText(d));
    REQUIRE(found != loaded.diagnostics.end());
    CHECK(found->file == "s/" + file);
    CHECK(found->position == placeOf(files, file, at));
}

/// A word is replaced by another, and the fault is to be found there.
void expectFaultAfter(const std::string& from, const std::string& to, const std::string& code, const std::string& at)
{
    expectFault(smallScenarioWith("scenario.json", from, to), code, "scenario.json", at);
}

} // namespace

TEST_CASE("Each fault is reported at its line and column, and the scenario does not run")
{
    SECTION("a beat that does not exist") { expectFaultAfter("\"to\": \"solve\"", "\"to\": \"slove\"", "scenario.unknown-beat", "\"slove\""); }
    SECTION("a fact that does not exist, inside a condition")
    {
        expectFaultAfter("said:cause and fact:cause", "said:cause and fact:cuase", "scenario.unknown-fact", "cuase");
    }
    SECTION("a behaviour that does not exist") { expectFaultAfter("[\"dismiss_feeling\"]", "[\"dismis\"]", "scenario.unknown-behaviour", "\"dismis\""); }
    SECTION("a word that conditions do not have") { expectFaultAfter("anger > 80", "angst > 80", "condition.unknown-word", "angst"); }
    SECTION("a condition that makes no sense") { expectFaultAfter("anger > 80", "anger > > 80", "condition.missing-operand", "> 80\""); }
    SECTION("a number where a yes or no is needed") { expectFaultAfter("\"anger > 80\"", "\"anger\"", "condition.number-alone", "anger\", \"text\""); }
    SECTION("a duplicate id of a reply") { expectFaultAfter("\"id\": \"brush\"", "\"id\": \"own\" ", "scenario.duplicate-reply", "\"own\" , \"text\": \"Calm"); }
    SECTION("a duplicate key") { expectFaultAfter("\"level\": 1,", "\"level\": 1, \"level\": 2,", "json.duplicate-key", "\"level\": 2"); }
    SECTION("a wrong type") { expectFaultAfter("\"level\": 1", "\"level\": \"one\"", "json.wrong-type", "\"one\""); }
    SECTION("a number outside its range") { expectFaultAfter("\"anger\": 60", "\"anger\": 600", "json.out-of-range", "600"); }
    SECTION("an unknown key") { expectFaultAfter("\"opening\": \"start\"", "\"openning\": \"start\"", "json.unknown-key", "\"openning\""); }
    SECTION("a channel that does not exist") { expectFaultAfter("\"phone\"", "\"fax\"", "scenario.unknown-channel", "\"fax\""); }
    SECTION("a bad duration") { expectFaultAfter("\"takes\": \"10s\"", "\"takes\": \"soon\"", "json.bad-duration", "\"soon\""); }
    SECTION("a line that can never be said")
    {
        expectFaultAfter("\"id\": \"loud\", \"when\": \"anger > 80\",", "\"id\": \"loud\",", "scenario.line-hides-next", "{ \"id\": \"loud\"");
    }
    SECTION("replies without any reaction") { expectFaultAfter("{ \"otherwise\": true, \"patience\": -20 }", "{ \"when\": \"insult\" }", "scenario.no-otherwise", "[ { \"when\": \"give_timeline\""); }
    SECTION("a dead end")
    {
        Bundle files = smallScenarioWith("scenario.json", "{ \"when\": \"give_timeline\", \"to\": \"end\" }, ", "");
        files = [&] { // the scenario's own reactions lead out of every beat, so they go too
            std::string& text = files.at("scenario.json");
            const std::string global = "{ \"when\": \"insult\", \"to\": \"ending:hangs-up\" }";
            text.replace(text.find(global), global.size(), "");
            return files;
        }();
        expectFault(files, "scenario.dead-end", "scenario.json", "\"solve\": {");
    }
    SECTION("a beat that nothing leads to") { expectFaultAfter(", \"to\": \"solve\"", "", "scenario.unreachable-beat", "\"solve\": {"); }
    SECTION("a newer format") { expectFaultAfter("\"formatVersion\": 2", "\"formatVersion\": 3", "scenario.too-new", "3, \"id\""); }
}

TEST_CASE("A file that is no JSON is reported where it breaks")
{
    SECTION("cut off")
    {
        Bundle files = smallScenario();
        files["scenario.json"].resize(400);
        const LoadedScenario loaded = loadScenario(files, "s");
        CHECK_FALSE(loaded.scenario);
        REQUIRE(loaded.diagnostics.size() == 1);
        CHECK(loaded.diagnostics[0].code == "json.cut-off");
        CHECK(loaded.diagnostics[0].position == SourceText("", files["scenario.json"]).positionOf(400));
    }
    SECTION("bad UTF-8") { expectFaultAfter("A parcel", "A \xFFparcel", "json.bad-utf8", "\xFFparcel"); }
    SECTION("no file at all") { CHECK(loadScenario({}, "s").diagnostics.at(0).code == "scenario.no-file"); }
}

TEST_CASE("A translation is held against the original")
{
    SECTION("a text that is missing")
    {
        expectFault(smallScenarioWith("bg.json", "\"ending.kept\": \"Чака.\", ", ""), "translation.missing", "bg.json", "{\n    \"title\"");
    }
    SECTION("a key that the original does not have")
    {
        expectFault(smallScenarioWith("bg.json", "\"place.office\"", "\"place.ofice\""), "translation.unknown-text", "bg.json", "\"place.ofice\"");
    }
    SECTION("another scenario") { expectFault(smallScenarioWith("bg.json", "\"lost-parcel\"", "\"found-parcel\""), "translation.wrong-scenario", "bg.json", "\"found-parcel\""); }
    SECTION("a language that is not the file's") { expectFault(smallScenarioWith("bg.json", "\"language\": \"bg\"", "\"language\": \"mk\""), "translation.wrong-language", "bg.json", "\"mk\""); }
    SECTION("an empty text") { expectFault(smallScenarioWith("bg.json", "\"Чака.\"", "\" \""), "text.empty", "bg.json", "\" \", \"ending.kept.consequence"); }
}

TEST_CASE("All faults are found at once, sorted by place")
{
    Bundle files = smallScenarioWith("scenario.json", "\"phone\"", "\"fax\"");
    std::string& text = files.at("scenario.json");
    text.replace(text.find("anger > 80"), 10, "angst > 80");
    text.replace(text.find("\"to\": \"solve\""), 13, "\"to\": \"slove\"");
    const LoadedScenario loaded = loadScenario(files, "s");
    std::vector<std::size_t> lines;
    for (const Diagnostic& d : loaded.diagnostics)
        lines.push_back(d.position.line);
    CHECK(std::is_sorted(lines.begin(), lines.end()));
    CHECK(countOf(loaded.diagnostics, Severity::Error) >= 3);
}
