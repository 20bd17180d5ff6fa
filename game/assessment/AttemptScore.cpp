#include "assessment/AttemptScore.h"

#include <algorithm>

namespace keel {

namespace {

/// Rounded to the nearest whole.
int share(std::int64_t part, std::int64_t of)
{
    return of == 0 ? 0 : static_cast<int>((part * 2 + of) / (of * 2));
}

class AttemptLedger {
public:
    explicit AttemptLedger(const AttemptWeights& weights) : m_weights(weights) {}

    void enter(Dimension dimension, int points, const std::string& rule, int count, int of)
    {
        const auto source = m_weights.sources.find(rule);
        m_reasons.push_back({dimension, points, rule, source == m_weights.sources.end() ? std::string() : source->second, count, of});
        m_sums[static_cast<std::size_t>(dimension)] += points;
    }

    AttemptAssessment close()
    {
        AttemptAssessment out;
        std::array<int, 3> scores{};
        for (std::size_t i = 0; i < scores.size(); ++i) {
            scores[i] = std::clamp(m_sums[i], 0, 100);
            if (scores[i] != m_sums[i])
                enter(static_cast<Dimension>(i), scores[i] - m_sums[i], "limit", 0, 0);
        }
        std::stable_sort(m_reasons.begin(), m_reasons.end(),
                         [](const AttemptReason& a, const AttemptReason& b) { return a.dimension < b.dimension; });
        out.scores = {scores[0], scores[1], scores[2]};
        out.reasons = std::move(m_reasons);
        return out;
    }

private:
    const AttemptWeights& m_weights;
    std::vector<AttemptReason> m_reasons;
    std::array<int, 3> m_sums{};
};

/// How the empathic opportunities were met, not the mean over small talk.
void scoreEmpathy(const AttemptTally& tally, const AttemptWeights& weights, AttemptLedger& ledger)
{
    if (tally.opportunities.empty()) {
        ledger.enter(Dimension::Empathy, share(tally.empathySum, tally.understoodReplies), "empathy-of-replies", tally.understoodReplies,
                     tally.replies);
        return;
    }
    const auto all = static_cast<int>(tally.opportunities.size());
    std::int64_t sum = 0;
    int taken = 0;
    for (const OpportunityOutcome& outcome : tally.opportunities) {
        sum += outcome.empathy;
        taken += outcome.taken;
    }
    ledger.enter(Dimension::Empathy, share(sum * weights.opportunityEmpathy, std::int64_t{100} * all), "opportunities-met", all, all);
    ledger.enter(Dimension::Empathy, share(std::int64_t{taken} * weights.opportunityTaken, all), "opportunities-taken", taken, all);
}

/// Without a solution nothing else counts (A7); what cannot be kept must not be promised (D16).
void scoreResolution(const AttemptTally& tally, const AttemptWeights& weights, AttemptLedger& ledger)
{
    if (tally.goalWeight > 0)
        ledger.enter(Dimension::Resolution, share(std::int64_t{weights.goals} * tally.goalWeightReached, tally.goalWeight), "goals-reached",
                     tally.goalWeightReached, tally.goalWeight);
    const int percent = tally.goalWeight > 0 ? weights.replyResolution : 100;
    ledger.enter(Dimension::Resolution, share(tally.resolutionSum * percent, std::int64_t{100} * tally.understoodReplies),
                 "resolution-of-replies", tally.understoodReplies, tally.replies);
    if (tally.promisesNotKeepable > 0)
        ledger.enter(Dimension::Resolution, -weights.unkeepablePromise * tally.promisesNotKeepable, "promises-not-keepable",
                     tally.promisesNotKeepable, tally.promisesMade);
}

/// One rude reply is remembered: the worst weighs besides the mean.
void scoreCourtesy(const AttemptTally& tally, const AttemptWeights& weights, AttemptLedger& ledger)
{
    const int lowest = tally.understoodReplies > 0 ? tally.lowestCourtesy : 0;
    ledger.enter(Dimension::Courtesy, share(tally.courtesySum * weights.meanCourtesy, std::int64_t{100} * tally.understoodReplies),
                 "courtesy-mean", tally.understoodReplies, tally.replies);
    ledger.enter(Dimension::Courtesy, share(std::int64_t{lowest} * weights.lowestCourtesy, 100), "courtesy-lowest", lowest, 100);
}

} // namespace

AttemptAssessment scoreAttempt(const AttemptTally& tally, const Rubric& rubric)
{
    AttemptLedger ledger(rubric.attempt);
    scoreEmpathy(tally, rubric.attempt, ledger);
    scoreResolution(tally, rubric.attempt, ledger);
    scoreCourtesy(tally, rubric.attempt, ledger);
    AttemptAssessment out = ledger.close();
    for (const Behaviour behaviour : allBehaviours())
        if (rubric.fatal[static_cast<std::size_t>(behaviour)] && tally.surelyShown[static_cast<std::size_t>(behaviour)] > 0)
            out.fatal.push_back(behaviour);
    const auto& pass = rubric.attempt.pass;
    out.passed = out.fatal.empty() && out.scores.empathy >= pass[0] && out.scores.resolution >= pass[1] && out.scores.courtesy >= pass[2];
    return out;
}

} // namespace keel
