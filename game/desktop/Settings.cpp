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
    out.scenarioLanguage = cursor.textOr("scenarioLanguage", out.scenarioLanguage);
    out.coach = coachTimeOf(cursor.textOr("coach", "")).value_or(out.coach); // an unknown one leaves it as it was
    out.pace = paceOf(cursor.textOr("pace", "")).value_or(out.pace);
    out.reducedMotion = cursor.truthOr("reducedMotion", out.reducedMotion);
    out.voice = cursor.truthOr("voice", out.voice);
    out.sounds = cursor.truthOr("sounds", out.sounds);
    out.captions = cursor.truthOr("captions", out.captions);
    out.volume = static_cast<int>(cursor.wholeOr("volume", 0, 100, out.volume));
    out.fullScreen = cursor.truthOr("fullScreen", out.fullScreen);
    out.welcomed = cursor.truthOr("welcomed", out.welcomed);
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
    std::error_code error;
    const auto text = readFile(file);
    if (!text && !fs::exists(file, error))
        return out;
    const auto settings = text ? readSettings(SourceText(file.string(), *text)) : std::nullopt;
    if (settings) {
        out.settings = *settings;
        return out;
    }
    out.setAside = file;
    out.setAside += ".broken";
    fs::rename(file, out.setAside, error);
    if (error) {
        out.setAside.clear();
        out.unreadable = file;
    }
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
    out["scenarioLanguage"] = settings.scenarioLanguage;
    out["coach"] = idOf(settings.coach);
    out["pace"] = idOf(settings.pace);
    out["reducedMotion"] = settings.reducedMotion;
    out["voice"] = settings.voice;
    out["sounds"] = settings.sounds;
    out["captions"] = settings.captions;
    out["volume"] = settings.volume;
    out["fullScreen"] = settings.fullScreen;
    out["welcomed"] = settings.welcomed;
    return writeFile(file, out.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

} // namespace keel
