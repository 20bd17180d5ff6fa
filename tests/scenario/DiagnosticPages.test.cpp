#include "base/Files.h"
#include "catch.h"
#include "scenario/DiagnosticPage.h"

#include <filesystem>
#include <regex>
#include <set>

using namespace keel;
using namespace keel::test;

namespace {

namespace fs = std::filesystem;

const fs::path sources = fs::path(KEEL_SOURCE_DIR) / "game";
const fs::path pages = fs::path(KEEL_SOURCE_DIR) / "scenarios" / "diagnostics";

/// Found only together with a language pack, so loading an example alone does not show them.
const std::set<std::string> needLanguagePack{"pattern.unknown-class", "pattern.matches-nothing"};

/// Literals like `"json.syntax"` in the sources of a room, and in how many places each stands.
std::map<std::string, int> codesIn(const std::string& room, const std::string& prefixes)
{
    const std::regex literal("\"((?:" + prefixes + ")\\.[a-z][a-z0-9-]*)\"");
    std::map<std::string, int> found;
    for (const auto& entry : fs::recursive_directory_iterator(sources / room)) {
        const std::string text = readFile(entry.path()).value_or("");
        for (auto it = std::sregex_iterator(text.begin(), text.end(), literal); it != std::sregex_iterator(); ++it)
            if ((*it)[1] != "scenario.json")
                ++found[(*it)[1]];
    }
    return found;
}

std::map<std::string, int> allCodes()
{
    constexpr const char* prefixes = "json|scenario|condition|text|translation|script|move";
    std::map<std::string, int> all = codesIn("base", prefixes);
    for (const auto& [code, times] : codesIn("scenario", prefixes))
        all[code] += times;
    for (const auto& [code, times] : codesIn("language", "pattern"))
        all[code] = 1; // a pattern's parser may say the same of several places
    return all;
}

std::set<std::string> pageNames()
{
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(pages))
        if (entry.path().extension() == ".md" && entry.path().filename() != "README.md")
            names.insert(entry.path().stem().string());
    return names;
}

DiagnosticPage pageOf(const std::string& code) { return readDiagnosticPage(readFile(pages / (code + ".md")).value()); }

} // namespace

TEST_CASE("Every code is declared in one place, and has a page; every page has a code")
{
    const auto codes = allCodes();
    const auto names = pageNames();
    CHECK(codes.size() >= 60);
    for (const auto& [code, times] : codes) {
        INFO(code);
        CHECK(times == 1);
        CHECK(names.contains(code));
    }
    for (const std::string& name : names) {
        INFO(name);
        CHECK(codes.contains(name));
    }
}

TEST_CASE("The list of the codes names each page once")
{
    const std::string list = readFile(pages / "README.md").value();
    for (const std::string& name : pageNames()) {
        INFO(name);
        const std::string link = "[`" + name + "`](" + name + ".md)";
        const auto first = list.find(link);
        CHECK(first != std::string::npos);
        CHECK((first == std::string::npos || list.find(link, first + 1) == std::string::npos));
    }
}

TEST_CASE("Each page's first example gives its code where the page says, and nothing else")
{
    for (const std::string& code : pageNames()) {
        if (needLanguagePack.contains(code))
            continue;
        DYNAMIC_SECTION(code)
        {
            const DiagnosticPage page = pageOf(code);
            CHECK(page.title == code);
            CHECK(page.about.size() > 40);
            const ExampleResult result = tryExample(page.reported);
            for (const Diagnostic& d : result.diagnostics)
                UNSCOPED_INFO("at " << d.file << " " << d.position.line << " " << d.position.column << "\n" << toText(d));
            REQUIRE_FALSE(result.diagnostics.empty());
            CHECK(result.addedPartsAreSound);
            for (const Diagnostic& d : result.diagnostics)
                CHECK(d.code == code);
            const Diagnostic& first = result.diagnostics.front();
            CHECK(nameOf(first.severity) == page.severity);
            CHECK(first.file == page.file);
            CHECK(first.position.line == page.place.line);
            CHECK(first.position.column == page.place.column);
            CHECK_FALSE(first.hint.empty());
        }
    }
}

TEST_CASE("Each page's second example is without fault")
{
    for (const std::string& code : pageNames()) {
        if (needLanguagePack.contains(code))
            continue;
        DYNAMIC_SECTION(code)
        {
            const ExampleResult result = tryExample(pageOf(code).mended);
            for (const Diagnostic& d : result.diagnostics)
                UNSCOPED_INFO("at " << d.file << " " << d.position.line << " " << d.position.column << "\n" << toText(d));
            CHECK(result.diagnostics.empty());
        }
    }
}
