#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace keel {

/// Small decision trees over the sums of all labels and ratings, counted in this order. Together they say by how much one
/// sum is to be corrected: what else a text seems to show speaks for a label or against it, or lets it be rated otherwise
/// (gradient boosting, Friedman 2001). All numbers are hundredths: of a logit, or of a point. Immutable.
class BoostedTrees {
public:
    BoostedTrees() = default; ///< which correct nothing

    /// `3 -40 . 12 7 55 . -8 . 20`: where sum 3 is below -40, add 12; elsewhere look at sum 7, and where that is below 55,
    /// add -8, else 20. Trees stand one after the other. None where the text is something else, or names a sum that
    /// there is not.
    static std::optional<BoostedTrees> from(std::string_view text, std::size_t sums);

    /// By how much to correct, looking at as many sums as there were to be when the trees were read. Where it cannot come to
    /// `least` any more the rest is left undone: what is returned is then some number below.
    int correction(std::span<const int> sums, int least = std::numeric_limits<int>::min()) const;

private:
    static constexpr std::int32_t leaf = -1;
    struct Node {
        std::int32_t sum = leaf;
        std::int32_t value = 0;      ///< of a leaf: what it adds; else: below this the next node follows
        std::uint32_t otherwise = 0; ///< node that follows where the sum is not below; always a later one
    };
    struct Tree {
        std::uint32_t root = 0;
        std::int64_t most = 0; ///< that this tree and those after it can add
    };
    void seeWhatIsMost();

    std::vector<Node> m_nodes;
    std::vector<Tree> m_trees;
};

} // namespace keel
