#pragma once

#include <array>
#include <cstddef>

namespace keel {

/// The sum of products of two rows, always added up in the same order: so the same to the bit wherever it is done, and
/// still a few at once.
template <std::size_t width>
float product(const std::array<float, width>& one, const std::array<float, width>& other)
{
    constexpr std::size_t lanes = 16;
    static_assert(width % lanes == 0);
    std::array<float, lanes> sums{};
    for (std::size_t at = 0; at < width; at += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += one[at + lane] * other[at + lane];
    for (std::size_t half = lanes / 2; half > 0; half /= 2)
        for (std::size_t lane = 0; lane < half; ++lane)
            sums[lane] += sums[lane + half];
    return sums[0];
}

} // namespace keel
