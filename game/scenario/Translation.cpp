#include "scenario/Translation.h"

#include "base/Hash.h"
#include "base/JsonRewrite.h"

namespace keel {

namespace {

void readTexts(const JsonValue* object, std::map<std::string, std::string>& into)
{
    if (object)
        for (const JsonValue::Member& member : object->members)
            if (member.value.kind == JsonValue::Kind::String)
                into.emplace(member.key, member.value.text);
}

std::vector<std::string> patternsOf(const JsonValue& list)
{
    std::vector<std::string> patterns;
    for (const JsonValue& item : list.items)
        patterns.push_back(item.text);
    return patterns;
}

std::string patternsAsJson(const std::string& patterns)
{
    std::string out;
    for (const std::string& pattern : cutPatterns(patterns))
        out += (out.empty() ? "" : ", ") + quoteJson(pattern);
    return "[" + out + "]";
}

std::string emptyFile(const Original& original, const std::string& language)
{
    return "{\n  \"$schema\": \"../schema/translation-1.json\",\n  \"formatVersion\": 1,\n  \"scenario\": "
        + quoteJson(original.scenario->id.str()) + ",\n  \"language\": " + quoteJson(language) + ",\n  \"texts\": {\n  },\n  \"cues\": {\n  }\n}\n";
}

/// The member of the file that holds a text, or null.
const JsonValue* memberOf(const JsonValue* object, const std::string& key) { return object ? object->find(key) : nullptr; }

std::vector<JsonMemberText> textMembers(const Original& original, const Translation& translation, const JsonValue* present)
{
    std::vector<JsonMemberText> members;
    for (const TranslatableText& text : original.texts) {
        const auto found = translation.texts.find(text.key);
        if (text.isPatterns || found == translation.texts.end())
            continue;
        const JsonValue* now = memberOf(present, text.key);
        const bool same = now && now->kind == JsonValue::Kind::String && now->text == found->second;
        members.push_back({text.key, same ? std::nullopt : std::optional(quoteJson(found->second))});
    }
    return members;
}

std::vector<JsonMemberText> patternMembers(const Original& original, const Translation& translation, const JsonValue* present)
{
    std::vector<JsonMemberText> members;
    for (const TranslatableText& text : original.texts) {
        const auto found = translation.texts.find(text.key);
        if (!text.isPatterns || found == translation.texts.end())
            continue;
        const std::string key = text.key.substr(patternsPrefix.size());
        const JsonValue* now = memberOf(present, key);
        const bool same = now && now->kind == JsonValue::Kind::Array && patternsOf(*now) == cutPatterns(found->second);
        members.push_back({key, same ? std::nullopt : std::optional(patternsAsJson(found->second))});
    }
    return members;
}

std::vector<JsonMemberText> sourceMembers(const Original& original, const Translation& translation, const JsonValue* present)
{
    std::vector<JsonMemberText> members;
    for (const TranslatableText& text : original.texts) {
        const auto found = translation.sources.find(text.key);
        if (found == translation.sources.end() || !translation.texts.contains(text.key))
            continue;
        const JsonValue* now = memberOf(present, text.key);
        members.push_back({text.key, now && now->text == found->second ? std::nullopt : std::optional(quoteJson(found->second))});
    }
    return members;
}

/// The object under a key with these members; where there is none yet, as a new one of the file's second level.
std::string rewritten(const std::string& file, const JsonValue* object, const std::vector<JsonMemberText>& members)
{
    if (object && object->kind == JsonValue::Kind::Object)
        return rewriteObject(file, *object, members);
    const SourceText fresh("", "{\n  }");
    Diagnostics none;
    return rewriteObject(fresh.text(), *parseJson(fresh, none), members);
}

} // namespace

std::string sourceHash(const std::string& original) { return sha256(original).substr(0, 8); }

bool isStale(const Translation& translation, const TranslatableText& original)
{
    const auto found = translation.sources.find(original.key);
    return original.isTracked && translation.texts.contains(original.key) && found != translation.sources.end()
        && found->second != sourceHash(original.text);
}

std::optional<Translation> readTranslationFile(const SourceText& source, const std::string& language, Diagnostics& diagnostics)
{
    const std::size_t before = countOf(diagnostics, Severity::Error);
    const auto root = parseJson(source, diagnostics);
    if (!root || countOf(diagnostics, Severity::Error) > before)
        return std::nullopt;
    Translation out;
    out.language = language;
    readTexts(root->find("texts"), out.texts);
    readTexts(root->find("sources"), out.sources);
    if (const JsonValue* cues = root->find("cues"))
        for (const JsonValue::Member& member : cues->members)
            if (const std::string patterns = joinPatterns(patternsOf(member.value)); !patterns.empty())
                out.texts.emplace(std::string(patternsPrefix) + member.key, patterns);
    return out;
}

std::string writeTranslationFile(const std::string& before, const Original& original, const Translation& translation)
{
    const SourceText source("", before.empty() ? emptyFile(original, translation.language) : before);
    Diagnostics none;
    const auto root = parseJson(source, none);
    if (!root || root->kind != JsonValue::Kind::Object)
        return writeTranslationFile({}, original, translation);
    const std::string& text = source.text();
    const JsonValue* texts = root->find("texts");
    const JsonValue* cues = root->find("cues");
    const JsonValue* sources = root->find("sources");

    std::vector<JsonMemberText> members;
    for (const JsonValue::Member& member : root->members)
        if (member.key != "sources")
            members.push_back({member.key, std::nullopt});
    const auto setMember = [&](const std::string& key, std::string value) {
        for (JsonMemberText& member : members)
            if (member.key == key) {
                member.value = std::move(value);
                return;
            }
        members.push_back({key, std::move(value)});
    };
    setMember("texts", rewritten(text, texts, textMembers(original, translation, texts)));
    if (const auto patterns = patternMembers(original, translation, cues); cues || !patterns.empty())
        setMember("cues", rewritten(text, cues, patterns));
    if (const auto known = sourceMembers(original, translation, sources); sources || !known.empty())
        setMember("sources", rewritten(text, sources, known));
    return text.substr(0, root->begin) + rewriteObject(text, *root, members) + text.substr(root->end);
}

Coverage coverageOf(const Original& original, const Translation& translation)
{
    Coverage out;
    for (const TranslatableText& text : original.texts) {
        const bool isThere = translation.texts.contains(text.key);
        ++out.texts;
        ++(isThere ? out.translated : out.missing);
        out.stale += isStale(translation, text) ? 1 : 0;
    }
    return out;
}

} // namespace keel
