#include "language/BoostedTrees.h"

#include "language/NumberList.h"

#include <algorithm>

namespace keel {

std::optional<BoostedTrees> BoostedTrees::from(std::string_view text, std::size_t sums)
{
    BoostedTrees out;
    auto& nodes = out.m_nodes;
    NumberList numbers(text);
    std::vector<std::uint32_t> open; // inner nodes whose second branch is still to come
    while (numbers.more()) {
        if (open.empty())
            out.m_roots.push_back(static_cast<std::uint32_t>(nodes.size()));
        Node node;
        const bool isLeaf = numbers.skip('.');
        if (!isLeaf && (!numbers.next(node.sum) || node.sum < 0 || static_cast<std::size_t>(node.sum) >= sums))
            return std::nullopt;
        if (!numbers.next(node.value))
            return std::nullopt;
        nodes.push_back(node);
        if (!isLeaf) {
            open.push_back(static_cast<std::uint32_t>(nodes.size()) - 1);
            continue;
        }
        // a leaf ends all branches that it is the last of
        while (!open.empty() && nodes[open.back()].otherwise != 0)
            open.pop_back();
        if (!open.empty())
            nodes[open.back()].otherwise = static_cast<std::uint32_t>(nodes.size());
    }
    if (!open.empty())
        return std::nullopt;
    return out;
}

int BoostedTrees::correction(std::span<const int> sums) const
{
    constexpr std::int64_t most = 1'000'000; // beyond all doubt, and far from what an int holds
    std::int64_t correction = 0;
    for (std::size_t at : m_roots) {
        while (m_nodes[at].sum != leaf)
            at = sums[static_cast<std::size_t>(m_nodes[at].sum)] < m_nodes[at].value ? at + 1 : m_nodes[at].otherwise;
        correction += m_nodes[at].value;
    }
    return static_cast<int>(std::clamp(correction, -most, most));
}

} // namespace keel
