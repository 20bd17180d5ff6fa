#include "base/Diagnostic.h"
#include "catch.h"

using namespace keel;

namespace {

/// What is printed under the first line for a fault at a text of a file.
std::string shown(const std::string& file, const std::string& at)
{
    Diagnostic d;
    showPlace(d, SourceText("t.json", file), file.find(at));
    const std::string text = toText(d);
    return text.substr(text.find('\n') + 1);
}

/// How many characters stand before the caret.
std::size_t caretColumn(const std::string& twoLines)
{
    const auto second = twoLines.find('\n') + 1;
    return twoLines.find('^', second) - second;
}

} // namespace

TEST_CASE("A diagnostic is printed as a compiler would")
{
    Diagnostic d;
    d.code = "scenario.unknown-beat";
    d.file = "s/scenario.json";
    d.position = {12, 11};
    d.pointer = "/beats/opening/reactions/1/to";
    d.message = "there is no beat `strat`";
    d.hint = "did you mean `start`?";
    d.chain = {"beat `opening` (line 4)", "reaction 2 (line 12)"};
    d.sourceLine = R"(    "to": "strat")";
    CHECK(toText(d)
          == "s/scenario.json:12:11: error: there is no beat `strat` [scenario.unknown-beat]\n"
             " 12 |     \"to\": \"strat\"\n"
             "    |           ^\n"
             "  in beat `opening` (line 4) > reaction 2 (line 12), /beats/opening/reactions/1/to\n"
             "  hint: did you mean `start`?\n");
}

TEST_CASE("The caret stands under its place whatever stands before it")
{
    SECTION("Cyrillic letters take one column each") { CHECK(shown("\"Къде е?\": x", "x") == " 1 | \"Къде е?\": x\n   |            ^\n"); }
    SECTION("a tab is shown as blanks up to its stop") { CHECK(shown("\t\"a\":\tx", "x") == " 1 |     \"a\":    x\n   |             ^\n"); }
    SECTION("wide letters take two columns") { CHECK(shown("\"待つ\": x", "x") == " 1 | \"待つ\": x\n   |         ^\n"); }
    SECTION("an accent written as a letter of its own takes none") { CHECK(shown("\"e\u0301\": x", "x") == " 1 | \"e\u0301\": x\n   |      ^\n"); }
    SECTION("a byte that is not UTF-8 is shown as a replacement") { CHECK(shown("\"a\xFF\": x", "x") == " 1 | \"a\uFFFD\": x\n   |       ^\n"); }
}

TEST_CASE("A long line is cut so that the place stays in sight")
{
    const std::string blanks(3000, '-');
    const std::string text = shown(blanks + "HERE" + blanks, "HERE");
    CHECK(text.size() < 300);
    CHECK(text.find("…") != std::string::npos);
    CHECK(text.find("HERE") != std::string::npos);
    const auto bytesOfDots = std::string("…").size() - 1; // one column, more bytes
    CHECK(text.substr(caretColumn(text) + bytesOfDots, 4) == "HERE");
}

TEST_CASE("A near name is suggested, otherwise all are listed")
{
    CHECK(nearestNameHint("strat", {"start", "end"}) == "did you mean `start`?");
    CHECK(nearestNameHint("xyzxyz", {"start", "end"}) == "valid here: start, end");
    CHECK(nearestNameHint("xyz", {}).empty());
}

TEST_CASE("Diagnostics are shown by file and place")
{
    Diagnostic late, early;
    late.position = {9, 1};
    early.position = {2, 5};
    Diagnostics all{late, early};
    sortByPlace(all);
    CHECK(all.front().position == early.position);
}

TEST_CASE("What is said twice is shown once")
{
    Diagnostic d;
    d.code = "json.empty";
    Diagnostic other = d;
    other.position = {2, 1};
    Diagnostics all{d, other, d};
    sortByPlace(all);
    CHECK(all.size() == 2);
}
