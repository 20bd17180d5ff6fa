#include "proofs/Vocabulary.h"

namespace keel {

using Word = Condition::Word;

Vocabulary::Vocabulary(bool allToCustomer) : m_allToCustomer(allToCustomer)
{
    m_shownNow.fill(none);
    m_shown.fill(none);
}

std::size_t Vocabulary::add(Word word)
{
    if (m_count == mostWords)
        return none;
    m_kinds[word].set(m_count);
    return m_count++;
}

std::size_t Vocabulary::number(Word word, Behaviour behaviour)
{
    std::size_t& place = (word == Word::ShownNow ? m_shownNow : m_shown)[static_cast<std::size_t>(behaviour)];
    if (place == none)
        place = add(word);
    return place;
}

std::size_t Vocabulary::number(Word word, const std::string& name)
{
    const auto [place, isNew] = m_named.try_emplace({word, name}, none);
    if (isNew)
        place->second = add(word);
    return place->second;
}

std::size_t Vocabulary::find(Word word, Behaviour behaviour) const
{
    return (word == Word::ShownNow ? m_shownNow : m_shown)[static_cast<std::size_t>(behaviour)];
}

std::size_t Vocabulary::find(Word word, const std::string& name) const
{
    const auto found = m_named.find({word, name});
    return found == m_named.end() ? none : found->second;
}

const Words& Vocabulary::ofKind(Word word) const
{
    static const Words empty;
    const auto found = m_kinds.find(word);
    return found == m_kinds.end() ? empty : found->second;
}

const Words& Vocabulary::impliedBy(std::size_t word) const
{
    static const Words empty;
    const auto found = m_implied.find(word);
    return found == m_implied.end() ? empty : found->second;
}

std::size_t Vocabulary::numberOf(const Condition::Node& node)
{
    switch (node.word) {
    case Word::Anger: return 0;
    case Word::Trust: return 1;
    case Word::Patience: return 2;
    case Word::Empathy: return 3;
    case Word::Resolution: return 4;
    case Word::Courtesy: return 5;
    case Word::Turns: return 6;
    case Word::Visits: return 7;
    case Word::Time: return 8;
    case Word::Compensation: return 9;
    case Word::Count: return firstCount + static_cast<std::size_t>(node.behaviour);
    default: return numbers;
    }
}

bool Vocabulary::isWhole(std::size_t number)
{
    constexpr std::size_t levels = 3;
    constexpr std::size_t time = 8;
    return number >= levels && number != time;
}

std::int64_t Vocabulary::mostOf(std::size_t number)
{
    constexpr std::size_t levelsAndScores = 6;
    return number < levelsAndScores ? 100'000 : unbounded;
}

} // namespace keel
