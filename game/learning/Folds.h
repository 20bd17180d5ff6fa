#pragma once

#include "learning/Examples.h"

#include <cstdint>
#include <vector>

namespace keel {

/// The replies of a corpus dealt out by context, so that each can be judged by what has not seen it.
class Folds {
public:
    Folds(const Examples& examples, int count) : m_examples(examples), m_count(count) {}

    static constexpr int none = -1; ///< the fold that no reply is in
    int count() const { return m_count; }
    int of(std::size_t reply) const { return static_cast<int>(m_examples.replies[reply].context % static_cast<std::size_t>(m_count)); }
    /// All replies but those of a fold.
    std::vector<std::uint32_t> without(int fold) const
    {
        std::vector<std::uint32_t> replies;
        for (std::size_t reply = 0; reply < m_examples.replies.size(); ++reply)
            if (of(reply) != fold)
                replies.push_back(static_cast<std::uint32_t>(reply));
        return replies;
    }

private:
    const Examples& m_examples;
    int m_count;
};

} // namespace keel
