#pragma once

#include "language/Spellings.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// A phrase pattern as written, taken apart. See assets/languages/README.md for the notation.
struct Pattern {
    enum class Kind { Word, Class, Gap, Sequence, Choice, Optional, SentenceStart, SentenceEnd };
    enum class Match { Stem, Form, Prefix };

    Kind kind = Kind::Sequence;
    Match match = Match::Stem;   ///< of a word
    std::string form;            ///< of a word: folded, with accents; of a class: its name
    std::string plain;           ///< of a word: without accents
    std::size_t gap = 0;         ///< words that may stand in between
    std::vector<Pattern> parts;  ///< of a sequence, a choice or an option
    std::size_t offset = 0;      ///< bytes into the pattern's text
};

/// What is wrong with a pattern, and where in its text.
struct PatternFault {
    std::size_t offset = 0;
    std::string code; ///< `pattern.unclosed-bracket`, …
    std::string message;
    std::string hint;
};

inline constexpr std::size_t widestGap = 12;

/// Nothing where a fault was found; only the first is reported.
std::optional<Pattern> parsePattern(std::string_view text, const Spellings& spellings, std::vector<PatternFault>& faults);

} // namespace keel
