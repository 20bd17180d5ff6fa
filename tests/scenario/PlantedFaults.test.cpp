#include "base/Json.h"
#include "catch.h"
#include "scenario/Load.h"

#include <algorithm>
#include <functional>
#include <random>
#include <set>

using namespace keel;

/// Two hundred copies of the files that come with Evenkeel, each with one fault planted at a place that we know. The
/// loader must report every one of them at its line and column, and go on with the other files.
namespace {

using Random = std::mt19937;

/// A changed text, what it should be reported as, and where (bytes).
struct Planted {
    std::string text;
    std::set<std::string> codes;
    std::size_t at = 0;
};

std::size_t pick(Random& random, std::size_t count) { return random() % count; } // the same on every machine, unlike distributions

/// All values of a document that a test holds for, in the order written.
std::vector<const JsonValue*> valuesWhere(const JsonValue& root, const std::function<bool(const JsonValue&)>& holds)
{
    std::vector<const JsonValue*> found;
    std::vector<const JsonValue*> open{&root};
    while (!open.empty()) {
        const JsonValue* value = open.back();
        open.pop_back();
        if (holds(*value))
            found.push_back(value);
        for (const auto& member : value->members)
            open.push_back(&member.value);
        for (const auto& item : value->items)
            open.push_back(&item);
    }
    std::sort(found.begin(), found.end(), [](const JsonValue* a, const JsonValue* b) { return a->begin < b->begin; });
    return found;
}

/// One way to break a file. Nothing where the file has no place for it.
using Planter = std::function<std::optional<Planted>(const std::string& text, const JsonValue& root, Random& random)>;

const JsonValue* anyOf(const std::vector<const JsonValue*>& values, Random& random) { return values.empty() ? nullptr : values[pick(random, values.size())]; }

std::string spliced(const std::string& text, std::size_t at, std::size_t length, const std::string& by)
{
    return text.substr(0, at) + by + text.substr(at + length);
}

std::optional<Planted> cutOff(const std::string& text, const JsonValue& root, Random& random)
{
    const std::size_t at = root.begin + 1 + pick(random, root.end - root.begin - 1);
    if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
        return Planted{text.substr(0, at), {"json.bad-utf8"}, text.find_last_of("\xC3\xC4\xC5\xD0\xD1\xE2\xF0", at - 1)};
    return Planted{text.substr(0, at), {"json.cut-off"}, at};
}

std::optional<Planted> doubledKey(const std::string& text, const JsonValue& root, Random& random)
{
    const JsonValue* object = anyOf(valuesWhere(root, [](const JsonValue& v) { return !v.members.empty(); }), random);
    const JsonValue::Member& member = object->members[pick(random, object->members.size())];
    const std::string again = text.substr(member.keyBegin, member.value.end - member.keyBegin) + ", ";
    const std::size_t second = member.keyBegin + again.size();
    return Planted{spliced(text, member.keyBegin, 0, again), {"json.duplicate-key"}, second};
}

std::optional<Planted> lostComma(const std::string& text, const JsonValue& root, Random& random)
{
    const JsonValue* object = anyOf(valuesWhere(root, [](const JsonValue& v) { return v.members.size() > 1; }), random);
    const std::size_t index = pick(random, object->members.size() - 1);
    const std::size_t end = object->members[index].value.end;
    return Planted{spliced(text, text.find(',', end), 1, " "), {"json.missing-comma"}, end};
}

std::optional<Planted> lostQuote(const std::string& text, const JsonValue& root, Random& random)
{
    const JsonValue* value = anyOf(valuesWhere(root, [&](const JsonValue& v) {
        const auto end = text.find_first_of("\"\n", v.end);
        return v.kind == JsonValue::Kind::String && end != std::string::npos && text[end] == '\n'; // the last text of its line
    }), random);
    if (!value)
        return std::nullopt;
    return Planted{spliced(text, value->end - 1, 1, ""), {"json.unclosed-text"}, value->begin};
}

std::optional<Planted> badByte(const std::string& text, const JsonValue& root, Random& random)
{
    const JsonValue* value = anyOf(valuesWhere(root, [](const JsonValue& v) { return v.kind == JsonValue::Kind::String; }), random);
    return Planted{spliced(text, value->begin + 1, 0, "\xFF"), {"json.bad-utf8"}, value->begin + 1};
}

std::optional<Planted> wrongType(const std::string& text, const JsonValue& root, Random& random)
{
    const JsonValue* value = anyOf(valuesWhere(root, [&](const JsonValue& v) {
        return v.kind == JsonValue::Kind::String && &v != root.find("$schema"); // what the schema is called is not looked at
    }), random);
    return Planted{spliced(text, value->begin, value->end - value->begin, "[7]"), {"json.wrong-type"}, value->begin};
}

std::optional<Planted> unknownKey(const std::string& text, const JsonValue& root, Random& random)
{
    const JsonValue* object = anyOf(valuesWhere(root, [&](const JsonValue& v) {
        return v.find("id") != nullptr || &v == &root; // objects whose keys are the format's own
    }), random);
    return Planted{spliced(text, object->begin + 1, 0, "\"zzz\": 1, "), {"json.unknown-key"}, object->begin + 1};
}

/// Replaces the end of a text that begins with a prefix, in conditions and destinations.
Planter misspelt(const std::string& key, const std::string& code)
{
    return [=](const std::string& text, const JsonValue& root, Random& random) -> std::optional<Planted> {
        std::vector<const JsonValue*> owners = valuesWhere(root, [&](const JsonValue& v) {
            const JsonValue* value = v.find(key);
            return value && value->kind == JsonValue::Kind::String && value->text.find(':') == std::string::npos && value->text != "end";
        });
        const JsonValue* owner = anyOf(owners, random);
        if (!owner)
            return std::nullopt;
        const JsonValue& value = *owner->find(key);
        return Planted{spliced(text, value.begin, value.end - value.begin, "\"no-such-thing\""), {code}, value.begin};
    };
}

std::optional<Planted> brokenCondition(const std::string& text, const JsonValue& root, Random& random)
{
    const JsonValue* owner = anyOf(valuesWhere(root, [](const JsonValue& v) {
        const JsonValue* when = v.find("when");
        return when && when->text.find('(') == std::string::npos;
    }), random);
    if (!owner)
        return std::nullopt;
    const JsonValue& when = *owner->find("when");
    static const std::vector<std::pair<std::string, std::string>> faults{
        {" and", "condition.ends-early"}, {" and fact:no-such-thing", "scenario.unknown-fact"}, {" and shown:no-such-thing", "scenario.unknown-behaviour"},
        {" and fct:cause", "condition.unknown-prefix"}, {" and anger > 120", "condition.out-of-range"}, {" and no_such_word", "condition.unknown-word"},
        {" thank", "condition.missing-joint"}, {" && thank", "condition.stray-character"}, {" and (thank", "condition.missing-bracket"}, {")", "condition.stray-bracket"}};
    const auto& [added, code] = faults[pick(random, faults.size())];
    const std::size_t colon = added.find(':');
    std::size_t into = code == "condition.ends-early" ? added.size() : code == "condition.missing-joint" || code == "condition.stray-character" ? 1
        : code == "condition.stray-bracket"           ? 0
        : code.starts_with("scenario.")               ? colon + 1
        : code == "condition.out-of-range"            ? added.find("120")
                                                      : added.find_first_not_of(' ', 4);
    return Planted{spliced(text, when.end - 1, 0, added), {code}, when.end - 1 + into};
}

std::optional<Planted> numberOutOfRange(const std::string& text, const JsonValue& root, Random& random)
{
    const JsonValue* owner = anyOf(valuesWhere(root, [](const JsonValue& v) { return v.find("anger") != nullptr; }), random);
    if (!owner)
        return std::nullopt;
    const JsonValue& value = *owner->find("anger");
    return Planted{spliced(text, value.begin, value.end - value.begin, "1000"), {"json.out-of-range"}, value.begin};
}

std::optional<Planted> lostMember(const std::string& text, const JsonValue& root, const std::string& key)
{
    for (std::size_t i = 0; i + 1 < root.members.size(); ++i)
        if (root.members[i].key == key) {
            const std::size_t begin = root.members[i].keyBegin;
            return Planted{spliced(text, begin, root.members[i + 1].keyBegin - begin, ""), {"json.missing-key"}, root.begin};
        }
    return std::nullopt;
}

/// How scenario files are broken; of translations only the first ones make sense.
const std::vector<Planter>& planters()
{
    static const std::vector<Planter> all{
        cutOff, doubledKey, lostComma, lostQuote, badByte, wrongType,
        unknownKey, misspelt("to", "scenario.unknown-beat"), misspelt("phase", "scenario.unknown-phase"), misspelt("kind", "scenario.unknown-ending-kind"),
        misspelt("takes", "json.bad-duration"), misspelt("opening", "scenario.unknown-beat"), brokenCondition, brokenCondition, numberOutOfRange,
        [](const std::string& text, const JsonValue& root, Random& random) {
            static const std::vector<std::string> keys{"title", "channel", "level", "principles", "customer", "opening", "patienceOut", "brief"};
            return lostMember(text, root, keys[pick(random, keys.size())]);
        }};
    return all;
}
constexpr std::size_t plantersForTranslations = 6;

std::vector<Bundle> shippedScenarios()
{
    std::vector<Bundle> all;
    for (const auto& folder : scenarioFolders(std::string(KEEL_SOURCE_DIR) + "/scenarios")) {
        Bundle files = readJsonFolder(folder);
        std::erase_if(files, [](const auto& file) { return file.first.starts_with("scripts/"); });
        all.push_back(std::move(files));
    }
    return all;
}

/// Breaks one file of a bundle, named by number.
std::optional<Planted> breakFile(Bundle& files, const std::string& name, Random& random)
{
    std::string& text = files.at(name);
    Diagnostics none;
    const auto root = parseJson(SourceText(name, text), none);
    REQUIRE(root);
    const std::size_t kinds = name == "scenario.json" ? planters().size() : plantersForTranslations;
    auto planted = planters()[pick(random, kinds)](text, *root, random);
    if (planted)
        text = planted->text;
    return planted;
}

} // namespace

TEST_CASE("Of two hundred planted faults every one is reported at its line and column")
{
    const std::vector<Bundle> shipped = shippedScenarios();
    REQUIRE(shipped.size() >= 5);
    Random random(2026);
    std::size_t planted = 0;
    std::set<std::string> codes;
    while (planted < 200) {
        Bundle files = shipped[pick(random, shipped.size())];
        auto chosen = files.begin();
        if (pick(random, 3) == 0)
            std::advance(chosen, static_cast<std::ptrdiff_t>(pick(random, files.size())));
        else
            chosen = files.find("scenario.json");
        const std::string name = chosen->first;
        const auto fault = breakFile(files, name, random);
        if (!fault)
            continue;
        ++planted;
        const Position place = SourceText("", fault->text).positionOf(fault->at);
        const LoadedScenario loaded = loadScenario(files, "s");
        const auto found = std::find_if(loaded.diagnostics.begin(), loaded.diagnostics.end(), [&](const Diagnostic& d) {
            return fault->codes.contains(d.code) && d.file == "s/" + name && d.position == place;
        });
        INFO("fault " << planted << " in " << name << " at " << place.line << ":" << place.column << ", " << *fault->codes.begin());
        for (std::size_t i = 0; found == loaded.diagnostics.end() && i < loaded.diagnostics.size(); ++i)
            UNSCOPED_INFO(toText(loaded.diagnostics[i]));
        CHECK(found != loaded.diagnostics.end());
        CHECK_FALSE(loaded.scenario);
        CHECK(loaded.filesRead == files.size());
        codes.insert(fault->codes.begin(), fault->codes.end());
    }
    CHECK(codes.size() >= 20);
}

TEST_CASE("A fault in each file of a folder is reported, whatever is wrong with the others")
{
    for (Bundle files : shippedScenarios()) {
        std::map<std::string, Position> places;
        for (auto& [name, text] : files) {
            const std::size_t at = text.rfind('"'); // the last text is not closed
            text.erase(at, 1);
            places[name] = SourceText("", text).positionOf(text.rfind('"'));
        }
        const LoadedScenario loaded = loadScenario(files, "s");
        CHECK(loaded.diagnostics.size() == files.size());
        for (const Diagnostic& d : loaded.diagnostics) {
            INFO(toText(d));
            CHECK(d.position.line == places.at(d.file.substr(2)).line);
        }
    }
}
