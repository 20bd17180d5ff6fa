#include "catch.h"

#include "reports/Csv.h"

using namespace keel;

TEST_CASE("Cells are quoted where they must be, rows end with CR LF")
{
    Csv csv;
    csv.text("plain").text("with, comma").text("she said \"no\"").text("two\r\nlines").number(-5).nothing().endRow();
    csv.text("").endRow();
    CHECK(csv.str() == "plain,\"with, comma\",\"she said \"\"no\"\"\",\"two\r\nlines\",-5,\r\n\r\n");
}

TEST_CASE("No name becomes a formula in a spreadsheet")
{
    const auto cell = [](const std::string& text) { return Csv().text(text).str(); };
    CHECK(cell("=1+1") == "'=1+1");
    CHECK(cell("+359 88") == "'+359 88");
    CHECK(cell("-2") == "'-2");
    CHECK(cell("@SUM(A1)") == "'@SUM(A1)");
    CHECK(cell("\t=1") == "'\t=1");
    CHECK(cell("\r=1") == "\"'\r=1\"");
    CHECK(cell("=HYPERLINK(\"x\",\"y\")") == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    CHECK(cell("Ana = Boris") == "Ana = Boris");
}
