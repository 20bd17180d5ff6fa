#include "scenario/Inclusions.h"

#include "scenario/Reading.h"

#include <algorithm>

namespace keel {

namespace {

void checkExits(const Inclusion& inclusion, const Fragment& fragment, const JsonCursor& where)
{
    for (const std::string& exit : fragment.exits)
        if (!inclusion.exits.contains(exit))
            where.report(codes::unconnectedExit, "the exit `" + exit + "` of the fragment leads nowhere", "say where under `exits`");
    for (const auto& [exit, to] : inclusion.exits)
        if (std::find(fragment.exits.begin(), fragment.exits.end(), exit) == fragment.exits.end())
            where.find("exits")->find(exit)->reportKey(codes::unknownExit, "the fragment has no exit `" + exit + "`", nearestNameHint(exit, fragment.exits));
}

void checkLanguages(const Inclusion& inclusion, const Fragment& fragment, const std::vector<std::string>& languages, const JsonCursor& where)
{
    for (const std::string& language : languages)
        if (!fragment.part.texts.contains(language))
            where.report(codes::fragmentLanguage, "the fragment `" + inclusion.fragment + "` does not speak `" + language + "`",
                         "add fragments/" + inclusion.fragment + "/" + language + ".json");
}

} // namespace

Inclusions::Inclusions(const Bundle& files, std::string place, Diagnostics& diagnostics)
    : m_files(files), m_place(std::move(place)), m_diagnostics(diagnostics)
{
}

void Inclusions::graft(const Reading& reading, const JsonCursor& root)
{
    m_wanted = readInclusions(reading, root);
    for (const Inclusion& inclusion : m_wanted) {
        const JsonCursor where = *root.find("include")->find(inclusion.name);
        if (!m_fragments.contains(inclusion.fragment))
            m_fragments.emplace(inclusion.fragment, readFragment(m_files, inclusion.fragment, m_place, where, m_diagnostics));
        const auto& fragment = m_fragments.at(inclusion.fragment);
        if (!fragment)
            continue;
        checkExits(inclusion, *fragment, where);
        checkLanguages(inclusion, *fragment, reading.languages, where);
        graftBeats(inclusion, *fragment, reading.scenario);
    }
}

void Inclusions::addTexts(Scenario& scenario) const
{
    for (const Inclusion& inclusion : m_wanted)
        if (const auto& fragment = m_fragments.at(inclusion.fragment))
            graftTexts(inclusion, *fragment, scenario);
}

bool Inclusions::uses(const std::string& fileName) const
{
    return std::any_of(m_wanted.begin(), m_wanted.end(),
                       [&](const Inclusion& inclusion) { return fileName.starts_with("fragments/" + inclusion.fragment + "/"); });
}

} // namespace keel
