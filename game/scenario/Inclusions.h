#pragma once

#include "scenario/Fragment.h"

namespace keel {

/// The fragments that a scenario includes: asked for, read once each, and put where they belong. Internal to the loader.
class Inclusions {
public:
    Inclusions(const Bundle& files, std::string place, Diagnostics& diagnostics);

    /// Adds the beats. Faults of the fragments themselves are reported in their own files.
    void graft(const Reading& reading, const JsonCursor& root);
    /// Adds the texts, once the translations have been read: they are not to translate what is not theirs.
    void addTexts(Scenario& scenario) const;
    /// Whether the file belongs to a fragment that is included.
    bool uses(const std::string& fileName) const;

private:
    const Bundle& m_files;
    std::string m_place;
    Diagnostics& m_diagnostics;
    std::vector<Inclusion> m_wanted;
    std::map<std::string, std::optional<Fragment>> m_fragments;
};

} // namespace keel
