#include "learning/Learner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace keel {

namespace {

using Given = std::vector<std::pair<const Row*, double>>; ///< what is to be foreseen of each

Weights fit(const Given& given, std::size_t features, const parameter& how)
{
    std::vector<double> y;
    std::vector<feature_node*> x;
    for (const auto& [row, wanted] : given) {
        y.push_back(wanted);
        x.push_back(const_cast<feature_node*>(row->data())); // liblinear reads only
    }
    problem all{static_cast<int>(x.size()), static_cast<int>(features), y.data(), x.data(), -1};
    set_print_string_function([](const char*) {});
    model* learned = train(&all, &how);
    const bool classifies = how.solver_type == L2R_LR;
    const double sign = classifies && learned->label[0] < 0 ? -1 : 1; // the first label seen is the positive side
    Weights weights(features + 1, 0);
    for (int i = 0; i < learned->nr_feature; ++i)
        weights[static_cast<std::size_t>(i) + 1] = sign * learned->w[i];
    free_and_destroy_model(&learned);
    return weights;
}

Weights classify(const Given& given, std::size_t features, double cost)
{
    if (std::none_of(given.begin(), given.end(), [](const auto& one) { return one.second > 0; })) {
        Weights never(features + 1, 0);
        never.back() = -10;
        return never;
    }
    parameter how{};
    how.solver_type = L2R_LR;
    how.eps = 0.02;
    how.C = cost;
    return fit(given, features, how);
}

/// The value from which on "it holds" makes the fewest mistakes (greatest F1) over pairs of sum and truth. Between the
/// values it lies in the middle.
double bestThreshold(std::vector<std::pair<double, bool>> judged, double fallback)
{
    std::sort(judged.begin(), judged.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    const auto positives = static_cast<double>(std::count_if(judged.begin(), judged.end(), [](const auto& j) { return j.second; }));
    if (positives == 0)
        return fallback;
    double hits = 0, best = 0, threshold = fallback;
    for (std::size_t i = 0; i < judged.size(); ++i) {
        hits += judged[i].second ? 1 : 0;
        const double f1 = 2 * hits / (static_cast<double>(i + 1) + positives);
        if (f1 > best) {
            best = f1;
            threshold = i + 1 < judged.size() ? (judged[i].first + judged[i + 1].first) / 2 : judged[i].first - 0.5;
        }
    }
    return threshold;
}

using Judged = std::vector<std::pair<double, bool>>; ///< sum and truth

/// A sum stretched and moved so that it is a logit: among replies of sum 0 the behaviour is as often there as not.
struct Calibration {
    double stretch = 1, move = 0;

    double of(double sum) const { return stretch * sum + move; }
};

/// By logistic regression on the one sum (Platt 1999, with his targets short of certainty), Newton's method.
Calibration calibrated(const Judged& judged)
{
    const auto yes = static_cast<double>(std::count_if(judged.begin(), judged.end(), [](const auto& j) { return j.second; }));
    const double no = static_cast<double>(judged.size()) - yes;
    Calibration c;
    if (yes < 5 || no < 5)
        return c;
    constexpr int rounds = 30;
    for (int round = 0; round < rounds; ++round) {
        double gs = 0, gm = 0, ss = 1e-3, sm = 0, mm = 1e-3; // gradient and curvature by stretch and move
        for (const auto& [sum, truth] : judged) {
            const double wanted = truth ? (yes + 1) / (yes + 2) : 1 / (no + 2);
            const double p = 1 / (1 + std::exp(-c.of(sum))), weight = p * (1 - p);
            gs += (wanted - p) * sum, gm += wanted - p;
            ss += weight * sum * sum, sm += weight * sum, mm += weight;
        }
        const double determinant = ss * mm - sm * sm;
        c.stretch += (gs * mm - gm * sm) / determinant;
        c.move += (gm * ss - gs * sm) / determinant;
    }
    return c.stretch > 0 ? c : Calibration{};
}

/// Labels are given for replies, but it is a sentence that shows a behaviour: which one is guessed from a model of the
/// replies of one sentence, and then once more from the model of all.
class Learner {
public:
    struct Task {
        std::function<bool(const LabelledReply&)> isTrueOf;
        bool costs = false; ///< it is held against a reply
        double doubt = 0;   ///< logits by which the examples must speak against a rule
        int byRule = 0;     ///< the feature that says that a rule sees it; 0: none
        bool isSign = false; ///< what the rule sees is only a sign: the examples must speak for it, too
    };

    Learner(const Examples& examples, const Task& task, const TrainingOptions& options) : m_examples(examples), m_options(options), m_isCostly(task.costs), m_doubt(task.doubt), m_byRule(task.byRule), m_isSign(task.isSign)
    {
        for (const Examples::Reply& reply : examples.replies) {
            m_truth.push_back(task.isTrueOf(*reply.labels));
            m_bearer.push_back(reply.last - reply.first == 1 ? reply.first : unknown);
        }
    }

    LearntBehaviour learn()
    {
        for (int round = 0; round < 2; ++round)
            guessBearers(fitSentences(all));
        Judged judged, byRule; // a rule says so
        for (int fold = 0; fold < m_options.folds; ++fold) {
            const LearntBehaviour without{fitSentences(fold), fitWholes(fold)};
            for (std::size_t i = 0; i < m_truth.size(); ++i)
                if (foldOf(i) == fold) {
                    judged.emplace_back((best(i, without.ofSentence).first + sumOf(m_examples.wholes[i], without.ofWhole)) / 2, m_truth[i]);
                    if (has(m_examples.wholes[i], m_byRule))
                        byRule.push_back(judged.back());
                }
        }
        const Calibration logit = calibrated(judged);
        const double best = logit.of(bestThreshold(std::move(judged), 0));
        // Nobody is to be accused of what is hardly likelier than not.
        const double add = m_isCostly ? std::max(best, m_options.surety) : best;
        const double keep = m_isSign ? add : std::min(best, logit.of(bestThreshold(std::move(byRule), best))) - m_doubt;
        return {stretched(fitSentences(all), logit), stretched(fitWholes(all), logit), add, keep};
    }

private:
    static constexpr std::size_t unknown = ~std::size_t{0};
    static constexpr int all = -1; ///< no fold is left out

    int foldOf(std::size_t reply) const { return static_cast<int>(m_examples.replies[reply].context % static_cast<std::size_t>(m_options.folds)); }

    static Weights stretched(Weights weights, const Calibration& logit)
    {
        for (double& weight : weights)
            weight *= logit.stretch;
        weights.back() += logit.move;
        return weights;
    }

    std::pair<double, std::size_t> best(std::size_t reply, const Weights& weights) const
    {
        std::pair<double, std::size_t> out{-1e9, unknown};
        for (std::size_t row = m_examples.replies[reply].first; row < m_examples.replies[reply].last; ++row)
            if (const double sum = sumOf(m_examples.sentences[row], weights); sum > out.first)
                out = {sum, row};
        return out;
    }

    void guessBearers(const Weights& weights)
    {
        for (std::size_t i = 0; i < m_truth.size(); ++i)
            if (m_truth[i])
                m_bearer[i] = best(i, weights).second;
    }

    /// From all replies but those of a fold: a sentence that shows the behaviour, or all of a reply that does not.
    Weights fitSentences(int fold) const
    {
        Given given;
        for (std::size_t i = 0; i < m_truth.size(); ++i) {
            if (foldOf(i) == fold)
                continue;
            if (m_truth[i] && m_bearer[i] != unknown)
                given.emplace_back(&m_examples.sentences[m_bearer[i]], 1);
            for (std::size_t row = m_examples.replies[i].first; !m_truth[i] && row < m_examples.replies[i].last; ++row)
                given.emplace_back(&m_examples.sentences[row], -1);
        }
        return classify(given, m_examples.names.size(), m_options.cost);
    }

    Weights fitWholes(int fold) const
    {
        Given given;
        for (std::size_t i = 0; i < m_truth.size(); ++i)
            if (foldOf(i) != fold)
                given.emplace_back(&m_examples.wholes[i], m_truth[i] ? 1 : -1);
        return classify(given, m_examples.names.size(), m_options.cost);
    }

    const Examples& m_examples;
    const TrainingOptions& m_options;
    bool m_isCostly;
    double m_doubt;
    int m_byRule;
    bool m_isSign;
    std::vector<bool> m_truth;         ///< by reply
    std::vector<std::size_t> m_bearer; ///< by reply: the sentence that shows it, where it does
};

/// Where the middle of each rating lies on the scale of the scores (assets/rubric/README.md).
constexpr std::array<double, 4> middles{10, 35, 60, 88};

/// An insult does not vanish among kind words.
double doubtOf(Behaviour behaviour, const TrainingOptions& options)
{
    if (!isCostly(behaviour))
        return options.doubt;
    return behaviour == Behaviour::Insult ? 2 * options.doubtOfCosts : options.doubtOfCosts;
}

} // namespace

double sumOf(const Row& row, const Weights& weights)
{
    double sum = 0;
    for (const feature_node& node : row)
        if (node.index > 0)
            sum += node.value * weights[static_cast<std::size_t>(node.index)];
    return sum;
}

LearntBehaviour learnBehaviour(const Examples& examples, Behaviour behaviour, const TrainingOptions& options)
{
    const auto shows = [behaviour](const LabelledReply& reply) { return isLabelled(reply, behaviour); };
    const bool isSign = behaviour == Behaviour::Curt; // that a reply is short
    return Learner(examples, {shows, isCostly(behaviour), doubtOf(behaviour, options), examples.numberOf("s:" + std::string(idOf(behaviour))), isSign}, options).learn();
}

LearntBehaviour learnStuffing(const Examples& examples, const TrainingOptions& options)
{
    return Learner(examples, {[](const LabelledReply& reply) { return reply.game; }, true, options.doubtOfCosts, 0, false}, options).learn();
}

Weights learnRating(const Examples& examples, std::size_t dimension, double cost)
{
    Given given;
    for (std::size_t i = 0; i < examples.replies.size(); ++i)
        if (const auto& rated = examples.replies[i].labels->rated)
            given.emplace_back(&examples.wholes[i], middles[static_cast<std::size_t>((*rated)[dimension])] / 100);
    parameter how{};
    how.solver_type = L2R_L2LOSS_SVR;
    how.eps = 0.001;
    how.C = cost;
    how.p = 0.05;
    return fit(given, examples.names.size(), how);
}

} // namespace keel
