#pragma once

#include "base/JsonCursor.h"

#include <string>
#include <vector>

namespace keel {

/// All names that a scenario declares, by kind, so that each reference can be checked where it stands.
struct Names {
    std::vector<std::string> facts, goals, promises, policies, places, transfers, beats, endings, replies;
};

/// Gathers them from the root of a `scenario.json`; whatever is malformed is skipped here and reported by the loader.
Names declaredNames(const JsonValue& root);

/// Reports `name` at the cursor where it is not among the valid ones. `kind` completes "there is no … `name`".
bool checkName(const JsonCursor& cursor, const std::string& name, const std::vector<std::string>& valid, const std::string& kind);

/// Whether it is lower-case words joined by hyphens.
bool isWellFormedId(const std::string& id);

} // namespace keel
