#include "base/Assets.h"

#include "base/Hash.h"

#include <algorithm>
#include <set>

namespace keel {

namespace fs = std::filesystem;

std::optional<std::string> Assets::read(const std::string& name) const
{
    if (const auto text = texts.find(name); text != texts.end())
        return text->second;
    const auto file = files.find(name);
    return file == files.end() ? std::nullopt : readFile(file->second);
}

std::vector<std::string> Assets::namesIn(std::string_view folder) const
{
    const std::string prefix = std::string(folder) + "/";
    std::set<std::string> names;
    for (const auto& [name, text] : texts)
        if (name.starts_with(prefix))
            names.insert(name);
    for (const auto& [name, file] : files)
        if (name.starts_with(prefix))
            names.insert(name);
    return {names.begin(), names.end()};
}

std::string Assets::hashOf(std::string_view folder) const
{
    BundleHash hash;
    for (const std::string& name : namesIn(folder))
        hash.add(name, read(name).value_or(""));
    return hash.value();
}

Assets readAssets(const fs::path& folder)
{
    Assets assets;
    const auto isOfLanguage = [](const std::string& name) { return name.starts_with("languages/") || name.starts_with("models/"); };
    for (const auto& [name, file] : jsonFilesIn(folder)) {
        if (isOfLanguage(name))
            assets.files.emplace(name, file);
        else if (auto text = readFile(file))
            assets.texts.emplace(name, std::move(*text));
    }
    return assets;
}

} // namespace keel
