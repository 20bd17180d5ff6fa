#pragma once

#include "learning/Examples.h"
#include "learning/Train.h"

namespace keel {

/// By number of the feature; the last one is the start value.
using Weights = std::vector<double>;

double sumOf(const Row& row, const Weights& weights);

/// Two models of one behaviour, whose logits count half each: of the sentence that shows it, and of the whole reply.
struct LearntBehaviour {
    Weights ofSentence, ofWhole;
    double add = 0;  ///< from this mean on it holds where no rule says so
    double keep = 0; ///< below it does not hold although a rule says so
};

LearntBehaviour learnBehaviour(const Examples& examples, Behaviour behaviour, const TrainingOptions& options);

/// The same for what is written to please a program rather than a customer.
LearntBehaviour learnStuffing(const Examples& examples, const TrainingOptions& options);

/// Foresees the rating of a whole reply in one dimension (0–2), as a share of 100 points, by support vector regression.
Weights learnRating(const Examples& examples, std::size_t dimension, double cost);

} // namespace keel
