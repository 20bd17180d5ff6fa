#pragma once

#include "language/Token.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace keel {

/// A set of places in a window: bit i is word i, or the boundary before it.
using Bits = std::uint64_t;

/// Up to 63 consecutive words, with an empty place between sentences, so that phrases can be looked for at all places
/// at once with a few operations on machine words.
struct Window {
    static constexpr std::size_t width = 63;
    static constexpr std::size_t noToken = ~std::size_t{0};

    std::vector<std::size_t> tokens; ///< by place; `noToken` between sentences
    Bits words = 0;                  ///< places that hold a word
    Bits sentenceStarts = 0;         ///< boundaries
    Bits sentenceEnds = 0;

    Bits boundaries() const { return tokens.size() >= width ? ~Bits{0} : (Bits{1} << (tokens.size() + 1)) - 1; }
};

/// Where a class of words stands in a window: single words as bits, longer phrases as pairs of boundaries.
struct ClassPlaces {
    Bits single = 0;
    std::vector<std::pair<std::uint8_t, std::uint8_t>> longer;
    bool empty() const { return single == 0 && longer.empty(); }
    /// All places covered.
    Bits covered() const;
};

/// Windows that cover a text; a sentence longer than a window is cut with an overlap, so that short phrases are found
/// wherever they stand.
std::vector<Window> windowsOf(const TokenizedText& text);

} // namespace keel
