#include "base/Json.h"
#include "catch.h"

using namespace keel;

namespace {

std::optional<JsonValue> parse(const std::string& text, Diagnostics& diagnostics)
{
    return parseJson(SourceText("t.json", text), diagnostics);
}

Diagnostic onlyFault(const std::string& text)
{
    Diagnostics diagnostics;
    CHECK_FALSE(parse(text, diagnostics));
    REQUIRE(diagnostics.size() == 1);
    return diagnostics.front();
}

} // namespace

TEST_CASE("Every value knows where it stands")
{
    Diagnostics diagnostics;
    const std::string text = "{ \"a\\\"b\": [1, -2.5e3,\n true], \"z\": {\"k\": null} }";
    const auto root = parse(text, diagnostics);
    REQUIRE(root);
    const auto slice = [&](const JsonValue& v) { return text.substr(v.begin, v.end - v.begin); };
    CHECK(slice(*root) == text);
    const JsonValue& list = *root->find("a\"b");
    CHECK(slice(list) == "[1, -2.5e3,\n true]");
    CHECK(slice(list.items[0]) == "1");
    CHECK(slice(list.items[1]) == "-2.5e3");
    CHECK(slice(list.items[2]) == "true");
    CHECK(slice(*root->find("z")->find("k")) == "null");
    CHECK(text.substr(root->members[1].keyBegin, 3) == "\"z\"");
}

TEST_CASE("Whole numbers are told from others")
{
    Diagnostics diagnostics;
    const auto root = parse("[7, 7.0, 18446744073709551615, -9]", diagnostics);
    REQUIRE(root);
    CHECK(root->items[0].isInteger);
    CHECK_FALSE(root->items[1].isInteger);
    CHECK_FALSE(root->items[2].isInteger);
    CHECK(root->items[3].integer == -9);
}

TEST_CASE("Faults in the text are reported where they are")
{
    SECTION("syntax")
    {
        const Diagnostic d = onlyFault("{\n  \"a\": 1,\n  \"b\" 2\n}");
        CHECK(d.code == "json.missing-colon");
        CHECK(d.position == Position{3, 7});
    }
    SECTION("a file cut off in the middle")
    {
        const Diagnostic d = onlyFault("{ \"a\": [1, 2");
        CHECK(d.code == "json.cut-off");
        CHECK(d.position.line == 1);
    }
    SECTION("an empty file") { CHECK(onlyFault("").code == "json.empty"); }
    SECTION("bad UTF-8")
    {
        const Diagnostic d = onlyFault("{\n \"a\": \"x\xC3(\"}");
        CHECK(d.code == "json.bad-utf8");
        CHECK(d.position == Position{2, 9});
    }
    SECTION("a byte-order mark") { CHECK(onlyFault("\xEF\xBB\xBF{}").code == "json.byte-order-mark"); }
    SECTION("nesting without end") { CHECK(onlyFault(std::string(100'000, '[')).code == "json.too-deep"); }
}

TEST_CASE("Of a key that stands twice the first counts, and the second is reported")
{
    Diagnostics diagnostics;
    const auto root = parse("{\"a\": 1,\n \"a\": 2}", diagnostics);
    REQUIRE(root);
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].code == "json.duplicate-key");
    CHECK(diagnostics[0].position == Position{2, 2});
    CHECK(root->find("a")->integer == 1);
}

TEST_CASE("An object too large to be held is handed over member by member, and the rest is the document")
{
    const SourceText source("large.json", R"({"a":1,"many":{"x":"one","y":["two",{"z":3}],"x":"again"},"b":{"many":{"k":"kept"}}})");
    Diagnostics diagnostics;
    std::string taken;
    const auto value = parseJson(source, diagnostics, {"many", [&](JsonValue::Member&& member) {
        taken += member.key + (member.value.kind == JsonValue::Kind::String ? "=" + member.value.text : "[]") + "@" + std::to_string(member.keyBegin) + " ";
    }});
    REQUIRE(value);
    CHECK(diagnostics.empty());
    CHECK(taken == "x=one@15 y[]@25 x=again@45 ");
    CHECK(value->find("many")->members.empty());
    CHECK(value->find("b")->find("many")->find("k")->text == "kept"); // not in the outermost object
}
