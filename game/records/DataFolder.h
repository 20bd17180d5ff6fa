#pragma once

#include <filesystem>
#include <string>

namespace keel {

/// Where a user's data lives (XDG base directories): the folder, made if needed so that only its owner can look into
/// it, and the default store in it. Throws StoreError where there is no such place or nothing can be made there.
std::filesystem::path dataFolder();
std::string defaultStoreUrl();
/// The folder that an environment variable names; empty where it names none. The specification has relative paths ignored.
std::filesystem::path folderFrom(const char* variable);
/// A random UUID (version 4) for a new attempt.
std::string newAttemptId();

} // namespace keel
