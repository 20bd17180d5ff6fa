#include "base/JsonRewrite.h"

#include "catch.h"

using namespace keel;

namespace {

std::string rewrite(const std::string& text, const std::vector<JsonMemberText>& members)
{
    const SourceText source("file.json", text);
    Diagnostics diagnostics;
    const auto root = parseJson(source, diagnostics);
    REQUIRE(root);
    return rewriteObject(text, *root, members);
}

} // namespace

TEST_CASE("What does not change keeps its author's spelling, whatever that is")
{
    for (const std::string text : {"{}", "{ \"a\": 1, \"b\" : [ 2,3 ] }", "{\n  \"a\": \"\\u00e9\",\n\n  \"b\": {\"c\":1}\n}", "{\"a\":1,\"b\":2}"}) {
        INFO(text);
        CHECK(rewrite(text, {{"a", {}}, {"b", {}}}) == text);
    }
}

TEST_CASE("One value is replaced, and only that")
{
    CHECK(rewrite("{\n  \"a\": 1,\n\n  \"b\": 2\n}", {{"a", "7"}, {"b", {}}}) == "{\n  \"a\": 7,\n\n  \"b\": 2\n}");
}

TEST_CASE("A new member is written like its neighbour")
{
    CHECK(rewrite("{\n  \"a\": 1,\n\n  \"b\": 2\n}", {{"a", {}}, {"new", "3"}, {"b", {}}}) == "{\n  \"a\": 1,\n  \"new\": 3,\n\n  \"b\": 2\n}");
    CHECK(rewrite("{ \"a\": 1,\n  \"b\": 2 }", {{"a", {}}, {"b", {}}, {"c", "3"}}) == "{ \"a\": 1,\n  \"b\": 2,\n  \"c\": 3 }");
    CHECK(rewrite("{\n  }", {{"a", "1"}}) == "{\n    \"a\": 1\n  }");
}

TEST_CASE("A member that is not named goes; those that stay keep their places")
{
    CHECK(rewrite("{\"a\":1,\"b\":2,\"c\":3}", {{"c", {}}, {"a", {}}}) == "{\"a\":1,\"c\":3}");
    CHECK(rewrite("{\"a\":1,\"b\":2}", {{"b", {}}, {"new", "3"}, {"a", {}}}) == "{\"a\":1,\"b\":2,\"new\": 3}");
}

TEST_CASE("A text is quoted so that it can be read back, letters as they are")
{
    CHECK(quoteJson("Щ \"é\" \\ \n\t\x01") == "\"Щ \\\"é\\\" \\\\ \\n\\t\\u0001\"");
}
