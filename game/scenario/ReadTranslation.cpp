#include "language/Placeholders.h"
#include "scenario/CheckPatterns.h"
#include "scenario/Reading.h"
#include "scenario/Translation.h"

#include <algorithm>

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
void compareKeys(const JsonCursor& owner, const Wanted& wanted, const Wording& wording)
{
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
        if (owner.value().find(key) == nullptr && !misspelt.contains(key))
            owner.report(wording.missing, "there is no translation of `" + key + "`", "add it to this object");
}

/// A note where a text reads as in the original: often it was copied to be translated later. Names and numbers may.
void noteSameText(const JsonCursor& cursor, const std::string& key, const std::string& text, const Texts& original)
{
    constexpr std::size_t shortest = 20;
    const auto found = original.texts.find(key);
    if (text.size() >= shortest && found != original.texts.end() && found->second == text)
        cursor.report(codes::translationSameText, "this reads as in the original", "translate it", Severity::Note);
}

void checkPlaceholders(const JsonCursor& cursor, const std::string& key, const std::string& text, const Texts& original)
{
    const auto found = original.texts.find(key);
    if (found == original.texts.end())
        return;
    if (const std::string fault = placeholderFault(found->second, text); !fault.empty())
        cursor.report(codes::translationPlaceholder, fault, "write placeholders as the original does");
}

bool isSourceHash(const std::string& text)
{
    return text.size() == 8 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

/// Warns of each text whose original has changed since it was translated from it.
void checkSources(const JsonCursor& sources, const JsonCursor& texts, const Texts& original, const std::string& howToConfirm)
{
    for (const auto& [key, cursor] : sources.members()) {
        const auto found = original.texts.find(key);
        const std::string hash = cursor.text();
        if (found == original.texts.end())
            cursor.reportKey(codes::translationUnknownSource, "the scenario has no text `" + key + "`", "take it away");
        else if (cursor.value().kind == JsonValue::Kind::String && !isSourceHash(hash))
            cursor.report(codes::translationBadSource, "this names no original: eight digits 0–9, a–f", "take it away, or let `" + howToConfirm + " " + key + "` write it");
        else if (const auto text = texts.find(key); text && hash != sourceHash(found->second))
            text->report(codes::translationStale, "the original of `" + key + "` has changed since this was translated from it",
                         "correct it if need be, then say so: " + howToConfirm + " " + key, Severity::Warning);
    }
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
    if (const auto texts = root.require("texts"); texts && texts->isObject()) {
        for (const auto& [key, cursor] : texts->members()) {
            std::string text = cursor.text();
            checkText(cursor, key, text);
            noteSameText(cursor, key, text, original);
            checkPlaceholders(cursor, key, text, original);
            into.texts[key] = std::move(text);
        }
        if (comparingKeys)
            compareKeys(*texts, original.texts, ofTexts);
        if (const auto sources = root.find("sources"); sources && sources->isObject())
            checkSources(*sources, *texts, original, "keel translate confirm " + scenario.id.str() + " --language " + languageOfFile);
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
        compareKeys(*cues, original.cues, ofCues);
}

} // namespace keel
