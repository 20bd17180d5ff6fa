#pragma once

#include "learning/Boosting.h"
#include "learning/Corpus.h"

namespace keel {

struct TrainingOptions {
    double cost = 30;           ///< liblinear's C: how much a wrong example weighs against large weights
    double ratingCost = 0.4;    ///< the same for the ratings
    int leastContexts = 6;      ///< features seen in fewer contexts (their variants counted, too) are not learned
    int folds = 4;              ///< for what trees learn from, and the thresholds: each fold is judged by models that have not seen it
    double doubt = 0.8;         ///< logits by which the examples must speak against a rule before it is overruled
    double doubtOfCosts = 1;    ///< the same where the rule holds something against a reply; three times that for an insult; curtness must be likelier than not
    double surety = 0.2;        ///< logits that the examples must reach before something is held against a reply
    BoostingOptions labelTrees; ///< correct the odds of labels
    BoostingOptions ratingTrees{.trees = 200, .leaves = 16}; ///< correct the points of ratings
    int smallest = 120;         ///< weights below this are dropped (hundredths of a logit, before the division by a text's length, some 16)
    int smallestOfRating = 120; ///< the same in hundredths of a point
};

/// A model (LinearModel's file) of one language, learned from a corpus by L2-regularised logistic regression, one
/// behaviour against the rest (liblinear), support vector regression for the ratings, and trees over the sums of both (Boosting). The assessor must have no models. The same corpus, packs and options give the
/// same bytes.
std::string trainModel(const Corpus& corpus, const std::string& language, const Assessor& assessor, const TrainingOptions& options);

} // namespace keel
