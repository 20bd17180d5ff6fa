#include "keel/Translate.h"

#include "base/JsonRewrite.h"

#include <iostream>

namespace keel {

namespace fs = std::filesystem;

namespace {

constexpr const char* subject = "interface";
constexpr const char* sourceLanguage = "en";

/// One file of texts (`screens.json`), parsed. Keys of a PO file are `screens/screens.bar.back`.
struct Area {
    std::string name;
    SourceText source;
    JsonValue root;
};

std::vector<Area> areasOf(const fs::path& folder)
{
    std::vector<Area> areas;
    for (auto& [name, text] : readJsonFolder(folder)) {
        SourceText source((folder / name).generic_string(), text);
        Diagnostics diagnostics;
        auto root = parseJson(source, diagnostics);
        printDiagnostics(diagnostics, false);
        if (!root || hasErrors(diagnostics))
            throw CommandError{InputAtFault, "the interface texts have errors"};
        areas.push_back({fs::path(name).stem().string(), std::move(source), std::move(*root)});
    }
    return areas;
}

TranslatableTexts originalsOf(const std::vector<Area>& areas)
{
    TranslatableTexts texts;
    for (const Area& area : areas)
        for (const JsonValue::Member& member : area.root.members) {
            TranslatableText text;
            text.key = area.name + "/" + member.key;
            text.text = member.value.text;
            text.file = area.name + ".json";
            text.line = area.source.positionOf(member.keyBegin).line;
            text.isTracked = false;
            texts.push_back(std::move(text));
        }
    return texts;
}

Translation translationOf(const std::vector<Area>& areas, const std::string& language)
{
    Translation out;
    out.language = language;
    for (const Area& area : areas)
        for (const JsonValue::Member& member : area.root.members)
            out.texts.emplace(area.name + "/" + member.key, member.value.text);
    return out;
}

/// The text of one area's file in the translation's language: laid out as it is now, or else as the original is.
std::string fileText(const Area& original, const Area* present, const Translation& translation)
{
    const Area& like = present ? *present : original;
    std::vector<JsonMemberText> members;
    for (const JsonValue::Member& member : original.root.members) {
        const auto found = translation.texts.find(original.name + "/" + member.key);
        if (found == translation.texts.end())
            continue;
        const JsonValue* now = present ? present->root.find(member.key) : nullptr;
        members.push_back({member.key, now && now->text == found->second ? std::nullopt : std::optional(quoteJson(found->second))});
    }
    const std::string& text = like.source.text();
    return text.substr(0, like.root.begin) + rewriteObject(text, like.root, members) + text.substr(like.root.end);
}

const Area* findArea(const std::vector<Area>& areas, const std::string& name)
{
    for (const Area& area : areas)
        if (area.name == name)
            return &area;
    return nullptr;
}

void checkLanguage(const std::string& language)
{
    if (language == sourceLanguage)
        throw CommandError{InputAtFault, "the interface is written in `" + language + "`"};
    checkLanguageName(language);
}

} // namespace

int extractInterface(Installation& installation, const std::string& language, const std::string& output)
{
    checkLanguage(language);
    const auto originals = originalsOf(areasOf(installation.interfaceTexts() / sourceLanguage));
    const Translation translation = translationOf(areasOf(installation.interfaceTexts() / language), language);
    PoFile file;
    file.header = poHeader(subject, sourceLanguage, language);
    file.entries = poEntries(originals, translation);
    return writePo(std::move(file), output, translation);
}

int mergeInterface(Installation& installation, const PoFile& file, const std::string& path)
{
    checkSubject(file, path, subject);
    const std::string language = languageOf(file);
    checkLanguage(language);
    const fs::path folder = installation.interfaceTexts() / language;
    const auto areas = areasOf(installation.interfaceTexts() / sourceLanguage);
    const auto present = areasOf(folder);
    const auto originals = originalsOf(areas);
    Translation translation = translationOf(present, language);
    Diagnostics diagnostics;
    mergePo(file, path, originals, translation, diagnostics);
    printDiagnostics(diagnostics, false);
    if (hasErrors(diagnostics))
        throw CommandError{InputAtFault, "nothing was written"};
    std::error_code error;
    fs::create_directories(folder, error);
    std::size_t translated = 0;
    for (const Area& area : areas) {
        const Area* now = findArea(present, area.name);
        const std::string text = fileText(area, now, translation);
        if (!now || text != now->source.text())
            writeOrThrow((folder / (area.name + ".json")).generic_string(), text);
    }
    for (const TranslatableText& original : originals)
        translated += translation.texts.contains(original.key) ? 1 : 0;
    std::cout << folder.generic_string() << ": " << translated << " of " << originals.size() << " texts translated";
    std::cout << (translated < originals.size() ? "; the program needs them all\n" : "\n");
    return Done;
}

} // namespace keel
