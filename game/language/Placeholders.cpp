#include "language/Placeholders.h"

#include <algorithm>

namespace keel {

namespace {

bool isNamePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

/// Length of the placeholder that begins here, 0 where none does.
std::size_t placeholderAt(std::string_view text)
{
    if (!text.starts_with('{'))
        return 0;
    const auto close = std::find_if_not(text.begin() + 1, text.end(), isNamePart);
    const auto length = static_cast<std::size_t>(close - text.begin()) + 1;
    return close != text.end() && *close == '}' && length > 2 ? length : 0;
}

} // namespace

std::vector<TextPart> cutAtPlaceholders(std::string_view text)
{
    std::vector<TextPart> parts;
    std::size_t begin = 0;
    for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at)) {
        const std::size_t length = placeholderAt(text.substr(at));
        if (length == 0) {
            ++at;
            continue;
        }
        if (at > begin)
            parts.push_back({text.substr(begin, at - begin), false});
        parts.push_back({text.substr(at, length), true});
        at += length;
        begin = at;
    }
    if (begin < text.size())
        parts.push_back({text.substr(begin), false});
    return parts;
}

std::set<std::string> placeholdersOf(std::string_view text)
{
    std::set<std::string> found;
    for (const TextPart& part : cutAtPlaceholders(text))
        if (part.isPlaceholder)
            found.emplace(part.text);
    return found;
}

std::string placeholderFault(std::string_view original, std::string_view translation)
{
    if (original.find('{') == std::string_view::npos && translation.find('{') == std::string_view::npos)
        return {}; // nearly all
    const auto wanted = placeholdersOf(original);
    const auto given = placeholdersOf(translation);
    for (const std::string& name : wanted)
        if (!given.contains(name))
            return "the original has the placeholder `" + name + "`, this translation does not";
    for (const std::string& name : given)
        if (!wanted.contains(name))
            return "this translation has the placeholder `" + name + "`, the original does not";
    return {};
}

} // namespace keel
