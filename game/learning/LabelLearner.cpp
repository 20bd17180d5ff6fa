#include "learning/LabelLearner.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

int hundredths(double logits) { return static_cast<int>(std::lround(100 * logits)); }

/// A threshold between whole sums parts them as the next whole number does.
int whole(double threshold) { return static_cast<int>(std::ceil(threshold)); }

Weights stretched(Weights weights, const Calibration& logit)
{
    for (double& weight : weights)
        weight *= logit.stretch;
    weights.back() += logit.move;
    return weights;
}

} // namespace

LabelLearner::LabelLearner(const Examples& examples, const Task& task, const TrainingOptions& options)
    : m_examples(examples), m_options(options), m_folds(examples, options.folds), m_task(task)
{
    for (const Examples::Reply& reply : examples.replies) {
        m_truth.push_back(task.isTrueOf(*reply.labels));
        m_bearer.push_back(reply.last - reply.first == 1 ? reply.first : unknown);
    }
}

std::vector<int> LabelLearner::learn()
{
    for (int round = 0; round < 2; ++round)
        guessBearers(fitSentences(Folds::none));
    Trials judged(m_truth.size());
    for (int fold = 0; fold < m_folds.count(); ++fold) {
        const Weights ofSentence = fitSentences(fold), ofWhole = fitWholes(fold);
        for (std::size_t i = 0; i < m_truth.size(); ++i)
            if (m_folds.of(i) == fold)
                judged[i] = {(best(i, ofSentence).first + sumOf(m_examples.wholes[i], ofWhole)) / 2, m_truth[i]};
    }
    const Calibration logit = calibrated(judged);
    m_ofSentence = stretched(fitSentences(Folds::none), logit);
    m_ofWhole = stretched(fitWholes(Folds::none), logit);
    std::vector<int> sums;
    for (const auto& [sum, truth] : judged)
        sums.push_back(hundredths(logit.of(sum)));
    return sums;
}

LearntLabel LabelLearner::decide(const SumTable& sums, std::size_t column) const
{
    LearntLabel out{m_task.id, m_ofSentence, m_ofWhole, {}, 0, 0};
    Trials judged, byRule; // a rule says so
    Boosting trees(sums, m_options.labelTrees);
    const Wanted wanted{{m_truth.begin(), m_truth.end()}, Loss::Logistic};
    // The sums that the trees of a fold learn from come of regressions that have seen it; folds within folds would take
    // thrice as long, and the development part shows what is left of it.
    for (int fold = 0; fold < m_folds.count(); ++fold) {
        trees.learn(column, wanted, m_folds.without(fold));
        for (std::size_t i = 0; i < m_truth.size(); ++i)
            if (m_folds.of(i) == fold) {
                judged.emplace_back(sums.column(column)[i] + trees.correction(i), m_truth[i]); // whole hundredths
                if (has(m_examples.wholes[i], m_task.byRule))
                    byRule.push_back(judged.back());
            }
    }
    trees.learn(column, wanted, m_folds.without(Folds::none));
    out.trees = trees.text();
    const double best = bestThreshold(std::move(judged), 0);
    const int holds = whole(best);
    // Nobody is to be accused of what is hardly likelier than not.
    out.add = m_task.costs ? std::max(holds, hundredths(m_options.surety)) : holds;
    out.keep = m_task.isSign ? out.add : std::min(holds, whole(bestThreshold(std::move(byRule), best))) - hundredths(m_task.doubt);
    return out;
}

std::pair<double, std::size_t> LabelLearner::best(std::size_t reply, const Weights& weights) const
{
    std::pair<double, std::size_t> out{-1e9, unknown};
    for (std::size_t row = m_examples.replies[reply].first; row < m_examples.replies[reply].last; ++row)
        if (const double sum = sumOf(m_examples.sentences[row], weights); sum > out.first)
            out = {sum, row};
    return out;
}

void LabelLearner::guessBearers(const Weights& weights)
{
    for (std::size_t i = 0; i < m_truth.size(); ++i)
        if (m_truth[i])
            m_bearer[i] = best(i, weights).second;
}

/// From all replies but those of a fold: a sentence that shows the behaviour, or all of a reply that does not.
Weights LabelLearner::fitSentences(int fold) const
{
    Given given;
    for (std::size_t i = 0; i < m_truth.size(); ++i) {
        if (m_folds.of(i) == fold)
            continue;
        if (m_truth[i] && m_bearer[i] != unknown)
            given.emplace_back(&m_examples.sentences[m_bearer[i]], 1);
        for (std::size_t row = m_examples.replies[i].first; !m_truth[i] && row < m_examples.replies[i].last; ++row)
            given.emplace_back(&m_examples.sentences[row], -1);
    }
    return classify(given, m_examples.names.size(), m_options.cost);
}

Weights LabelLearner::fitWholes(int fold) const
{
    Given given;
    for (std::size_t i = 0; i < m_truth.size(); ++i)
        if (m_folds.of(i) != fold)
            given.emplace_back(&m_examples.wholes[i], m_truth[i] ? 1 : -1);
    return classify(given, m_examples.names.size(), m_options.cost);
}

} // namespace keel
