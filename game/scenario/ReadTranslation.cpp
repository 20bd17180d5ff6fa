#include "scenario/Reading.h"

#include <algorithm>

namespace keel {

namespace {

void checkKeys(const JsonCursor& owner, const std::vector<std::string>& wanted, const std::vector<std::string>& given)
{
    for (const std::string& key : wanted)
        if (std::find(given.begin(), given.end(), key) == given.end())
            owner.report("translation.missing", "there is no translation of `" + key + "`", "add it to this object");
}

template <class Map>
std::vector<std::string> keysOf(const Map& map)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : map)
        keys.push_back(key);
    return keys;
}

} // namespace

void readTranslation(Scenario& scenario, const JsonCursor& root, const std::string& languageOfFile)
{
    if (!root.isObject())
        return;
    root.allowOnly({"$schema", "formatVersion", "scenario", "language", "texts", "cues"});
    if (const auto version = root.require("formatVersion"))
        version->whole(1, 1);
    if (const auto id = root.require("scenario"); id && id->text() != scenario.id.str())
        id->report("translation.wrong-scenario", "this translation names another scenario", "it lies beside `" + scenario.id.str() + "`");
    if (const auto language = root.require("language"); language && language->text() != languageOfFile)
        language->report("translation.wrong-language", "the language does not match the file's name", "the file is named `" + languageOfFile + ".json`");

    const Texts& original = scenario.texts.at(scenario.language);
    const auto textKeys = keysOf(original.texts);
    const auto cueKeys = keysOf(original.cues);
    Texts& into = scenario.texts[languageOfFile];
    if (const auto texts = root.require("texts")) {
        texts->allowOnly(textKeys);
        for (const auto& [key, cursor] : texts->members()) {
            into.texts[key] = cursor.text();
            checkTextLength(cursor, key, into.texts[key]);
        }
        checkKeys(*texts, textKeys, keysOf(into.texts));
    }
    if (const auto cues = cueKeys.empty() ? root.find("cues") : root.require("cues")) {
        cues->allowOnly(cueKeys);
        for (const auto& [key, cursor] : cues->members())
            into.cues[key] = cursor.texts();
        checkKeys(*cues, cueKeys, keysOf(into.cues));
    }
}

} // namespace keel
