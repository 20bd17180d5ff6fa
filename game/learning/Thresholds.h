#pragma once

#include <utility>
#include <vector>

namespace keel {

using Trials = std::vector<std::pair<double, bool>>; ///< sum and truth

/// A sum stretched and moved so that it is a logit: among replies of sum 0 the behaviour is as often there as not.
struct Calibration {
    double stretch = 1, move = 0;

    double of(double sum) const { return stretch * sum + move; }
};

/// By logistic regression on the one sum (Platt 1999, with his targets short of certainty), Newton's method.
Calibration calibrated(const Trials& judged);

/// The sum from which on "it holds" makes the fewest mistakes (greatest F1), midway to the next smaller one; `fallback` where it
/// never holds.
double bestThreshold(Trials trials, double fallback);

} // namespace keel
