#include "learning/RatingLearner.h"

#include <array>
#include <cmath>

namespace keel {

namespace {

/// Where the middle of each rating lies on the scale of the scores (assets/rubric/README.md).
constexpr std::array<double, 4> middles{10, 35, 60, 88};

constexpr double points = 100; // of the scale; the regression foresees a share of them

} // namespace

RatingLearner::RatingLearner(const Examples& examples, std::size_t dimension, const TrainingOptions& options)
    : m_examples(examples), m_options(options), m_folds(examples, options.folds), m_points(examples.replies.size(), 0)
{
    for (std::size_t reply = 0; reply < m_points.size(); ++reply)
        if (const auto& rated = examples.replies[reply].labels->rated) {
            m_points[reply] = middles[static_cast<std::size_t>((*rated)[dimension])];
            m_rated.push_back(static_cast<std::uint32_t>(reply));
        }
}

Weights RatingLearner::fit(int fold) const
{
    Given given;
    for (const std::uint32_t reply : m_rated)
        if (m_folds.of(reply) != fold)
            given.emplace_back(&m_examples.wholes[reply], m_points[reply] / points);
    return foresee(given, m_examples.names.size(), m_options.ratingCost);
}

std::vector<int> RatingLearner::learn()
{
    std::vector<int> sums(m_points.size());
    for (int fold = 0; fold < m_folds.count(); ++fold) {
        const Weights weights = fit(fold);
        for (std::size_t reply = 0; reply < sums.size(); ++reply)
            if (m_folds.of(reply) == fold)
                sums[reply] = static_cast<int>(std::lround(100 * points * sumOf(m_examples.wholes[reply], weights)));
    }
    m_weights = fit(Folds::none);
    for (double& weight : m_weights)
        weight *= points;
    return sums;
}

LearntRating RatingLearner::decide(const SumTable& sums, std::size_t column) const
{
    Boosting trees(sums, m_options.ratingTrees);
    trees.learn(column, {m_points, Loss::Squares}, m_rated);
    return {m_weights, trees.text()};
}

} // namespace keel
