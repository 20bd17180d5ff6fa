#include "scenario/Translatable.h"

#include "scenario/Reading.h"

#include <algorithm>

namespace keel {

namespace fs = std::filesystem;

namespace {

bool isTranslation(const std::string& name)
{
    return name.find('/') == std::string::npos && name != "scenario.json";
}

TranslatableText textAt(const TextPlace& at, const Scenario& scenario, const std::map<std::string, std::string>& notes,
                        const std::string& place)
{
    TranslatableText out;
    const std::string& language = scenario.language;
    out.isPatterns = at.isCues;
    out.isTracked = !at.isCues;
    out.key = at.isCues ? std::string(patternsPrefix) + at.key : at.key;
    out.text = at.isCues ? joinPatterns(scenario.cues(at.key, language)) : scenario.text(at.key, language);
    out.longest = at.isCues ? 0 : longestText(at.key);
    out.file = at.file.starts_with(place + "/") ? at.file.substr(place.size() + 1) : at.file;
    out.line = at.line;
    if (const auto note = notes.find(out.key); note != notes.end())
        out.note = note->second;
    return out;
}

} // namespace

const TranslatableText* Original::find(const std::string& key) const
{
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const TranslatableText& text) { return text.key == key; });
    return found == texts.end() ? nullptr : &*found;
}

Original loadOriginal(const Bundle& files, const std::string& place)
{
    Bundle own;
    for (const auto& [name, text] : files)
        if (!isTranslation(name))
            own.emplace(name, text);
    std::vector<TextPlace> places;
    LoadedScenario loaded = loadScenario(own, place, &places);
    Original out{std::move(loaded.scenario), std::move(loaded.diagnostics), {}};
    if (!out.scenario)
        return out;
    // The loader reads some parts before others; a translator reads as the author wrote.
    std::stable_sort(places.begin(), places.end(), [](const TextPlace& a, const TextPlace& b) {
        return a.file == b.file && a.offset < b.offset;
    });
    const auto notes = translatorNotes(*out.scenario);
    for (const TextPlace& at : places)
        out.texts.push_back(textAt(at, *out.scenario, notes, place));
    return out;
}

std::map<std::string, std::string> translationFiles(const Bundle& files)
{
    std::map<std::string, std::string> out;
    for (const auto& [name, text] : files)
        if (isTranslation(name))
            out.emplace(fs::path(name).stem().string(), text);
    return out;
}

std::string joinPatterns(const std::vector<std::string>& patterns)
{
    std::string out;
    for (const std::string& pattern : patterns)
        out += (out.empty() ? "" : "\n") + pattern;
    return out;
}

std::vector<std::string> cutPatterns(const std::string& text)
{
    std::vector<std::string> out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end > begin)
            out.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

} // namespace keel
