#pragma once

#include "desktop/App.h"
#include "desktop/CommandLine.h"

namespace keel {

/// Opens the window and runs the program in it until it is closed. Returns the exit code.
int runWindow(App& app, const WindowOptions& options);

} // namespace keel
