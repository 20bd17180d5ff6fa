#include "base/JsonCursor.h"
#include "catch.h"

using namespace keel;

namespace {

struct Document {
    explicit Document(const std::string& text) : source("t.json", text) { root = parseJson(source, diagnostics); }
    JsonCursor cursor() { return JsonCursor(source, *root, diagnostics); }

    SourceText source;
    Diagnostics diagnostics;
    std::optional<JsonValue> root;
};

} // namespace

TEST_CASE("All faults of an object are found in one pass")
{
    Document doc("{ \"nmae\": 3, \"age\": \"old\" }");
    const JsonCursor cursor = doc.cursor();
    cursor.allowOnly({"name", "age"});
    CHECK(cursor.text("name").empty());
    CHECK(cursor.find("age")->whole(0, 150) == 0);
    REQUIRE(doc.diagnostics.size() == 3);
    CHECK(doc.diagnostics[0].code == "json.unknown-key");
    CHECK(doc.diagnostics[0].hint == "did you mean `name`?");
    CHECK(doc.diagnostics[0].position == Position{1, 3});
    CHECK(doc.diagnostics[1].code == "json.missing-key");
    CHECK(doc.diagnostics[2].code == "json.wrong-type");
    CHECK(doc.diagnostics[2].pointer == "/age");
}

TEST_CASE("A fault inside a text is reported at its column")
{
    Document doc("{ \"when\": \"anger > > 3\" }");
    doc.cursor().find("when")->reportInside(8, "condition.syntax", "not expected");
    CHECK(doc.diagnostics.at(0).position == Position{1, 20});
}

TEST_CASE("The chain says what encloses the fault")
{
    Document doc("{ \"beats\": {\n \"start\": { \"phase\": 7 } } }");
    doc.cursor().find("beats")->find("start")->named("beat start").find("phase")->text();
    REQUIRE(doc.diagnostics.size() == 1);
    CHECK(doc.diagnostics[0].chain == std::vector<std::string>{"beat start (line 2)"});
}

TEST_CASE("Pointers escape what JSON pointers must")
{
    Document doc(R"({ "a/b~c": 1 })");
    doc.cursor().find("a/b~c")->text();
    CHECK(doc.diagnostics.at(0).pointer == "/a~1b~0c");
}
