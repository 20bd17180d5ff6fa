#pragma once

#include "assessment/Assessment.h"
#include "assessment/Rubric.h"

#include <optional>
#include <string>
#include <vector>

namespace keel {

/// Where a reason points: bytes of the reply; both 0 where it is about the whole.
struct Extent {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Gathers the reasons of a reply's scores. Nothing counts that is not entered here, so that the reasons listed add
/// up to the scores exactly.
class Ledger {
public:
    explicit Ledger(const Rubric& rubric);

    void enter(Dimension dimension, int points, const std::string& rule, const Worth& worth, Extent where = {},
               std::optional<Behaviour> behaviour = std::nullopt, int percent = 100);
    /// Enters the worth's points of every dimension; `percent` of them.
    void enter(const Worth& worth, const std::string& rule, Extent where = {}, std::optional<Behaviour> behaviour = std::nullopt,
               int percent = 100);

    int sum(Dimension dimension) const { return m_sums[static_cast<std::size_t>(dimension)]; }
    /// What was earned on top of the base, costs left aside.
    int earned(Dimension dimension) const;

    /// Closes the account: `limit` brings each dimension into 0–100. Reasons come by dimension, then place.
    void closeInto(ReplyAssessment& assessment);

private:
    std::vector<Reason> m_reasons;
    std::array<int, 3> m_sums{};
};

} // namespace keel
