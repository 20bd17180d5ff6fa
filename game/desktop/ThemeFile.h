#pragma once

#include "base/Diagnostic.h"
#include "base/Files.h"
#include "screens/Theme.h"

#include <map>

namespace keel {

/// The themes in `themes/*.json` of the assets, by id. Every colour must be there.
std::map<std::string, Theme> loadThemes(const Bundle& assets, Diagnostics& diagnostics);

} // namespace keel
