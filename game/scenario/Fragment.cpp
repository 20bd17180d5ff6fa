#include "scenario/Fragment.h"

#include "scenario/Reading.h"

#include <algorithm>
#include <filesystem>

namespace keel {

namespace fs = std::filesystem;

namespace {

constexpr const char* mainFile = "fragment.json";
constexpr std::string_view exitPrefix = "exit:";

std::string folderOf(const std::string& id) { return "fragments/" + id + "/"; }

/// How diagnostics name a file of the fragment: beside the scenario's own folder.
std::string displayed(const std::string& place, const std::string& name)
{
    return (fs::path(place).parent_path() / name).generic_string();
}

std::string beatName(const Inclusion& inclusion, const Scenario& part, const BeatId& beat)
{
    return beat == part.opening ? inclusion.name : inclusion.name + "-" + beat.str();
}

/// A text key of the fragment (`beat.<beat>.…`) as it is in the scenario.
std::string keyIn(const Inclusion& inclusion, const Scenario& part, const std::string& key)
{
    constexpr std::string_view prefix = "beat.";
    const auto dot = key.find('.', prefix.size());
    const BeatId beat(key.substr(prefix.size(), dot - prefix.size()));
    return std::string(prefix) + beatName(inclusion, part, beat) + key.substr(dot);
}

/// Renames what a beat of the fragment refers to.
class Graft {
public:
    Graft(const Inclusion& inclusion, const Scenario& part) : m_inclusion(inclusion), m_part(part) {}

    Beat operator()(Beat beat) const
    {
        beat.id = BeatId(beatName(m_inclusion, m_part, beat.id));
        rename(beat.says);
        for (WrittenReply& reply : beat.replies)
            rename(reply.key);
        for (Reaction& reaction : beat.reactions) {
            rename(reaction.whyKey);
            rename(reaction.says);
            rename(reaction.to);
        }
        if (beat.scene)
            rename(beat.scene->key);
        if (beat.silence) {
            rename(beat.silence->says);
            rename(beat.silence->to);
        }
        return beat;
    }

private:
    void rename(std::string& key) const
    {
        if (!key.empty())
            key = keyIn(m_inclusion, m_part, key);
    }
    void rename(std::vector<Line>& lines) const
    {
        for (Line& line : lines)
            rename(line.key);
    }
    void rename(Destination& to) const
    {
        if (to.kind == Destination::Kind::Beat)
            to.beat = BeatId(beatName(m_inclusion, m_part, to.beat));
        if (to.kind != Destination::Kind::Ending)
            return;
        const auto exit = m_inclusion.exits.find(to.ending.str().substr(exitPrefix.size()));
        to = exit == m_inclusion.exits.end() ? Destination{} : exit->second;
    }

    const Inclusion& m_inclusion;
    const Scenario& m_part;
};

/// The fragment's own file; its translations come after it.
bool readOwn(const JsonCursor& root, const JsonValue& value, const std::string& id, Fragment& fragment)
{
    if (!root.isObject())
        return false;
    root.allowOnly({"$schema", "formatVersion", "id", "language", "about", "opening", "exits", "beats"});
    if (const auto version = root.require("formatVersion"))
        version->whole(1, 1);
    Scenario& part = fragment.part;
    part.id = ScenarioId(root.text("id"));
    if (const auto named = root.find("id"); named && part.id.str() != id)
        named->report(codes::fragmentWrongName, "the fragment is called `" + part.id.str() + "`, its folder `" + id + "`", "give both the same name");
    part.id = ScenarioId(id); // its translations name the folder's
    part.language = root.text("language");
    if (const auto exits = root.require("exits"))
        fragment.exits = exits->texts();
    Names names = declaredNames(value);
    names.exits = fragment.exits;
    const std::vector<std::string> anyLanguage;
    const Reading reading{part, names, part.texts[part.language], nullptr, anyLanguage};
    part.opening = BeatId(root.text("opening"));
    if (const auto opening = root.find("opening"))
        checkName(*opening, part.opening.str(), names.beats, kinds::beat);
    readBeats(reading, root);
    checkShape(reading, root);
    return true;
}

} // namespace

std::vector<Inclusion> readInclusions(const Reading& reading, const JsonCursor& root)
{
    std::vector<Inclusion> out;
    const auto include = root.find("include");
    if (!include)
        return out;
    const auto& beats = root.value().find("beats");
    for (const auto& [name, cursor] : include->members()) {
        checkId(cursor, name, true);
        if (beats && beats->find(name))
            cursor.reportKey(codes::includeNameTaken, "there is a beat `" + name + "` already", "give the inclusion another name");
        if (!cursor.isObject())
            continue;
        cursor.allowOnly({"fragment", "exits"});
        Inclusion& inclusion = out.emplace_back();
        inclusion.name = name;
        inclusion.fragment = cursor.text("fragment");
        if (const auto exits = cursor.require("exits"))
            for (const auto& [exit, to] : exits->members())
                inclusion.exits.emplace(exit, reading.readDestination(to));
    }
    return out;
}

std::optional<Fragment> readFragment(const Bundle& files, const std::string& id, const std::string& place, const JsonCursor& where,
                                     Diagnostics& diagnostics)
{
    const std::string folder = folderOf(id);
    const auto main = files.find(folder + mainFile);
    if (main == files.end()) {
        where.report(codes::unknownFragment, "there is no fragment `" + id + "`", "it would stand in fragments/" + id + "/fragment.json beside the scenarios");
        return std::nullopt;
    }
    const std::size_t before = countOf(diagnostics, Severity::Error);
    Fragment fragment;
    const SourceText source(displayed(place, main->first), main->second);
    const auto value = parseJson(source, diagnostics);
    if (!value || !readOwn(JsonCursor(source, *value, diagnostics, scenarioParts()), *value, id, fragment))
        return std::nullopt;
    for (const auto& [name, text] : files) {
        if (!name.starts_with(folder) || name == main->first)
            continue;
        const SourceText translation(displayed(place, name), text);
        if (const auto read = parseJson(translation, diagnostics))
            readTranslation(fragment.part, JsonCursor(translation, *read, diagnostics, scenarioParts()), fs::path(name).stem().string(), true);
    }
    return countOf(diagnostics, Severity::Error) > before ? std::nullopt : std::optional(std::move(fragment));
}

void graftBeats(const Inclusion& inclusion, const Fragment& fragment, Scenario& scenario)
{
    const Graft graft(inclusion, fragment.part);
    for (const Beat& beat : fragment.part.beats)
        scenario.beats.push_back(graft(beat));
}

void graftTexts(const Inclusion& inclusion, const Fragment& fragment, Scenario& scenario)
{
    for (const auto& [language, own] : fragment.part.texts)
        if (const auto texts = scenario.texts.find(language); texts != scenario.texts.end())
            for (const auto& [key, text] : own.texts)
                texts->second.texts.emplace(keyIn(inclusion, fragment.part, key), text);
}

} // namespace keel
