#pragma once

#include <cstddef>
#include <cstdint>

namespace keel {

/// A small seeded generator (splitmix64): the same numbers on every machine, unlike the library's distributions.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    /// 0 … count − 1; `count` is at least 1.
    std::size_t below(std::size_t count);

private:
    std::uint64_t m_state;
};

} // namespace keel
