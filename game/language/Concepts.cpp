#include "language/Concepts.h"

#include <algorithm>

namespace keel {

std::uint32_t Concepts::number(const std::string& name)
{
    const auto [known, isNew] = m_numbers.try_emplace(name, static_cast<std::uint32_t>(m_names.size()));
    if (isNew)
        m_names.push_back(name);
    return known->second;
}

void Concepts::add(std::uint32_t meaning, const std::vector<std::string>& stems)
{
    if (stems.empty())
        return;
    const std::vector<std::string> rest(stems.begin() + 1, stems.end());
    std::vector<Expression>& expressions = m_byFirst[stems.front()];
    auto place = std::find_if(expressions.begin(), expressions.end(), [&](const Expression& e) { return e.rest.size() <= rest.size(); });
    for (auto same = place; same != expressions.end() && same->rest.size() == rest.size(); ++same)
        if (same->rest == rest) {
            if (std::find(same->concepts.begin(), same->concepts.end(), meaning) == same->concepts.end())
                same->concepts.push_back(meaning);
            return;
        }
    expressions.insert(place, {rest, {meaning}});
}

Concepts::Match Concepts::at(const Stems& stems, std::size_t place, std::size_t end) const
{
    const auto found = m_byFirst.find(stems[place]);
    if (found == m_byFirst.end())
        return {};
    for (const Expression& expression : found->second)
        if (place + 1 + expression.rest.size() <= end && std::equal(expression.rest.begin(), expression.rest.end(), stems.begin() + static_cast<std::ptrdiff_t>(place) + 1))
            return {&expression.concepts, 1 + expression.rest.size()};
    return {};
}

} // namespace keel
