#include "desktop/Settings.h"

#include "base/Files.h"
#include "base/JsonCursor.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

namespace keel {

namespace fs = std::filesystem;

namespace {

std::optional<Settings> readSettings(const SourceText& source)
{
    Diagnostics diagnostics;
    const auto root = parseJson(source, diagnostics);
    if (!root || root->kind != JsonValue::Kind::Object)
        return {};
    const JsonCursor cursor(source, *root, diagnostics);
    Settings out;
    // Keys of a later version are left alone.
    out.language = cursor.textOr("language", out.language);
    out.theme = cursor.textOr("theme", out.theme);
    out.textSize = static_cast<int>(cursor.wholeOr("textSize", 80, 200, out.textSize));
    out.person = cursor.textOr("person", out.person);
    return hasErrors(diagnostics) ? std::nullopt : std::optional(out);
}

} // namespace

fs::path settingsFile()
{
    const char* config = std::getenv("XDG_CONFIG_HOME");
    if (config != nullptr && *config == '/')
        return fs::path(config) / "evenkeel" / "settings.json";
    const char* home = std::getenv("HOME");
    return fs::path(home != nullptr ? home : ".") / ".config" / "evenkeel" / "settings.json";
}

LoadedSettings loadSettings(const fs::path& file)
{
    LoadedSettings out;
    const auto text = readFile(file);
    if (!text)
        return out;
    if (const auto settings = readSettings(SourceText(file.string(), *text))) {
        out.settings = *settings;
        return out;
    }
    out.setAside = file;
    out.setAside += ".broken";
    std::error_code error;
    fs::rename(file, out.setAside, error);
    return out;
}

bool saveSettings(const fs::path& file, const Settings& settings)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    nlohmann::ordered_json out;
    out["formatVersion"] = 1;
    out["language"] = settings.language;
    out["theme"] = settings.theme;
    out["textSize"] = settings.textSize;
    out["person"] = settings.person;
    return writeFile(file, out.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

} // namespace keel
