#include "base/Json.h"
#include "catch.h"


using namespace keel;

/// What RFC 8259 allows and forbids, a kind a line: a text that must be read (valid), one that must not (the code it
/// gives), and those that the standard leaves to us (also listed with what we do).
namespace {

struct Case {
    const char* name;
    std::string text;
    const char* code; ///< empty for a valid text
};

std::string repeated(const std::string& text, std::size_t times)
{
    std::string out;
    for (std::size_t i = 0; i < times; ++i)
        out += text;
    return out;
}

const std::string zero(1, '\0');

const std::vector<Case>& structures()
{
    static const std::vector<Case> all{
        {"an empty object", "{}", ""}, {"an empty list", "[]", ""}, {"blanks around", " \t\n\r[ ] \r\n", ""}, {"a text alone", "\"a\"", ""},
        {"a number alone", "42", ""}, {"true alone", "true", ""}, {"null alone", "null", ""}, {"an empty key", "{\"\":0}", ""},
        {"lists in lists", "[[],[[]]]", ""}, {"objects in lists", "[{},{\"a\":[]}]", ""}, {"a list of many", "[1,\"a\",null,true,{}]", ""},
        {"as deep as allowed", repeated("[", 64) + repeated("]", 64), ""}, {"a line break at the end", "[1]\n", ""},
        {"nothing", "", "json.empty"}, {"only blanks", " \n", "json.empty"}, {"an open list", "[", "json.cut-off"},
        {"an open object", "{", "json.cut-off"}, {"a list without its end", "[1", "json.cut-off"}, {"a list ending in a comma", "[1,", "json.cut-off"},
        {"an object ending in its key", "{\"a\"", "json.cut-off"}, {"an object ending in a colon", "{\"a\":", "json.cut-off"},
        {"an object ending in a value", "{\"a\":1", "json.cut-off"}, {"an object ending in a comma", "{\"a\":1,", "json.cut-off"},
        {"a closing bracket alone", "]", "json.wrong-bracket"}, {"a closing brace alone", "}", "json.wrong-bracket"},
        {"a list closed as an object", "[1}", "json.wrong-bracket"}, {"an object closed as a list", "{\"a\":1]", "json.wrong-bracket"},
        {"an empty list closed wrongly", "[}", "json.wrong-bracket"}, {"two lists", "[][]", "json.text-after-end"}, {"a bracket too many", "[1]]", "json.text-after-end"},
        {"a word after the end", "{} x", "json.text-after-end"}, {"a comma after the end", "[],", "json.text-after-end"},
        {"a comma first", "[,1]", "json.stray-comma"}, {"two commas", "[1,,2]", "json.stray-comma"}, {"a comma alone", "[,]", "json.stray-comma"},
        {"a comma last", "[1,]", "json.trailing-comma"}, {"a comma last in an object", "{\"a\":1,}", "json.trailing-comma"},
        {"two commas last", "[1,,]", "json.stray-comma"}, {"no comma", "[1 2]", "json.missing-comma"}, {"no comma between texts", "[\"a\" \"b\"]", "json.missing-comma"},
        {"no comma between objects", "[{} {}]", "json.missing-comma"}, {"no comma between members", "{\"a\":1 \"b\":2}", "json.missing-comma"},
        {"no colon", "{\"a\" 1}", "json.missing-colon"}, {"a comma for a colon", "{\"a\",1}", "json.missing-colon"}, {"no value", "{\"a\":}", "json.missing-value"},
        {"no value, then a comma", "{\"a\":,\"b\":1}", "json.stray-comma"}, {"two colons", "{\"a\"::1}", "json.syntax"}, {"a colon in a list", "[\"a\":1]", "json.syntax"},
        {"a colon alone", "[:]", "json.syntax"}, {"a number for a key", "{1:1}", "json.unquoted-key"}, {"a bare key", "{a:1}", "json.unquoted-key"},
        {"a list for a key", "{[1]:1}", "json.syntax"}, {"a key in single quotes", "{'a':1}", "json.single-quotes"}, {"a comment", "[1 /* one */]", "json.comment"},
        {"a comment at the end", "[1] // one", "json.comment"}, {"a comment with a hash", "[\n# one\n1]", "json.comment"},
        {"a star", "[*]", "json.syntax"}, {"an ampersand", "[&]", "json.syntax"}, {"too deep", repeated("[", 65) + repeated("]", 65), "json.too-deep"},
        {"a hundred thousand brackets", repeated("[", 100'000), "json.too-deep"}, {"as many objects", repeated("{\"a\":", 100'000), "json.too-deep"},
    };
    return all;
}

const std::vector<Case>& numbers()
{
    static const std::vector<Case> all{
        {"zero", "[0]", ""}, {"minus zero", "[-0]", ""}, {"a negative one", "[-12]", ""}, {"a fraction", "[1.5]", ""}, {"an exponent", "[1e5]", ""},
        {"a big E", "[1E5]", ""}, {"a signed exponent", "[1e+5, 1e-5]", ""}, {"a fraction and an exponent", "[-1.25e-2]", ""},
        {"the largest of 64 bits", "[9223372036854775807]", ""}, {"more than 64 bits", "[18446744073709551616]", ""}, {"many digits", "[" + repeated("9", 300) + "]", ""},
        {"too small to tell from zero", "[1e-999]", ""}, {"more digits than are kept", "[0.1000000000000000055511151231257827]", ""},
        {"a leading zero", "[01]", "json.bad-number"}, {"a negative leading zero", "[-01]", "json.bad-number"}, {"two zeros", "[00]", "json.bad-number"},
        {"a plus", "[+1]", "json.bad-number"}, {"a minus alone", "[-]", "json.bad-number"}, {"two minuses", "[--1]", "json.bad-number"},
        {"no digit before the point", "[.5]", "json.bad-number"}, {"no digit after it", "[1.]", "json.bad-number"}, {"a point and an exponent", "[1.e5]", "json.bad-number"},
        {"no digit in the exponent", "[1e]", "json.bad-number"}, {"only its sign", "[1e+]", "json.bad-number"}, {"two points", "[1.2.3]", "json.bad-number"},
        {"hexadecimal", "[0x1F]", "json.bad-number"}, {"a letter after it", "[12a]", "json.bad-number"}, {"an exponent with a fraction", "[1e2.5]", "json.bad-number"},
        {"a minus in between", "[1-2]", "json.bad-number"}, {"a blank after the minus", "[- 1]", "json.bad-number"}, {"a comma for a point", "[1,5 6]", "json.missing-comma"},
        {"not a number", "[NaN]", "json.bad-word"}, {"infinity", "[Infinity]", "json.bad-word"}, {"minus infinity", "[-Infinity]", "json.bad-number"},
        {"too big", "[1e999]", "json.number-too-big"}, {"too far below", "[-1e999]", "json.number-too-big"}, {"wide digits", "[\uFF11]", "json.syntax"},
    };
    return all;
}

const std::vector<Case>& texts()
{
    static const std::vector<Case> all{
        {"nothing in it", "[\"\"]", ""}, {"every short escape", R"(["\"\\\/\b\f\n\r\t"])", ""}, {"a coded letter", R"(["\u0416"])", ""},
        {"a coded pair", R"(["\uD83D\uDE42"])", ""}, {"small hexadecimal letters", R"(["\u00e9"])", ""}, {"a coded zero", R"(["\u0000"])", ""},
        {"Cyrillic", "[\"Здравейте\"]", ""}, {"beyond the basic letters", "[\"🙂\"]", ""}, {"a delete character", "[\"\x7F\"]", ""},
        {"the last code point", "[\"\xF4\x8F\xBF\xBF\"]", ""}, {"no character", "[\"\xEF\xBF\xBF\"]", ""}, {"line separators", "[\"\u2028\u2029\"]", ""},
        {"a comment inside", "[\"/* no */\"]", ""}, {"a mark inside", "[\"\xEF\xBB\xBF\"]", ""},
        {"not closed", "[\"a", "json.cut-off"}, {"cut in an escape", "[\"a\\", "json.cut-off"}, {"cut in a coded letter", "[\"\\u04", "json.cut-off"},
        {"a line break inside", "[\"a\nb\"]", "json.unclosed-text"}, {"a carriage return inside", "[\"a\rb\"]", "json.unclosed-text"},
        {"a tab inside", "[\"a\tb\"]", "json.control-character"}, {"a control character", "[\"\x01\"]", "json.control-character"},
        {"a zero byte inside", "[\"a" + zero + "\"]", "json.control-character"}, {"a zero byte outside", "[]" + zero, "json.control-character"},
        {"an escape that does not exist", R"(["\a"])", "json.bad-escape"}, {"an escaped single quote", R"(["\'"])", "json.bad-escape"},
        {"an escape as in C", R"(["\x41"])", "json.bad-escape"}, {"an octal escape", R"(["\0"])", "json.bad-escape"}, {"three digits", R"(["\u041"])", "json.bad-escape"},
        {"letters beyond F", R"(["\u04G6"])", "json.bad-escape"}, {"a big U", R"(["\U0416"])", "json.bad-escape"}, {"an escaped blank", "[\"\\ \"]", "json.bad-escape"},
        {"half a pair", R"(["\uD83D"])", "json.lone-surrogate"}, {"the other half", R"(["\uDE42"])", "json.lone-surrogate"},
        {"a half and a letter", R"(["\uD83D\u0041"])", "json.lone-surrogate"}, {"two first halves", R"(["\uD83D\uD83D"])", "json.lone-surrogate"},
        {"single quotes", "['a']", "json.single-quotes"}, {"backticks", "[`a`]", "json.single-quotes"}, {"typographic quotes", "[“a”]", "json.curly-quotes"},
        {"a quote inside", "[\"a \"b\" c\"]", "json.unescaped-quote"}, {"a word in front", "[a\"b\"]", "json.bad-word"}, {"a word behind", "[\"a\"b]", "json.unescaped-quote"},
    };
    return all;
}

const std::vector<Case>& bytes()
{
    static const std::vector<Case> all{
        {"a lone byte", "[\"\xFF\"]", "json.bad-utf8"}, {"a byte that only goes on", "[\"\x80\"]", "json.bad-utf8"}, {"a letter cut short", "[\"\xD0\"]", "json.bad-utf8"},
        {"a letter written too long", "[\"\xC0\xAF\"]", "json.bad-utf8"}, {"half a pair as bytes", "[\"\xED\xA0\x80\"]", "json.bad-utf8"},
        {"beyond the last code point", "[\"\xF4\x90\x80\x80\"]", "json.bad-utf8"}, {"Latin 1", "[\"caf\xE9\"]", "json.bad-utf8"}, {"outside of texts", "[\xFF]", "json.bad-utf8"},
        {"a byte-order mark", "\xEF\xBB\xBF[]", "json.byte-order-mark"}, {"UTF-16, little end first", "\xFF\xFE[" + zero + "]" + zero, "json.utf16"},
        {"UTF-16, big end first", "\xFE\xFF" + zero + "[" + zero + "]", "json.utf16"},
    };
    return all;
}

const std::vector<Case>& words()
{
    static const std::vector<Case> all{
        {"the three words", "[true,false,null]", ""},   {"a big letter", "[True]", "json.bad-word"},        {"all big", "[NULL]", "json.bad-word"},
        {"cut short", "[tru]", "json.bad-word"},        {"cut at the end", "[nul", "json.cut-off"},         {"too long", "[truee]", "json.missing-comma"},
        {"undefined", "[undefined]", "json.bad-word"},  {"a name", "[yes]", "json.bad-word"},               {"no quotes", "{\"a\": b}", "json.bad-word"},
        {"a form feed", "[\f1]", "json.syntax"},        {"a wide blank", "[\u00A01]", "json.syntax"},       {"a word joiner", "[\u20601]", "json.syntax"},
        {"a vertical tab", "[\v]", "json.syntax"},      {"an escape outside", "[\\n]", "json.syntax"},      {"an empty line break", "{\n}", ""},
    };
    return all;
}

void hold(const Case& example)
{
    INFO(example.name << ": " << example.text.substr(0, 80));
    Diagnostics diagnostics;
    const auto value = parseJson(SourceText("t.json", example.text), diagnostics);
    if (*example.code == '\0') {
        CHECK(value.has_value());
        CHECK(diagnostics.empty());
        return;
    }
    CHECK_FALSE(value);
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].code == example.code);
    CHECK_FALSE(diagnostics[0].message.empty());
    CHECK(diagnostics[0].position.line >= 1);
    CHECK(diagnostics[0].position.column <= example.text.size() + 1);
}

} // namespace

TEST_CASE("Every kind of valid JSON is read, and every kind of invalid JSON is told by its code")
{
    SECTION("structure") { for (const Case& example : structures()) hold(example); }
    SECTION("numbers") { for (const Case& example : numbers()) hold(example); }
    SECTION("texts") { for (const Case& example : texts()) hold(example); }
    SECTION("bytes") { for (const Case& example : bytes()) hold(example); }
    SECTION("words and white space") { for (const Case& example : words()) hold(example); }
}

TEST_CASE("No piece of a valid document crashes the reader, and only the whole is read")
{
    const std::string whole = R"({"a": [1, -2.5e3, "\u0416\n", true, null], "b": {"c": "x"}})";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        Diagnostics diagnostics;
        CHECK_FALSE(parseJson(SourceText("t.json", whole.substr(0, length)), diagnostics));
        REQUIRE(diagnostics.size() == 1);
        CHECK(diagnostics[0].code == (length == 0 ? "json.empty" : "json.cut-off"));
    }
}

TEST_CASE("A fault is reported where an author would look for it")
{
    const auto placeOf = [](const std::string& text) {
        Diagnostics diagnostics;
        parseJson(SourceText("t.json", text), diagnostics);
        REQUIRE(diagnostics.size() == 1);
        return std::pair(diagnostics[0].position.line, diagnostics[0].position.column);
    };
    using Place = std::pair<std::size_t, std::size_t>;
    CHECK(placeOf("{\n \"a\": 1\n \"b\": 2 }") == Place{2, 8});     // after the value that lacks the comma
    CHECK(placeOf("{\n \"a\": 1,\n }") == Place{2, 8});             // at the comma
    CHECK(placeOf("[\n \"Къде\", \"е\\q\"]") == Place{3 - 1, 12});  // at the backslash
    CHECK(placeOf("{\n \"a\": \"not closed\n}") == Place{2, 7});    // where the text begins
    CHECK(placeOf("[1, 2\n}") == Place{2, 1});                      // at the wrong bracket
    CHECK(placeOf("[1,\n 007]") == Place{2, 2});                    // where the number begins
    CHECK(placeOf("[1, 2\n") == Place{2, 1});                       // at the end
}
