#include "catch.h"
#include "tools/Shell.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

using namespace keel::test;
using Json = nlohmann::json;

namespace fs = std::filesystem;

namespace {

void put(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

void replaceIn(const fs::path& path, const std::string& from, const std::string& to)
{
    std::string text = slurp(path);
    const auto at = text.find(from);
    INFO(from);
    REQUIRE(at != std::string::npos);
    put(path, text.replace(at, from.size(), to));
}

/// A copy of a shipped scenario that a test may change.
fs::path copied(const ScratchFolder& scratch, const std::string& id)
{
    const fs::path folder = scratch / id;
    fs::copy(fs::path(KEEL_SOURCE_DIR) / "scenarios" / id, folder, fs::copy_options::recursive);
    return folder;
}

} // namespace

TEST_CASE("Extract and merge leave a translation as it was, and the PO file too")
{
    const ScratchFolder scratch;
    const fs::path folder = copied(scratch, "declined-card");
    const std::string before = slurp(folder / "bg.json");
    const std::string po = (scratch / "bg.po").string();
    CHECK(runKeel("translate extract " + folder.string() + " --language bg -o " + po).exit == 0);
    const std::string written = slurp(po);
    const Ran merged = runKeel("translate merge " + folder.string() + " " + po);
    CHECK(merged.exit == 0);
    CHECK(merged.err.empty());
    CHECK(slurp(folder / "bg.json") == before);
    CHECK(runKeel("translate extract " + folder.string() + " --language bg").out == written);
}

TEST_CASE("A translator's change reaches the file, and nothing else in it moves")
{
    const ScratchFolder scratch;
    const fs::path folder = copied(scratch, "declined-card");
    const std::string po = (scratch / "es.po").string();
    runKeel("translate extract " + folder.string() + " --language es -o " + po);
    const std::string title = Json::parse(slurp(folder / "es.json")).at("texts").at("title");
    std::string expected = slurp(folder / "es.json");
    expected.replace(expected.find(title), title.size(), "Otra cosa");
    replaceIn(po, "msgstr \"" + title, "msgstr \"Otra cosa");
    CHECK(runKeel("translate merge " + folder.string() + " " + po).exit == 0);
    const Json changed = Json::parse(slurp(folder / "es.json")), wanted = Json::parse(expected);
    CHECK(changed.at("texts") == wanted.at("texts"));
    CHECK(changed.at("cues") == wanted.at("cues"));
}

TEST_CASE("A changed original is seen, and confirmed")
{
    const ScratchFolder scratch;
    const fs::path folder = copied(scratch, "declined-card");
    const auto staleIn = [&] {
        const Json status = Json::parse(runKeel("translate status " + folder.string() + " --json").out);
        std::map<std::string, int> stale;
        for (const Json& language : status.at("scenarios").at(0).at("languages"))
            stale[language.at("language")] = language.at("stale");
        return stale;
    };
    for (const char* language : {"bg", "es", "pt-BR"})
        CHECK(runKeel("translate confirm " + folder.string() + " --language " + language).exit == 0);
    CHECK(staleIn() == std::map<std::string, int>{{"bg", 0}, {"es", 0}, {"pt-BR", 0}});
    const std::string name = Json::parse(slurp(folder / "scenario.json")).at("customer").at("name");
    replaceIn(folder / "scenario.json", "\"name\": \"" + name, "\"name\": \"Dr. " + name);
    CHECK(staleIn() == std::map<std::string, int>{{"bg", 1}, {"es", 1}, {"pt-BR", 1}});
    CHECK_THAT(runKeel("check " + folder.string()).err, ContainsSubstring("translation.stale"));
    CHECK(runKeel("translate confirm " + folder.string() + " --language bg customer.name").exit == 0);
    CHECK(staleIn() == std::map<std::string, int>{{"bg", 0}, {"es", 1}, {"pt-BR", 1}});
    const Ran wrong = runKeel("translate confirm " + folder.string() + " --language bg customer.nme");
    CHECK(wrong.exit == 1);
    CHECK_THAT(wrong.err, ContainsSubstring("did you mean `customer.name`"));
}

TEST_CASE("Coverage counts what is missing")
{
    const ScratchFolder scratch;
    const fs::path folder = copied(scratch, "declined-card");
    replaceIn(folder / "es.json", "    \"customer.name\"", "    \"customer.nam\"");
    const Json status = Json::parse(runKeel("translate status " + folder.string() + " --json").out);
    const Json& spanish = status.at("scenarios").at(0).at("languages").at(1);
    CHECK(spanish.at("language") == "es");
    CHECK(spanish.at("missing") == 1);
    CHECK(spanish.at("translated").get<int>() + 1 == spanish.at("texts").get<int>());
    CHECK(spanish.at("percent") == 99);
    const Ran shipped = runKeel("translate status");
    CHECK(shipped.exit == 0);
    CHECK_THAT(shipped.out, ContainsSubstring("declined-card\tes\t100 %"));
}

TEST_CASE("A faulty PO file writes nothing and says where the fault is")
{
    const ScratchFolder scratch;
    const fs::path folder = copied(scratch, "declined-card");
    const std::string before = slurp(folder / "bg.json");
    const std::string po = (scratch / "bg.po").string();
    runKeel("translate extract " + folder.string() + " --language bg -o " + po);
    SECTION("syntax")
    {
        put(po, slurp(po) + "\nmsgctxt \"x\nmsgid\n");
        const Ran ran = runKeel("translate merge " + folder.string() + " " + po);
        CHECK(ran.exit == 1);
        CHECK_THAT(ran.err, ContainsSubstring(po + ":"));
    }
    SECTION("another scenario's")
    {
        const Ran ran = runKeel("translate merge cold-form " + po);
        CHECK(ran.exit == 1);
        CHECK_THAT(ran.err, ContainsSubstring("scenario declined-card"));
    }
    SECTION("a language that would leave the folder")
    {
        replaceIn(po, "Language: bg", "Language: ../bg");
        CHECK(runKeel("translate merge " + folder.string() + " " + po).exit == 1);
    }
    CHECK(slurp(folder / "bg.json") == before);
}

TEST_CASE("The program's own texts go the same way")
{
    const ScratchFolder scratch;
    fs::create_directories(scratch / "assets");
    fs::copy(fs::path(KEEL_SOURCE_DIR) / "assets" / "texts", scratch / "assets/texts", fs::copy_options::recursive);
    const std::string data = "--data " + scratch.str() + " ";
    const std::string po = (scratch / "it.po").string();
    for (const std::string language : {"bg", "es", "pt-BR"}) {
        INFO(language);
        const std::string extract = data + "translate extract --interface --language " + language;
        const std::string before = slurp(scratch / ("assets/texts/" + language + "/screens.json"));
        put(po, runKeel(extract).out);
        const Ran merged = runKeel(data + "translate merge --interface " + po);
        CHECK(merged.exit == 0);
        CHECK(merged.err.empty());
        CHECK(slurp(scratch / ("assets/texts/" + language + "/screens.json")) == before);
        CHECK(runKeel(extract).out == slurp(po));
    }
    SECTION("a new language gets the files that the original has")
    {
        put(po, runKeel(data + "translate extract --interface --language it").out);
        replaceIn(po, "msgctxt \"terminal/terminal.you\"\nmsgid \"You\"\nmsgstr \"\"", "msgctxt \"terminal/terminal.you\"\nmsgid \"You\"\nmsgstr \"Lei\"");
        CHECK(runKeel(data + "translate merge --interface " + po).exit == 0);
        CHECK(Json::parse(slurp(scratch / "assets/texts/it/terminal.json")) == Json{{"terminal.you", "Lei"}});
    }
    SECTION("a lost placeholder is an error")
    {
        put(po, runKeel(data + "translate extract --interface --language es").out);
        std::string text = slurp(po);
        const auto translation = text.find("msgstr", text.find("msgctxt \"terminal/terminal.levels\""));
        put(po, text.erase(text.find("{anger}", translation), 7));
        const Ran ran = runKeel(data + "translate merge --interface " + po);
        CHECK(ran.exit == 1);
        CHECK_THAT(ran.err, ContainsSubstring("{anger}"));
    }
}

TEST_CASE("A scenario can be played in the made-up language, and nothing of it is kept")
{
    const ScratchFolder scratch;
    const Ran ran = runKeel("play declined-card --language en-XA --records " + scratch.str() + "/r.db", "1\n/q\n");
    CHECK_THAT(ran.out, ContainsSubstring("[Ďéçľíñéď, ţŵíçé"));
    CHECK_FALSE(fs::exists(scratch / "r.db"));
}

TEST_CASE("What is not a use of keel translate exits with 2")
{
    CHECK(runKeel("translate").exit == 2);
    CHECK(runKeel("translate extract --language bg").exit == 2);
    CHECK(runKeel("translate extract declined-card").exit == 2);
    CHECK(runKeel("translate merge declined-card").exit == 2);
    CHECK(runKeel("translate extract declined-card --language en").exit == 1);
}
