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
            out.m_trees.push_back({static_cast<std::uint32_t>(nodes.size()), 0});
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
    out.seeWhatIsMost();
    return out;
}

void BoostedTrees::seeWhatIsMost()
{
    std::int64_t most = 0;
    std::size_t end = m_nodes.size();
    for (auto tree = m_trees.rbegin(); tree != m_trees.rend(); ++tree) {
        std::int32_t best = std::numeric_limits<std::int32_t>::min();
        for (std::size_t node = tree->root; node < end; ++node)
            if (m_nodes[node].sum == leaf)
                best = std::max(best, m_nodes[node].value);
        most += best;
        tree->most = most;
        end = tree->root;
    }
}

int BoostedTrees::correction(std::span<const int> sums, int least) const
{
    constexpr std::int64_t most = 1'000'000; // beyond all doubt, and far from what an int holds
    std::int64_t correction = 0;
    for (const Tree& tree : m_trees) {
        if (correction + tree.most < least)
            return std::numeric_limits<int>::min() / 2;
        std::size_t at = tree.root;
        while (m_nodes[at].sum != leaf)
            at = sums[static_cast<std::size_t>(m_nodes[at].sum)] < m_nodes[at].value ? at + 1 : m_nodes[at].otherwise;
        correction += m_nodes[at].value;
    }
    return static_cast<int>(std::clamp(correction, -most, most));
}

} // namespace keel
