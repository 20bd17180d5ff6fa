#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace keel {

/// Hashing that finds a std::string by a view of it.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

template <class Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// Other ways of writing a word, so that patterns need to know only one: `dont` is `do not`, `'ll` is `will`.
/// All words are folded (form, with accents).
struct Spellings {
    TextMap<std::vector<std::string>> words;
    /// What follows an apostrophe, apostrophe included, and the word it stands for; an empty word is dropped.
    TextMap<std::string> endings;
    /// Words whose full stop does not end a sentence.
    TextMap<bool> abbreviations;
};

} // namespace keel
