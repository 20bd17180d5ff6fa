#pragma once

#include "base/Files.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// The texts of the assets folder by relative name: small ones at hand, and those of languages, of which most uses need
/// one or two, as files that are read when somebody asks for them.
struct Assets {
    Bundle texts;
    std::map<std::string, std::filesystem::path> files;

    Assets() = default;
    Assets(Bundle atHand) : texts(std::move(atHand)) {}

    bool has(const std::string& name) const { return texts.contains(name) || files.contains(name); }
    /// Nothing where there is no such text or its file cannot be read.
    std::optional<std::string> read(const std::string& name) const;
    /// The names of a folder, in order: `models`.
    std::vector<std::string> namesIn(std::string_view folder) const;
    /// As `bundleHash` of the folder's texts.
    std::string hashOf(std::string_view folder) const;
};

/// The files of language packs and models are left for later.
Assets readAssets(const std::filesystem::path& folder);

} // namespace keel
