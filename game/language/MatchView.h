#pragma once

#include "language/Window.h"

#include <cstdint>
#include <vector>

namespace keel {

/// What one window looks like to a set of patterns: where each of its words occurs. Filled anew for every window.
struct MatchView {
    const Window* window = nullptr;
    std::vector<Bits> words;            ///< by symbol
    std::vector<std::uint32_t> touched; ///< symbols that occur; may repeat
    const std::vector<ClassPlaces>* classes = nullptr;
    std::vector<ClassPlaces>* members = nullptr; ///< the same, where patterns may add to it
    Bits negators = 0;

    // Worked out when first asked for:
    std::vector<Bits> sets; ///< by set of words
    std::vector<std::int8_t> setKnown;
    std::vector<std::int8_t> needs; ///< by need: 0 not looked yet, 1 met, -1 not met

    void put(std::uint32_t symbol, std::size_t place)
    {
        words[symbol] |= Bits{1} << place;
        touched.push_back(symbol);
    }
    void clear();
};

} // namespace keel
