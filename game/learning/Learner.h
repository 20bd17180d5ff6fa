#pragma once

#include "language/Network.h"
#include "learning/NetworkLearner.h"
#include "learning/Thresholds.h"
#include "learning/Train.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// A label to learn.
struct LabelTask {
    std::string id;
    std::function<bool(const LabelledReply&)> isTrueOf;
    std::optional<double> surety;             ///< logits that the examples must reach before it holds, however well fewer would part them
    double doubt = 0;                         ///< logits by which the examples must speak against a rule
    std::uint32_t byRule = Examples::unknown; ///< the feature that says that a rule sees it
    bool isSign = false;                      ///< what the rule sees is only a sign: the examples must speak for it, too
};

/// How sums of a label are read.
struct LearntLabel {
    std::string id;
    Calibration logit; ///< of the network's sum
    int add = 0;       ///< from these odds on (hundredths of a logit) it holds where no rule says so
    int keep = 0;      ///< below these it does not hold although a rule says so
};

struct Learnt {
    std::vector<LearntLabel> labels; ///< every behaviour that is not seen by shape alone, and last what is written to please a program
    std::vector<NetworkLearner> members; ///< their heads are in the same order
};

/// Learns a committee of networks from all examples, each with other chances, and how the mean of what they say is to be read
/// from what others say of examples that they have not seen. The committee is one wider network. Neither outlives the
/// examples nor what is wanted of them.
class Learner {
public:
    Learner(const Examples& examples, const TrainingOptions& options);

    Learnt learn() const;
    /// What a committee says of a reply, by label, before it is stretched.
    std::vector<float> logitsOf(std::vector<NetworkLearner>& committee, std::uint32_t reply) const;

    static constexpr std::size_t members = Network::width / NetworkLearner::width;
    static constexpr float pointsOfRating = 30; ///< a rating that the network foresees, in points of the scale of the scores

private:
    std::vector<NetworkLearner> committeeOf(const std::vector<std::uint32_t>& replies) const;
    LearntLabel decide(const LabelTask& task, std::size_t label, const std::vector<std::vector<float>>& unseen) const;

    const Examples& m_examples;
    const TrainingOptions& m_options;
    std::vector<LabelTask> m_tasks;
    std::vector<Wanted> m_wanted; ///< by reply
};

} // namespace keel
