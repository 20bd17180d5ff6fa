#include "learning/Regression.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace keel {

namespace {

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

} // namespace

double sumOf(const Row& row, const Weights& weights)
{
    double sum = 0;
    for (const feature_node& node : row)
        if (node.index > 0)
            sum += node.value * weights[static_cast<std::size_t>(node.index)];
    return sum;
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

Weights foresee(const Given& given, std::size_t features, double cost)
{
    parameter how{};
    how.solver_type = L2R_L2LOSS_SVR;
    how.eps = 0.001;
    how.C = cost;
    how.p = 0.05;
    return fit(given, features, how);
}

Calibration calibrated(const Trials& judged)
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

double bestThreshold(Trials trials, double fallback)
{
    std::sort(trials.begin(), trials.end(), std::greater());
    const auto positives = static_cast<double>(std::count_if(trials.begin(), trials.end(), [](const auto& t) { return t.second; }));
    double hits = 0, best = 0, threshold = fallback;
    for (std::size_t i = 0; i < trials.size(); ++i) {
        hits += trials[i].second ? 1 : 0;
        const bool isLast = i + 1 == trials.size();
        if (!isLast && trials[i + 1].first == trials[i].first)
            continue; // no threshold parts equals
        const double f1 = 2 * hits / (static_cast<double>(i + 1) + positives);
        if (f1 > best) {
            best = f1;
            threshold = isLast ? trials[i].first - 0.5 : (trials[i].first + trials[i + 1].first) / 2;
        }
    }
    return threshold;
}

} // namespace keel
