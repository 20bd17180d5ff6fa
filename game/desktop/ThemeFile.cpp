#include "desktop/ThemeFile.h"

#include "base/JsonCursor.h"

namespace keel {

namespace {

constexpr std::string_view folder = "themes/";

std::optional<Theme> readTheme(const std::string& name, const std::string& text, Diagnostics& diagnostics)
{
    const SourceText source(name, text);
    const auto root = parseJson(source, diagnostics);
    if (!root)
        return {};
    const JsonCursor cursor(source, *root, diagnostics);
    if (!cursor.isObject())
        return {};
    Theme theme;
    std::vector<std::string> keys{"formatVersion", "id", "dark"};
    for (const auto& [key, colour] : coloursOf(theme))
        keys.push_back(key);
    cursor.allowOnly(keys);
    cursor.wholeOr("formatVersion", 1, 1, 1);
    theme.id = cursor.text("id");
    theme.dark = cursor.truthOr("dark", false);
    for (const auto& [key, colour] : coloursOf(theme))
        if (const auto value = cursor.require(key)) {
            if (const auto read = colourOf(value->text()))
                *colour = *read;
            else
                value->report("theme.colour", "not a colour: " + value->text(), "write it as #rrggbb");
        }
    return theme;
}

} // namespace

std::map<std::string, Theme> loadThemes(const Bundle& assets, Diagnostics& diagnostics)
{
    std::map<std::string, Theme> out;
    for (auto it = assets.lower_bound(std::string(folder)); it != assets.end() && it->first.starts_with(folder); ++it)
        if (auto theme = readTheme(it->first, it->second, diagnostics))
            out[theme->id] = *theme;
    return out;
}

} // namespace keel
