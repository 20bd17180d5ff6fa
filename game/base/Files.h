#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace keel {

/// The bytes of a file, or nothing where it cannot be read.
std::optional<std::string> readFile(const std::filesystem::path& path);

/// Writes a file whole or not at all (a temporary file beside it, then a rename). False where that failed.
bool writeFile(const std::filesystem::path& path, const std::string& bytes);

/// A handful of named texts that belong together (a scenario's folder, the language packs), by relative name.
/// It can be hashed and stored, so that what an attempt was played on can be had again.
using Bundle = std::map<std::string, std::string>;

std::string bundleHash(const Bundle& bundle);

/// All `*.json` files below the folder, `schema` folders left out. Names use `/`.
Bundle readJsonFolder(const std::filesystem::path& folder);

} // namespace keel
