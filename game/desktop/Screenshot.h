#pragma once

#include "desktop/House.h"
#include "desktop/CommandLine.h"

#include <memory>

namespace keel {

/// Draws every screen with sample data to `<folder>/<screen>.png`. The same machine draws the same pictures. Returns
/// the exit code.
int takeScreenshots(const std::shared_ptr<const House>& house, const WindowOptions& options);

} // namespace keel
