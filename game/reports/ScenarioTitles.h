#pragma once

#include "base/Id.h"

#include <map>
#include <string>

namespace keel {

/// Titles in the interface's language, from whoever has loaded the scenarios. Attempts may be on scenarios that are no
/// longer there: then the id stands in.
using ScenarioTitles = std::map<ScenarioId, std::string>;

inline std::string titleOf(const ScenarioTitles& titles, const ScenarioId& id)
{
    const auto found = titles.find(id);
    return found == titles.end() ? id.str() : found->second;
}

} // namespace keel
