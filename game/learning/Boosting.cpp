#include "learning/Boosting.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace keel {

namespace {

constexpr double hundred = 100; // hundredths of a logit or of a point

} // namespace

SumTable::SumTable(std::vector<std::vector<int>> columns) : m_columns(std::move(columns))
{
    for (const std::vector<int>& column : m_columns) {
        std::vector<int> sorted = column, edges;
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t bin = 1; bin < mostBins && !sorted.empty(); ++bin)
            edges.push_back(sorted[sorted.size() * bin / mostBins]);
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
        std::vector<std::uint8_t>& bins = m_bins.emplace_back();
        for (const int sum : column)
            bins.push_back(static_cast<std::uint8_t>(std::upper_bound(edges.begin(), edges.end(), sum) - edges.begin()));
        m_edges.push_back(std::move(edges));
    }
}

/// First and second derivative of the loss of a text.
struct Boosting::Slope {
    double first = 0, second = 0;

    Slope& operator+=(const Slope& other)
    {
        first += other.first, second += other.second;
        return *this;
    }
    Slope operator-(const Slope& other) const { return {first - other.first, second - other.second}; }
    double gain(double ridge) const { return first * first / (second + ridge); }
};

/// Texts that end in the same node, and the best way to part them.
struct Boosting::Leaf {
    std::size_t node = 0;
    std::vector<std::uint32_t> texts;
    Slope slope;
    double gain = 0; ///< of the best way; nothing where there is none
    std::size_t column = 0, bin = 0;
};

Boosting::Leaf Boosting::leafOf(std::size_t node, std::vector<std::uint32_t> texts, const std::vector<Slope>& slopes) const
{
    Leaf leaf{node, std::move(texts), {}, 0, 0, 0};
    for (const std::uint32_t text : leaf.texts)
        leaf.slope += slopes[text];
    const auto least = static_cast<std::size_t>(m_options.leastInLeaf);
    struct Bin {
        Slope slope;
        std::size_t texts = 0;
    };
    for (std::size_t column = 0; column < m_table.columns() && leaf.texts.size() >= 2 * least; ++column) {
        std::array<Bin, SumTable::mostBins> bins{};
        const auto numbers = m_table.bins(column);
        for (const std::uint32_t text : leaf.texts) {
            Bin& bin = bins[numbers[text]];
            bin.slope += slopes[text];
            ++bin.texts;
        }
        Slope left;
        std::size_t before = 0;
        for (std::size_t bin = 0; bin < m_table.edges(column).size(); ++bin) {
            left += bins[bin].slope;
            before += bins[bin].texts;
            if (before < least || leaf.texts.size() - before < least)
                continue;
            const double gain = left.gain(m_options.ridge) + (leaf.slope - left).gain(m_options.ridge) - leaf.slope.gain(m_options.ridge);
            if (gain > leaf.gain) {
                leaf.gain = gain;
                leaf.column = column;
                leaf.bin = bin;
            }
        }
    }
    return leaf;
}

/// The leaf that gains most is parted first.
Boosting::Tree Boosting::grow(const std::vector<Slope>& slopes, const std::vector<std::uint32_t>& texts) const
{
    Tree tree(1);
    std::vector<Leaf> leaves;
    leaves.push_back(leafOf(0, texts, slopes));
    while (leaves.size() < static_cast<std::size_t>(m_options.leaves)) {
        const auto best = std::max_element(leaves.begin(), leaves.end(), [](const Leaf& a, const Leaf& b) { return a.gain < b.gain; });
        if (best->gain <= 0)
            break;
        const Leaf parted = std::move(*best);
        leaves.erase(best);
        const int edge = m_table.edges(parted.column)[parted.bin];
        const auto sums = m_table.column(parted.column);
        std::vector<std::uint32_t> left, right;
        for (const std::uint32_t text : parted.texts)
            (sums[text] < edge ? left : right).push_back(text);
        tree[parted.node] = {static_cast<int>(parted.column), edge, tree.size(), tree.size() + 1};
        tree.resize(tree.size() + 2);
        leaves.push_back(leafOf(tree.size() - 2, std::move(left), slopes));
        leaves.push_back(leafOf(tree.size() - 1, std::move(right), slopes));
    }
    for (const Leaf& leaf : leaves)
        tree[leaf.node].value = static_cast<int>(std::lround(-hundred * m_options.rate * leaf.slope.first / (leaf.slope.second + m_options.ridge)));
    return tree;
}

int Boosting::reach(const Tree& tree, std::size_t text) const
{
    std::size_t node = 0;
    while (tree[node].column >= 0)
        node = m_table.column(static_cast<std::size_t>(tree[node].column))[text] < tree[node].value ? tree[node].left : tree[node].right;
    return tree[node].value;
}

Boosting::Slope Boosting::slopeOf(int sum, double wanted, Loss loss)
{
    if (loss == Loss::Squares)
        return {sum / hundred - wanted, 1};
    const double likely = 1 / (1 + std::exp(-sum / hundred));
    return {likely - wanted, likely * (1 - likely)};
}

void Boosting::learn(std::size_t column, const Wanted& wanted, const std::vector<std::uint32_t>& texts)
{
    m_trees.clear();
    std::vector<int> sums(m_table.column(column).begin(), m_table.column(column).end());
    std::vector<Slope> slopes(m_table.texts());
    for (int round = 0; round < m_options.trees; ++round) {
        for (const std::uint32_t text : texts)
            slopes[text] = slopeOf(sums[text], wanted.of[text], wanted.loss);
        Tree tree = grow(slopes, texts);
        const bool corrects = std::ranges::any_of(tree, [](const Node& node) { return node.column < 0 && node.value != 0; });
        if (tree.size() == 1 || !corrects) // nothing is gained by parting, or not a hundredth; the next round would be the same
            return;
        for (const std::uint32_t text : texts)
            sums[text] += reach(tree, text);
        m_trees.push_back(std::move(tree));
    }
}

int Boosting::correction(std::size_t text) const
{
    int correction = 0;
    for (const Tree& tree : m_trees)
        correction += reach(tree, text);
    return correction;
}

std::string Boosting::text() const
{
    std::string out;
    for (const Tree& tree : m_trees) {
        std::vector<std::size_t> next{0};
        while (!next.empty()) {
            const Node& node = tree[next.back()];
            next.pop_back();
            out += (out.empty() ? "" : " ") + (node.column < 0 ? "." : std::to_string(node.column)) + " " + std::to_string(node.value);
            if (node.column >= 0) {
                next.push_back(node.right);
                next.push_back(node.left);
            }
        }
    }
    return out;
}

} // namespace keel
