#include "learning/Thresholds.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace keel {

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
    constexpr double most = 10; // beyond, few examples are parted too well to say how sure it is
    return c.stretch > 0 && c.stretch < most ? c : Calibration{};
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
