#pragma once

#include "learning/Boosting.h"
#include "learning/Folds.h"
#include "learning/Regression.h"
#include "learning/Train.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace keel {

/// Two models of one label, whose logits count half each: of the sentence that shows it, and of the whole reply; and
/// trees that correct the mean.
struct LearntLabel {
    std::string id;
    Weights ofSentence, ofWhole;
    std::string trees; ///< as BoostedTrees reads them; empty where there was too little to learn from
    int add = 0;       ///< from these odds on (hundredths of a logit) it holds where no rule says so
    int keep = 0;      ///< below these it does not hold although a rule says so
};

/// Learns one label: `learn`, and then, once those of all labels are known, `decide`. Labels are given for replies, but it is
/// a sentence that shows a behaviour: which one is guessed from a model of the replies of one sentence, and then once more
/// from the model of all.
class LabelLearner {
public:
    struct Task {
        std::string id;
        std::function<bool(const LabelledReply&)> isTrueOf;
        bool costs = false;  ///< it is held against a reply
        double doubt = 0;    ///< logits by which the examples must speak against a rule
        int byRule = 0;      ///< the feature that says that a rule sees it; 0: none
        bool isSign = false; ///< what the rule sees is only a sign: the examples must speak for it, too
    };

    LabelLearner(const Examples& examples, const Task& task, const TrainingOptions& options);

    /// The two regressions, and what those that have not seen a reply say of it: hundredths of a logit, by reply.
    std::vector<int> learn();
    /// Trees that correct the sums, and from which odds on it holds.
    LearntLabel decide(const SumTable& sums, std::size_t column) const;

private:
    static constexpr std::size_t unknown = ~std::size_t{0};

    std::pair<double, std::size_t> best(std::size_t reply, const Weights& weights) const;
    void guessBearers(const Weights& weights);
    Weights fitSentences(int fold) const;
    Weights fitWholes(int fold) const;

    const Examples& m_examples;
    const TrainingOptions& m_options;
    Folds m_folds;
    Task m_task;
    std::vector<bool> m_truth;         ///< by reply
    std::vector<std::size_t> m_bearer; ///< by reply: the sentence that shows it, where it does
    Weights m_ofSentence, m_ofWhole;
};

} // namespace keel
