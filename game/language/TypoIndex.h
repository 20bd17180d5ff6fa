#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace keel {

/// Finds known words one slip of the finger away: a letter left out, added, changed, or two exchanged. Works by
/// leaving out each letter in turn on both sides, so that a search costs as many look-ups as the word has letters.
class TypoIndex {
public:
    /// Words shorter than this (letters) are not searched for: too many are one letter apart.
    static constexpr std::size_t shortest = 5;

    void add(std::string_view word, std::uint32_t value);
    /// To be called once, after the last word.
    void finish();
    /// The value of the nearest word; where several are equally near, the one added first. The first letter must
    /// agree, unless it is exchanged with the second: slips there are rare, other words are many (`order`, `border`).
    /// Words that differ only in doubled letters are nearest of all (`tommorow`, `sory`), and may be a letter shorter.
    std::optional<std::uint32_t> find(std::string_view word) const;

private:
    struct Word {
        std::string text;
        std::uint32_t value = 0;
    };
    /// A hash of a shape of a word and its index into `m_words`. Hashes may meet by chance: what is found is compared.
    using Shape = std::pair<std::uint64_t, std::uint32_t>;

    std::vector<Word> m_words;
    std::vector<Shape> m_singled;   ///< words without doubled letters; sorted by `finish`
    std::vector<Shape> m_shortened; ///< words as they are and with each letter left out; sorted by `finish`
};

/// Whether one insertion, deletion, exchange of neighbours, or change into a letter that is easily confused, turns one
/// into the other (code points).
bool isOneSlipAway(std::string_view a, std::string_view b);

} // namespace keel
