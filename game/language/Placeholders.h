#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// A part of a text: words, or a placeholder with its brackets (`{name}`), which is replaced when the text is shown.
struct TextPart {
    std::string_view text;
    bool isPlaceholder = false;
};

/// Cuts a text into words and placeholders. A placeholder is a name of letters, digits, `-`, `_` and `.` in curly
/// brackets; anything else in brackets is words. The parts point into `text`.
std::vector<TextPart> cutAtPlaceholders(std::string_view text);

/// The placeholders of a text, brackets included.
std::set<std::string> placeholdersOf(std::string_view text);

/// What is wrong with the placeholders of a translation, as a sentence for its translator; empty where they are those
/// of the original. Their order and number are free.
std::string placeholderFault(std::string_view original, std::string_view translation);

} // namespace keel
