#pragma once

#include "base/JsonCursor.h"
#include "scenario/Scenario.h"

#include <string>
#include <vector>

namespace keel {

struct Reading;

/// What a scenario asks for under `include`: a piece of conversation that several share, where it stands in this one.
struct Inclusion {
    std::string name;     ///< its opening beat is reached by this name; the others are `name-beat`
    std::string fragment; ///< folder below `fragments`
    std::map<std::string, Destination> exits;
};

/// A fragment by itself: beats with their texts in its languages. An exit stands in it as the ending `exit:<name>`.
struct Fragment {
    Scenario part;
    std::vector<std::string> exits;
};

/// Reads `include`. Names of beats that clash, unknown fragments and exits are reported.
std::vector<Inclusion> readInclusions(const Reading& reading, const JsonCursor& root);

/// Reads `fragments/<id>/` of the bundle. Nothing where an error was found; `where` is the cursor that asks for it.
std::optional<Fragment> readFragment(const Bundle& files, const std::string& id, const std::string& place, const JsonCursor& where,
                                     Diagnostics& diagnostics);

/// Adds the fragment's beats to the scenario, with ids, text keys and exits as the inclusion says.
void graftBeats(const Inclusion& inclusion, const Fragment& fragment, Scenario& scenario);
/// Adds its texts in every language of the scenario that it has.
void graftTexts(const Inclusion& inclusion, const Fragment& fragment, Scenario& scenario);

} // namespace keel
