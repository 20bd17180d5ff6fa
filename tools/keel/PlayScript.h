#pragma once

#include "proofs/RunScript.h"

#include <string>

namespace keel {

/// Reads a script file; ends the command with its diagnostics where it has errors.
Script readScript(const std::string& path);

} // namespace keel
