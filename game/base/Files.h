#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace keel {

/// The bytes of a file, or nothing where it cannot be read.
std::optional<std::string> readFile(const std::filesystem::path& path);

/// Writes a file whole or not at all (a temporary file beside it, then a rename). False where that failed.
bool writeFile(const std::filesystem::path& path, const std::string& bytes);

/// A handful of named texts that belong together (a scenario's folder, the language packs), by relative name.
/// It can be hashed and stored, so that what an attempt was played on can be had again.
using Bundle = std::map<std::string, std::string>;

std::string bundleHash(const Bundle& bundle);

/// The same, of texts that come one by one in the order of their names.
class BundleHash {
public:
    void add(std::string_view name, std::string_view text);
    std::string value() const;

private:
    std::string m_all;
};

/// All `*.json` files below the folder by relative name, `schema` folders left out. Names use `/`.
std::map<std::string, std::filesystem::path> jsonFilesIn(const std::filesystem::path& folder);
/// What they hold.
Bundle readJsonFolder(const std::filesystem::path& folder);

} // namespace keel
