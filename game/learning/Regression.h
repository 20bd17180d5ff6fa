#pragma once

#include "learning/Examples.h"

#include <utility>
#include <vector>

namespace keel {

/// By number of the feature; the last one is the start value.
using Weights = std::vector<double>;

/// Of the values of a row, each times its weight.
double sumOf(const Row& row, const Weights& weights);

using Given = std::vector<std::pair<const Row*, double>>; ///< what is to be foreseen of each

/// Logistic regression (liblinear, L2): whether it holds, where 1 is given, or not, where -1 is.
Weights classify(const Given& given, std::size_t features, double cost);
/// Support vector regression (liblinear, L2): how large the number is.
Weights foresee(const Given& given, std::size_t features, double cost);

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
