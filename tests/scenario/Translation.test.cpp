#include "catch.h"
#include "scenario/Scratch.h"
#include "scenario/SmallScenario.h"
#include "scenario/TranslationPo.h"

#include <algorithm>

using namespace keel;
using namespace keel::test;

namespace {

constexpr const char* brush = "beat.start.reply.brush";

Original originalOf(const Bundle& files)
{
    Original original = loadOriginal(files, "s");
    for (const Diagnostic& d : original.diagnostics)
        UNSCOPED_INFO(toText(d));
    REQUIRE(original.scenario);
    return original;
}

Translation bulgarian(const Bundle& files)
{
    Diagnostics diagnostics;
    auto translation = readTranslationFile(SourceText("s/bg.json", files.at("bg.json")), "bg", diagnostics);
    REQUIRE(translation);
    return *translation;
}

/// Every translation is confirmed to be made from the originals as they are.
Bundle confirmed(Bundle files)
{
    const Original original = originalOf(files);
    Translation translation = bulgarian(files);
    for (const TranslatableText& text : original.texts)
        if (text.isTracked)
            translation.sources[text.key] = sourceHash(text.text);
    files["bg.json"] = writeTranslationFile(files.at("bg.json"), original, translation);
    return files;
}

Bundle with(Bundle files, const std::string& file, const std::string& from, const std::string& to)
{
    std::string& text = files.at(file);
    REQUIRE(text.find(from) != std::string::npos);
    text.replace(text.find(from), from.size(), to);
    return files;
}

PoFile poOf(const Original& original, const Translation& translation)
{
    return {poHeader("scenario " + original.scenario->id.str(), "en", translation.language), poEntries(original.texts, translation)};
}

std::vector<std::string> codesIn(const Diagnostics& diagnostics)
{
    std::vector<std::string> codes;
    for (const Diagnostic& d : diagnostics)
        codes.push_back(d.code);
    return codes;
}

PoEntry& entryOf(PoFile& po, const std::string& key)
{
    const auto found = std::find_if(po.entries.begin(), po.entries.end(), [&](const PoEntry& entry) { return entry.context == key; });
    REQUIRE(found != po.entries.end());
    return *found;
}

} // namespace

TEST_CASE("A translator sees each text in reading order, what it is, who says it and what comes before")
{
    const Bundle files = smallScenario();
    const PoFile po = poOf(originalOf(files), bulgarian(files));
    CHECK(po.entries.front().context == "title");
    const PoEntry* reply = po.find(brush);
    REQUIRE(reply);
    CHECK(reply->source == "Calm down, please.");
    CHECK(reply->translation == "Успокойте се, моля.");
    CHECK_THAT(reply->notes, ContainsSubstring("A reply for the trainee to pick."));
    CHECK_THAT(reply->notes, ContainsSubstring("It answers Mr. Gray (the customer): \"It was to come on Monday, parcel 4711.\""));
    CHECK_THAT(reply->notes, ContainsSubstring("At most 420 characters."));
    CHECK(reply->file == "scenario.json");
    CHECK(SourceText("", files.at("scenario.json")).positionOf(files.at("scenario.json").find("Calm down, please.")).line == reply->line);
    CHECK_THAT(po.find("beat.start.silence.hello")->notes, ContainsSubstring("when the trainee says nothing for 20 s"));
    CHECK(po.find("cues:fact.cause.said")->translation == "бус* ..3 повред*");
    for (std::size_t i = 1; i < po.entries.size(); ++i)
        CHECK(po.entries[i].line >= po.entries[i - 1].line);
    for (const PoEntry& entry : po.entries) {
        INFO(entry.context);
        CHECK_FALSE(entry.notes.empty());
    }
}

TEST_CASE("A translation that goes to a translator and back unchanged is the same to the byte")
{
    for (const Bundle& files : {smallScenario(), confirmed(smallScenario()), with(confirmed(smallScenario()), "scenario.json", "Calm down, please.", "Calm down.")}) {
        const Original original = originalOf(files);
        Translation translation = bulgarian(files);
        Diagnostics diagnostics;
        mergePo(poOf(original, translation), "bg.po", original.texts, translation, diagnostics);
        CHECK(codesIn(diagnostics).empty());
        CHECK(writeTranslationFile(files.at("bg.json"), original, translation) == files.at("bg.json"));
    }
}

TEST_CASE("Every shipped translation survives the way to a PO file and back, and so does the PO file")
{
    for (const auto& folder : scenarioFolders(std::string(KEEL_SOURCE_DIR) + "/scenarios")) {
        const Bundle files = readScenarioFiles(folder);
        const Original original = loadOriginal(files, folder.generic_string());
        REQUIRE(original.scenario);
        const auto languages = translationFiles(files);
        CHECK(languages.size() >= 3);
        for (const auto& [language, text] : languages) {
            INFO(folder << " " << language);
            Diagnostics diagnostics;
            auto translation = readTranslationFile(SourceText(language, text), language, diagnostics);
            REQUIRE(translation);
            const ScratchFile first("first.po"), second("second.po");
            REQUIRE(writePoFile(first.path(), poOf(original, *translation)));
            auto po = readPoFile(first.path(), diagnostics);
            REQUIRE(po);
            mergePo(*po, "first.po", original.texts, *translation, diagnostics);
            CHECK(codesIn(diagnostics).empty());
            CHECK(writeTranslationFile(text, original, *translation) == text);
            REQUIRE(writePoFile(second.path(), poOf(original, *translation)));
            CHECK(readFile(first.path()) == readFile(second.path()));
        }
    }
}

TEST_CASE("Changing one line of the original marks exactly its translation stale")
{
    const Bundle before = confirmed(smallScenario());
    CHECK(codesIn(loadScenario(before, "s").diagnostics).empty());
    const Bundle after = with(before, "scenario.json", "Calm down, please.", "Please, calm down.");
    const LoadedScenario loaded = loadScenario(after, "s");
    CHECK(loaded.scenario);
    REQUIRE(codesIn(loaded.diagnostics) == std::vector<std::string>{"translation.stale"});
    const Diagnostic& stale = loaded.diagnostics.front();
    CHECK(stale.severity == Severity::Warning);
    CHECK(stale.position == SourceText("", after.at("bg.json")).positionOf(after.at("bg.json").find("\"Успокойте се, моля.\"")));
    CHECK_THAT(stale.hint, ContainsSubstring("keel translate confirm lost-parcel --language bg " + std::string(brush)));

    PoFile po = poOf(originalOf(after), bulgarian(after));
    for (const PoEntry& entry : po.entries)
        CHECK(entry.fuzzy == (entry.context == brush));
    const Coverage coverage = coverageOf(originalOf(after), bulgarian(after));
    CHECK(coverage.stale == 1);
    CHECK(coverage.missing == 0);
    CHECK(coverage.percent() < 100);
}

TEST_CASE("Where it is not known what a text was translated from, nothing is stale")
{
    CHECK(loadScenario(smallScenarioWith("scenario.json", "Calm down, please.", "Please, calm down."), "s").diagnostics.empty());
}

TEST_CASE("What is wrong in `sources` is said where it stands")
{
    const auto codesWith = [](const std::string& sources) {
        return codesIn(loadScenario(smallScenarioWith("bg.json", "  \"texts\": {", "  \"sources\": " + sources + ",\n  \"texts\": {"), "s").diagnostics);
    };
    CHECK(codesWith("{ \"beat.gone\": \"12345678\" }") == std::vector<std::string>{"translation.unknown-source"});
    CHECK(codesWith("{ \"title\": \"soon\" }") == std::vector<std::string>{"translation.bad-source"});
    CHECK(codesWith("{ \"title\": \"00000000\" }") == std::vector<std::string>{"translation.stale"});
}

TEST_CASE("A translation has the placeholders of its original")
{
    const LoadedScenario loaded = loadScenario(with(smallScenarioWith("scenario.json", "Parcel 4711", "Parcel {number}"), "bg.json", "Пратка 4711", "Пратка {номер}"), "s");
    CHECK(codesIn(loaded.diagnostics) == std::vector<std::string>{"translation.placeholder"});
    CHECK_FALSE(loaded.scenario);
    CHECK(loadScenario(with(smallScenarioWith("scenario.json", "Parcel 4711", "Parcel {number}"), "bg.json", "Пратка 4711", "{number}"), "s").scenario);
}

TEST_CASE("A translator's work comes back")
{
    const Bundle files = confirmed(smallScenario());
    const Original original = originalOf(files);
    Translation translation = bulgarian(files);
    PoFile po = poOf(original, translation);
    Diagnostics diagnostics;

    SECTION("a changed text is taken over, made from the original of now")
    {
        entryOf(po, brush).translation = "Моля Ви.";
        mergePo(po, "bg.po", original.texts, translation, diagnostics);
        CHECK(translation.texts.at(brush) == "Моля Ви.");
        CHECK(translation.sources.at(brush) == sourceHash("Calm down, please."));
    }
    SECTION("a translation of an older original is kept and marked stale")
    {
        entryOf(po, brush).source = "Relax.";
        entryOf(po, brush).translation = "Спокойно.";
        mergePo(po, "bg.po", original.texts, translation, diagnostics);
        CHECK(translation.texts.at(brush) == "Спокойно.");
        CHECK(translation.sources.at(brush) == sourceHash("Relax."));
        CHECK(isStale(translation, *original.find(brush)));
    }
    SECTION("fuzzy is stale, also where the original is the same")
    {
        entryOf(po, brush).fuzzy = true;
        mergePo(po, "bg.po", original.texts, translation, diagnostics);
        CHECK(translation.sources.at(brush) == lookAgain);
        CHECK(entryOf(po = poOf(original, translation), brush).fuzzy);
    }
    SECTION("a stale one whose mark was taken off is confirmed")
    {
        translation.sources[brush] = lookAgain;
        mergePo(po, "bg.po", original.texts, translation, diagnostics);
        CHECK_FALSE(isStale(translation, *original.find(brush)));
    }
    SECTION("what is empty stays as it was, and is told")
    {
        entryOf(po, brush).translation.clear();
        mergePo(po, "bg.po", original.texts, translation, diagnostics);
        CHECK(translation.texts.at(brush) == "Успокойте се, моля.");
        CHECK(codesIn(diagnostics) == std::vector<std::string>{"po.emptied"});
    }
    SECTION("entries without a text, and faulty ones, are told with their line")
    {
        po.entries.push_back({"beat.gone.line.x", "Gone", "Няма", "", "", "", "", 0, false, 77});
        entryOf(po, brush).translation = "{who}";
        entryOf(po, "title").translation = "  ";
        mergePo(po, "bg.po", original.texts, translation, diagnostics);
        CHECK(codesIn(diagnostics) == std::vector<std::string>{"po.blank", "po.placeholder", "po.unknown-entry"});
        CHECK(diagnostics.back().position.line == 77);
        CHECK(translation.texts.at(brush) == "Успокойте се, моля.");
    }
    SECTION("patterns come back as a list; a fuzzy guess at them does not")
    {
        entryOf(po, "cues:fact.cause.said").translation = "бус*\nповред*";
        entryOf(po, "cues:fact.number.asked").translation = "сметка*";
        entryOf(po, "cues:fact.number.asked").fuzzy = true;
        mergePo(po, "bg.po", original.texts, translation, diagnostics);
        CHECK(codesIn(diagnostics) == std::vector<std::string>{"po.fuzzy"});
        const std::string text = writeTranslationFile(files.at("bg.json"), original, translation);
        CHECK_THAT(text, ContainsSubstring("\"fact.cause.said\": [\"бус*\", \"повред*\"]"));
        CHECK_THAT(text, ContainsSubstring("\"fact.number.asked\": [\"номер ..2 пратка*\"]"));
    }
}

TEST_CASE("A new language becomes a file that the scenario loads")
{
    Bundle files = smallScenario();
    const Original original = originalOf(files);
    PoFile po = poOf(original, {"pt-BR", {}, {}});
    CHECK(po.field("Language") == "pt_BR");
    CHECK(languageOf(po) == "pt-BR");
    for (PoEntry& entry : po.entries)
        entry.translation = entry.context.starts_with("cues:") ? "palavra" : "Olá \"mundo\"";
    Translation translation{"pt-BR", {}, {}};
    Diagnostics diagnostics;
    mergePo(po, "pt.po", original.texts, translation, diagnostics);
    CHECK(codesIn(diagnostics).empty());
    files["pt-BR.json"] = writeTranslationFile({}, original, translation);
    const LoadedScenario loaded = loadScenario(files, "s");
    for (const Diagnostic& d : loaded.diagnostics)
        UNSCOPED_INFO(toText(d));
    REQUIRE(loaded.scenario);
    CHECK(loaded.scenario->text(brush, "pt-BR") == "Olá \"mundo\"");
    CHECK(loaded.scenario->cues("fact.cause.said", "pt-BR") == std::vector<std::string>{"palavra"});
}

TEST_CASE("A fresh PO file keeps what translators wrote into the one before")
{
    const Bundle before = confirmed(smallScenario());
    PoFile earlier = poOf(originalOf(before), bulgarian(before));
    entryOf(earlier, brush).comments = " Too blunt?\n";
    const Bundle after = with(before, "scenario.json", "Calm down, please.", "Please, calm down.");
    Diagnostics diagnostics;

    SECTION("their comments, and the original that a stale text was made from")
    {
        PoFile fresh = poOf(originalOf(after), bulgarian(after));
        carryOver(earlier, "bg.po", bulgarian(after), fresh, diagnostics);
        CHECK(codesIn(diagnostics).empty());
        CHECK(entryOf(fresh, brush).comments == " Too blunt?\n");
        CHECK(entryOf(fresh, brush).previousSource == "Calm down, please.");
    }
    SECTION("a translation that was never merged stops it")
    {
        entryOf(earlier, "title").translation = "Друго";
        PoFile fresh = poOf(originalOf(after), bulgarian(after));
        carryOver(earlier, "bg.po", bulgarian(after), fresh, diagnostics);
        CHECK(codesIn(diagnostics) == std::vector<std::string>{"po.not-merged"});
    }
}
