#include "assessment/Ledger.h"

#include <algorithm>
#include <tuple>

namespace keel {

namespace {

constexpr std::array<Dimension, 3> dimensions{Dimension::Empathy, Dimension::Resolution, Dimension::Courtesy};

/// Base first, limit last, the rest by place.
int rankOf(const Reason& reason)
{
    if (reason.rule == "base")
        return 0;
    return reason.rule == "limit" ? 2 : 1;
}

} // namespace

Ledger::Ledger(const Rubric& rubric)
{
    for (const Dimension dimension : dimensions) {
        const int base = rubric.base[static_cast<std::size_t>(dimension)];
        m_reasons.push_back({dimension, base, std::nullopt, 0, 0, "base", "", "", 100});
        m_sums[static_cast<std::size_t>(dimension)] = base;
    }
}

void Ledger::enter(Dimension dimension, int points, const std::string& rule, const Worth& worth, Extent where,
                   std::optional<Behaviour> behaviour, int percent)
{
    if (points == 0)
        return;
    m_reasons.push_back({dimension, points, behaviour, where.begin, where.end, rule, worth.source, worth.better, percent});
    m_sums[static_cast<std::size_t>(dimension)] += points;
}

void Ledger::enter(const Worth& worth, const std::string& rule, Extent where, std::optional<Behaviour> behaviour, int percent)
{
    for (const Dimension dimension : dimensions)
        enter(dimension, worth.points[static_cast<std::size_t>(dimension)] * percent / 100, rule, worth, where, behaviour, percent);
}

int Ledger::earned(Dimension dimension) const
{
    int earned = 0;
    for (const Reason& reason : m_reasons)
        if (reason.dimension == dimension && reason.points > 0 && reason.rule != "base")
            earned += reason.points;
    return earned;
}

void Ledger::closeInto(ReplyAssessment& assessment)
{
    std::array<int, 3> scores{};
    for (const Dimension dimension : dimensions) {
        int& score = scores[static_cast<std::size_t>(dimension)];
        score = std::clamp(sum(dimension), 0, 100);
        enter(dimension, score - sum(dimension), "limit", {});
    }
    assessment.scores = {scores[0], scores[1], scores[2]};
    std::stable_sort(m_reasons.begin(), m_reasons.end(), [](const Reason& a, const Reason& b) {
        const auto key = [](const Reason& r) { return std::tuple(r.dimension, rankOf(r), r.begin, r.end); };
        return key(a) < key(b);
    });
    assessment.reasons = std::move(m_reasons);
}

} // namespace keel
