#pragma once

#include <filesystem>
#include <string>

namespace keel {

/// Where a user's data lives (XDG base directories): the folder, made if needed, and the default store in it.
std::filesystem::path dataFolder();
std::string defaultStoreUrl();
/// A random UUID (version 4) for a new attempt.
std::string newAttemptId();

} // namespace keel
