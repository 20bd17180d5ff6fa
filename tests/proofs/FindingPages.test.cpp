// Each finding of the proofs has a page with an example that gives it, and one in which it is mended.
#include "catch.h"
#include "engine/Conversation.h"
#include "proofs/CheckScenario.h"
#include "proofs/Findings.h"
#include "scenario/DiagnosticPage.h"
#include "scenario/Load.h"

#include <filesystem>

using namespace keel;
using namespace keel::test;

namespace {

namespace fs = std::filesystem;
const fs::path pages = fs::path(KEEL_SOURCE_DIR) / "scenarios" / "diagnostics" / "proofs";

/// All that is found in an example: by proof, by sampled plays, and of its scripts.
Diagnostics foundIn(const std::vector<DiagnosticPage::Block>& blocks, CheckDepth depth)
{
    const Bundle files = filesOf(blocks);
    LoadedScenario loaded = loadScenario(files, "example");
    for (const Diagnostic& d : loaded.diagnostics)
        UNSCOPED_INFO(toText(d));
    REQUIRE(loaded.scenario);
    std::vector<Script> scripts;
    for (const auto& [name, text] : files)
        if (name.starts_with("scripts/"))
            if (const auto script = loadScript(SourceText(name, text), loaded.diagnostics, loaded.scenario.get()))
                scripts.push_back(*script);
    ScenarioReport report = checkScenario(loaded.scenario, shippedRules(), {"ivan"}, scripts, "example", depth);
    report.diagnostics.insert(report.diagnostics.end(), report.scripts.begin(), report.scripts.end());
    return report.diagnostics;
}

bool has(const Diagnostics& diagnostics, const std::string& code)
{
    return std::any_of(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& d) { return d.code == code; });
}

/// Without the place, which a proof does not give by column: these pages only have examples.
std::vector<DiagnosticPage::Block> section(const std::string& markdown, bool mended)
{
    const auto cut = markdown.find("## Mended");
    REQUIRE(cut != std::string::npos);
    return exampleBlocks(mended ? markdown.substr(cut) : markdown.substr(0, cut));
}

} // namespace

TEST_CASE("Each page of the proofs shows what it speaks of, and how it is mended")
{
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(pages)) {
        const std::string code = entry.path().stem().string(), text = readFile(entry.path()).value();
        ++count;
        DYNAMIC_SECTION(code)
        {
            CHECK(text.starts_with("# " + code + "\n"));
            const CheckDepth depth = isSampled(code) || code == finding::endingWithoutScript || code == finding::endingNever ? CheckDepth::Sampled : CheckDepth::Static;
            CHECK(has(foundIn(section(text, false), depth), code));
            CHECK_FALSE(has(foundIn(section(text, true), depth), code));
        }
    }
    CHECK(count > 0);
}
