#pragma once

#include "scenario/Scenario.h"

#include <array>
#include <bitset>
#include <cstddef>
#include <limits>
#include <map>
#include <string>
#include <utility>

namespace keel {

/// So many different yes/no words of one scenario are told apart; those beyond are taken to be true or false at will,
/// which can only make a proof find less.
inline constexpr std::size_t mostWords = 384;
using Words = std::bitset<mostWords>;

/// Greater than any number that a condition can name.
inline constexpr std::int64_t unbounded = std::numeric_limits<std::int64_t>::max() / 4;

/// Numbers the yes/no words (`fact:cause`, `shown:insult`) and the numbers (`anger`, `count:insult`) of a scenario's
/// conditions, so that sets of them are bits.
class Vocabulary {
public:
    static constexpr std::size_t none = mostWords;

    /// `allToCustomer`: every reply is heard by the customer, so what is said or shown now has been told or shown. What
    /// is said to a colleague counts for neither.
    explicit Vocabulary(bool allToCustomer = true);
    bool allToCustomer() const { return m_allToCustomer; }

    /// The number of a yes/no word, given when it is first met; `none` once all are used up. Of behaviours: ShownNow and
    /// Shown only.
    std::size_t number(Condition::Word word, Behaviour behaviour);
    std::size_t number(Condition::Word word, const std::string& name);
    /// The same without giving a new one.
    std::size_t find(Condition::Word word, Behaviour behaviour) const;
    std::size_t find(Condition::Word word, const std::string& name) const;

    /// Notes that a word is true only when others are: a goal, once reached, what it was reached by.
    void imply(std::size_t word, const Words& others) { m_implied[word] |= others; }
    const Words& impliedBy(std::size_t word) const;

    /// All of a kind that were met: `fact:…`.
    const Words& ofKind(Condition::Word word) const;

    /// Numbers: 0 … numbers − 1, or `numbers` for one that is not known here. Counts of behaviours come last.
    static constexpr std::size_t firstCount = 10;
    static constexpr std::size_t numbers = firstCount + behaviourCount;
    static std::size_t numberOf(const Condition::Node& node);
    /// Whether it takes only whole values.
    static bool isWhole(std::size_t number);
    /// The greatest value it can have at all, in thousandths; the least is always 0.
    static std::int64_t mostOf(std::size_t number);

private:
    std::size_t add(Condition::Word word);

    bool m_allToCustomer = true;
    std::size_t m_count = 0;
    std::map<std::pair<Condition::Word, std::string>, std::size_t> m_named;
    std::array<std::size_t, behaviourCount> m_shownNow, m_shown;
    std::map<Condition::Word, Words> m_kinds;
    std::map<std::size_t, Words> m_implied;
};

} // namespace keel
