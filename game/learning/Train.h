#pragma once

#include "learning/Corpus.h"
#include "learning/NetworkLearner.h"

namespace keel {

struct TrainingOptions {
    NetworkOptions network;
    int leastContexts = 10;     ///< features seen in fewer contexts (their variants counted, too) are not learned
    int folds = 4;              ///< for the thresholds: each fold is judged by a network that has not seen it
    double doubt = 0.8;         ///< logits by which the examples must speak against a rule before it is overruled
    double doubtOfCosts = 1;    ///< the same where the rule holds something against a reply; half as much again for an insult; curtness must be likelier than not
    /// Logits that the examples must reach before something is held against a reply. The training part forgets unkindness that a
    /// second look finds: of what the development part gains between -0.2 and 0.2 it has 55 to 60 percent labelled, below -0.3 less than half.
    double surety = -0.2;
    /// The same for what is read between the words (curtness, sarcasm, insult, stuffing): a heartfelt "congratulations" must not be
    /// taken for scorn because in these examples it often is (curtness: of what it gains below 0.2 two in five are labelled).
    double suretyOfTone = 0.2;
};

struct Learnt;

/// What was learned, as Network reads it.
std::string modelText(const Learnt& learnt, const Examples& examples, const TrainingOptions& options, const std::string& language);

/// A model (Network's file) of one language, learned from a corpus. The assessor must have no models. The same corpus, packs
/// and options give the same bytes.
std::string trainModel(const Corpus& corpus, const std::string& language, const Assessor& assessor, const TrainingOptions& options);

} // namespace keel
