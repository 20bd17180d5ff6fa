#include "base/Files.h"
#include "scenario/PoFile.h"
#include "scenario/Scratch.h"

#include "catch.h"

using namespace keel;
using namespace keel::test;

namespace {

constexpr const char* header = "msgid \"\"\nmsgstr \"\"\n\"Language: pt_BR\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

std::optional<PoFile> read(const std::string& text, Diagnostics& diagnostics)
{
    const ScratchFile file("read.po");
    REQUIRE(writeFile(file.path(), text));
    return readPoFile(file.path(), diagnostics);
}

} // namespace

TEST_CASE("What was written is read again: texts of any kind, notes, marks and places")
{
    PoFile out;
    out.header = {{"Language", "bg"}, {"Content-Type", "text/plain; charset=UTF-8"}};
    out.entries = {{"title", "Declined, twice", "Отказана, два пъти", "", "", "The name.\n", "scenario.json", 8, false, 0},
                   {"summary", "She said: \"No\\yes\".\nTwo lines {n}", "Тя каза: „Не“.\nДва реда {n}", "She said no.", " Mind the quotes.\n",
                    "", "scenario.json", 9, true, 0},
                   {"brief", std::string(300, 'x') + " a long one", "", "", "", "First.\nSecond.\n", "", 0, false, 0}};
    const ScratchFile file("written.po");
    REQUIRE(writePoFile(file.path(), out));

    Diagnostics diagnostics;
    const auto in = readPoFile(file.path(), diagnostics);
    REQUIRE(in);
    CHECK(diagnostics.empty());
    CHECK(in->header == out.header);
    REQUIRE(in->entries.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        const PoEntry &a = in->entries[i], &b = out.entries[i];
        INFO(b.context);
        CHECK(a.context == b.context);
        CHECK(a.source == b.source);
        CHECK(a.translation == b.translation);
        CHECK(a.previousSource == b.previousSource);
        CHECK(a.notes == b.notes);
        CHECK(a.file == b.file);
        CHECK(a.line == b.line);
        CHECK(a.fuzzy == b.fuzzy);
        const std::string text = readFile(file.path()).value();
        CHECK(a.lineInPo == SourceText("", text).positionOf(text.find("\nmsgctxt \"" + b.context) + 1).line);
    }
    CHECK_THAT(in->entries[1].comments, ContainsSubstring("Mind the quotes."));
}

TEST_CASE("A syntax error is reported at its line")
{
    Diagnostics diagnostics;
    CHECK_FALSE(read(std::string(header) + "msgctxt \"title\"\nmsgid \"a\"\nmsgstrr \"b\"\n", diagnostics));
    REQUIRE_FALSE(diagnostics.empty());
    CHECK(diagnostics.front().code == "po.syntax");
    CHECK(diagnostics.front().position.line == 8);
}

TEST_CASE("A file with nothing but faults is refused, and the next file is read as if it had not been")
{
    std::string nonsense;
    for (int i = 0; i < 200; ++i)
        nonsense += "this is no PO file\n";
    Diagnostics diagnostics;
    CHECK_FALSE(read(nonsense, diagnostics));
    CHECK(hasErrors(diagnostics));
    Diagnostics none;
    CHECK(read(std::string(header) + "msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n", none));
    CHECK(none.empty());
}

TEST_CASE("A key that stands twice, bytes that are not UTF-8, another encoding, no file: each is an error")
{
    Diagnostics diagnostics;
    SECTION("twice") { CHECK_FALSE(read(std::string(header) + "msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n\nmsgctxt \"a\"\nmsgid \"b\"\nmsgstr \"d\"\n", diagnostics)); }
    SECTION("not UTF-8") { CHECK_FALSE(read(std::string(header) + "msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"\xFF\xFE\"\n", diagnostics)); }
    SECTION("another encoding") { CHECK_FALSE(read("msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n", diagnostics)); }
    SECTION("no file") { CHECK_FALSE(readPoFile("no/such/file.po", diagnostics)); }
    CHECK(hasErrors(diagnostics));
}
