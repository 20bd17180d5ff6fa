#include "base/Source.h"
#include "catch.h"

using namespace keel;

TEST_CASE("An offset becomes the line and column that an editor shows")
{
    const SourceText source("a.json", "one\nдве три\r\nlast");
    CHECK(source.positionOf(0) == Position{1, 1});
    CHECK(source.positionOf(4) == Position{2, 1});
    SECTION("columns count characters, not bytes")
    {
        const auto offset = source.text().find("три");
        CHECK(source.positionOf(offset) == Position{2, 5});
    }
    SECTION("an offset inside a character belongs to that character") { CHECK(source.positionOf(5) == Position{2, 1}); }
    SECTION("the end of the text and anything beyond it is the end")
    {
        CHECK(source.positionOf(source.text().size()) == Position{3, 5});
        CHECK(source.positionOf(10'000) == Position{3, 5});
    }
    SECTION("a line is shown without its line break") { CHECK(source.lineAt(5) == "две три"); }
}

TEST_CASE("An empty text has one empty line")
{
    const SourceText source("empty", "");
    CHECK(source.positionOf(0) == Position{1, 1});
    CHECK(source.lineAt(0).empty());
}
