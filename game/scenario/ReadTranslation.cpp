#include "language/Placeholders.h"
#include "scenario/CheckPatterns.h"
#include "scenario/Reading.h"
#include "scenario/Translation.h"

#include <algorithm>
#include <map>

namespace keel {

namespace {

template <class Map>
std::vector<std::string> keysOf(const Map& map)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : map)
        keys.push_back(key);
    return keys;
}

/// The codes and words for texts, and for cues.
struct Wording {
    const char* unknown;
    const char* missing;
    const char* what;
};
constexpr Wording ofTexts{codes::translationUnknownText, codes::translationMissing, "text"};
constexpr Wording ofCues{codes::translationUnknownCues, codes::translationMissingCues, "cue list"};

/// A misspelt key is one mistake: it is reported as unknown, not also as missing.
template <class Wanted>
void compareKeys(const JsonCursor& owner, const Wanted& wanted, const Wanted& given, const Wording& wording)
{
    const auto sameKey = [](const auto& a, const auto& b) { return a.first == b.first; };
    if (std::equal(wanted.begin(), wanted.end(), given.begin(), given.end(), sameKey))
        return; // as nearly always
    std::set<std::string> misspelt;
    for (const auto& [key, cursor] : owner.members()) {
        if (wanted.contains(key))
            continue;
        const std::string hint = nearestNameHint(key, keysOf(wanted));
        const std::string guess = hint.starts_with("did you mean `") ? hint.substr(14, hint.size() - 16) : "";
        misspelt.insert(guess);
        cursor.reportKey(wording.unknown, "the scenario has no " + std::string(wording.what) + " `" + key + "`",
                         guess.empty() ? "take it away" : hint);
    }
    for (const auto& [key, value] : wanted)
        if (!given.contains(key) && !misspelt.contains(key))
            owner.report(wording.missing, "there is no translation of `" + key + "`", "add it to this object");
}

/// A note where a text reads as in the original: often it was copied to be translated later. Names and numbers may.
void noteSameText(const JsonCursor& cursor, const std::string& text, const std::string& original)
{
    constexpr std::size_t shortest = 20;
    if (text.size() >= shortest && text == original)
        cursor.report(codes::translationSameText, "this reads as in the original", "translate it", Severity::Note);
}

void checkPlaceholders(const JsonCursor& cursor, const std::string& text, const std::string& original)
{
    if (const std::string fault = placeholderFault(original, text); !fault.empty())
        cursor.report(codes::translationPlaceholder, fault, "write placeholders as the original does");
}

bool isSourceHash(const std::string& text)
{
    return text.size() == 8 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

/// By key: which original each text was made from, as far as the file says it rightly.
std::map<std::string_view, std::string_view> readSources(const JsonCursor& root, const Texts& original)
{
    std::map<std::string_view, std::string_view> hashes;
    const auto sources = root.find("sources");
    if (!sources || !sources->isObject())
        return hashes;
    for (const auto& [key, cursor] : sources->members()) {
        const bool isText = cursor.value().kind == JsonValue::Kind::String;
        if (!original.texts.contains(key))
            cursor.reportKey(codes::translationUnknownSource, "the scenario has no text `" + key + "`", "take it away");
        else if (!isText)
            cursor.text(); // says so
        else if (!isSourceHash(cursor.value().text))
            cursor.report(codes::translationBadSource, "this names no original: eight digits 0–9, a–f", "take it away; `keel translate confirm` writes it anew");
        else
            hashes.emplace(key, cursor.value().text);
    }
    return hashes;
}

void warnIfStale(const JsonCursor& cursor, const std::string& key, std::string_view madeFrom, const Scenario& scenario, const std::string& language)
{
    if (madeFrom != sourceHash(scenario.text(key, scenario.language)))
        cursor.report(codes::translationStale, "the original of `" + key + "` has changed since this was translated from it",
                      "correct it if need be, then say so: keel translate confirm " + scenario.id.str() + " --language " + language + " " + key,
                      Severity::Warning);
}

void readHeading(const Scenario& scenario, const JsonCursor& root, const std::string& languageOfFile)
{
    root.allowOnly({"$schema", "formatVersion", "scenario", "language", "texts", "cues", "sources"});
    if (const auto version = root.require("formatVersion"))
        version->whole(1, 1);
    if (const auto id = root.require("scenario"); id && id->text() != scenario.id.str() && id->value().kind == JsonValue::Kind::String)
        id->report(codes::translationWrongScenario, "this translation names another scenario", "it lies beside `" + scenario.id.str() + "`");
    if (const auto language = root.require("language"); language && language->text() != languageOfFile && language->value().kind == JsonValue::Kind::String)
        language->report(codes::translationWrongLanguage, "the language does not match the file's name", "the file is named `" + languageOfFile + ".json`");
}

} // namespace

void readTranslation(Scenario& scenario, const JsonCursor& root, const std::string& languageOfFile, bool comparingKeys)
{
    if (!root.isObject())
        return;
    readHeading(scenario, root, languageOfFile);
    Texts& into = scenario.texts[languageOfFile]; // a map's other members stay where they are
    const Texts& original = scenario.texts.at(scenario.language);
    const auto sources = readSources(root, original);
    if (const auto texts = root.require("texts"); texts && texts->isObject()) {
        for (const auto& [key, cursor] : texts->members()) {
            std::string text = cursor.text();
            checkText(cursor, key, text);
            if (const auto found = original.texts.find(key); found != original.texts.end()) {
                noteSameText(cursor, text, found->second);
                checkPlaceholders(cursor, text, found->second);
            }
            if (const auto source = sources.find(key); source != sources.end())
                warnIfStale(cursor, key, source->second, scenario, languageOfFile);
            into.texts[key] = std::move(text);
        }
        if (comparingKeys)
            compareKeys(*texts, original.texts, into.texts, ofTexts);
    }
    const auto cues = root.find("cues");
    if (!cues && comparingKeys && !original.cues.empty())
        root.report(codes::translationMissingCues, "the key `cues` is missing: the scenario has phrase patterns", "without them, typed replies in this language tell no fact");
    if (!cues || !cues->isObject())
        return;
    for (const auto& [key, cursor] : cues->members()) {
        into.cues[key] = cursor.texts();
        checkList(cursor);
        checkPatterns(cursor);
    }
    if (comparingKeys)
        compareKeys(*cues, original.cues, into.cues, ofCues);
}

} // namespace keel
