#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace keel {

/// The sums of all labels and ratings for many texts (hundredths of a logit or of a point), and where they lie among each other.
class SumTable {
public:
    /// `columns`: sums by text.
    explicit SumTable(std::vector<std::vector<int>> columns);

    static constexpr std::size_t mostBins = 64;
    std::size_t columns() const { return m_columns.size(); }
    std::size_t texts() const { return m_columns.empty() ? 0 : m_columns.front().size(); }
    std::span<const int> column(std::size_t column) const { return m_columns[column]; }
    std::span<const std::uint8_t> bins(std::size_t column) const { return m_bins[column]; }
    /// Where one bin ends and the next begins: what is below edge `i` is in bin `i` or one before it.
    std::span<const int> edges(std::size_t column) const { return m_edges[column]; }

private:
    std::vector<std::vector<int>> m_columns, m_edges;
    std::vector<std::vector<std::uint8_t>> m_bins;
};

struct BoostingOptions {
    int trees = 60;        ///< none where it is 0
    int leaves = 8;        ///< of a tree, at most
    int leastInLeaf = 40;  ///< texts, variants counted, too
    double rate = 0.1;     ///< share of what a leaf should add that it does add
    double ridge = 1;      ///< how much is held against large numbers
};

enum class Loss { Logistic, Squares };

/// What the corrected sums are to be.
struct Wanted {
    std::vector<double> of; ///< by text: 1 where a label holds and 0 where not; of a rating whole points, not hundredths
    Loss loss = Loss::Logistic;
};

/// Decision trees learned one after the other, each from what those before it get wrong (gradient boosting with second
/// derivatives; Friedman 2001, Chen and Guestrin 2016).
class Boosting {
public:
    Boosting(const SumTable& table, const BoostingOptions& options) : m_table(table), m_options(options) {}

    /// How the sums of a column are to be corrected, learned from some of the texts.
    void learn(std::size_t column, const Wanted& wanted, const std::vector<std::uint32_t>& texts);
    /// Hundredths of a logit or of a point.
    int correction(std::size_t text) const;
    /// As BoostedTrees reads it.
    std::string text() const;

private:
    struct Node {
        int column = -1; ///< none: a leaf
        int value = 0;  ///< of a leaf: what it adds; else: sums below it go left
        std::size_t left = 0, right = 0;
    };
    using Tree = std::vector<Node>;
    struct Slope;
    struct Leaf;
    static Slope slopeOf(int sum, double wanted, Loss loss);
    Leaf leafOf(std::size_t node, std::vector<std::uint32_t> texts, const std::vector<Slope>& slopes) const;
    Tree grow(const std::vector<Slope>& slopes, const std::vector<std::uint32_t>& texts) const;
    int reach(const Tree& tree, std::size_t text) const;

    const SumTable& m_table;
    BoostingOptions m_options;
    std::vector<Tree> m_trees;
};

} // namespace keel
