#pragma once

#include <bit>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace keel {

/// Numbers of many names, found by their 64-bit hashes alone: the names themselves are not kept. That two of a hundred
/// thousand names hash alike happens once in four thousand million models.
class NameNumbers {
public:
    static constexpr std::uint32_t unknown = ~std::uint32_t{0};

    /// Makes room for so many names, and forgets all others.
    void reset(std::size_t names)
    {
        // At most two thirds of the places are taken, so that a search is short and the table not much larger than its names.
        m_places.assign(std::bit_ceil(names + names / 2 + 1), {});
    }

    /// The name takes this number, where it has none yet. No more names than there is room for.
    void add(std::string_view name, std::uint32_t number)
    {
        Place& place = m_places[placeOf(hashOf(name))];
        if (place.number == unknown)
            place = {hashOf(name), number};
    }

    std::uint32_t find(std::string_view name) const { return m_places.empty() ? unknown : m_places[placeOf(hashOf(name))].number; }

private:
    struct Place {
        std::uint64_t hash = 0;
        std::uint32_t number = unknown;
    };
    static std::uint64_t hashOf(std::string_view name) { return std::hash<std::string_view>{}(name); }

    /// Where the hash stands, or may be put.
    std::size_t placeOf(std::uint64_t hash) const
    {
        std::size_t at = hash & (m_places.size() - 1);
        while (m_places[at].number != unknown && m_places[at].hash != hash)
            at = (at + 1) & (m_places.size() - 1);
        return at;
    }

    std::vector<Place> m_places;
};

} // namespace keel
