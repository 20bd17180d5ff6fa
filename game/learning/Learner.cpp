#include "learning/Learner.h"

#include "assessment/Learned.h"
#include "learning/Folds.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

/// Where the middle of each rating lies on the scale of the scores (assets/rubric/README.md).
constexpr std::array<float, 4> middles{10, 35, 60, 88};

/// An insult does not vanish among kind words.
double doubtOf(Behaviour behaviour, const TrainingOptions& options)
{
    if (!isCostly(behaviour))
        return options.doubt;
    return behaviour == Behaviour::Insult ? 1.5 * options.doubtOfCosts : options.doubtOfCosts;
}

/// That a reply is short is the weakest sign, being taken for stuffed costs most of its points, and scorn is easily read into praise.
std::optional<double> suretyOf(Behaviour behaviour, const TrainingOptions& options)
{
    if (!isCostly(behaviour))
        return std::nullopt;
    const bool isTone = behaviour == Behaviour::Curt || behaviour == Behaviour::Sarcasm || behaviour == Behaviour::Insult;
    return isTone ? options.suretyOfTone : options.surety;
}

int hundredths(double logits) { return static_cast<int>(std::lround(100 * logits)); }

/// A threshold between whole sums parts them as the next whole number does.
int whole(double threshold) { return static_cast<int>(std::ceil(threshold)); }

} // namespace

Learner::Learner(const Examples& examples, const TrainingOptions& options) : m_examples(examples), m_options(options)
{
    for (const Behaviour behaviour : allBehaviours()) {
        if (isShape(behaviour))
            continue;
        const std::string id(idOf(behaviour));
        const auto shows = [behaviour](const LabelledReply& reply) { return isLabelled(reply, behaviour); };
        const bool isSign = behaviour == Behaviour::Curt; // that a reply is short
        m_tasks.push_back({id, shows, suretyOf(behaviour, options), doubtOf(behaviour, options), examples.numberOf("s:" + id), isSign});
    }
    const auto isGame = [](const LabelledReply& reply) { return reply.game; };
    m_tasks.push_back({std::string(stuffingLabel), isGame, options.suretyOfTone, options.doubtOfCosts, Examples::unknown, false});
    for (const Examples::Reply& reply : examples.replies) {
        Wanted wanted;
        for (const LabelTask& task : m_tasks)
            wanted.labels.push_back(task.isTrueOf(*reply.labels));
        if (reply.labels->rated)
            wanted.rated.emplace();
        for (std::size_t dimension = 0; wanted.rated && dimension < wanted.rated->size(); ++dimension)
            (*wanted.rated)[dimension] = middles[static_cast<std::size_t>((*reply.labels->rated)[dimension])] / pointsOfRating;
        m_wanted.push_back(std::move(wanted));
    }
}

std::vector<NetworkLearner> Learner::committeeOf(const std::vector<std::uint32_t>& replies) const
{
    std::vector<NetworkLearner> committee;
    NetworkOptions options = m_options.network;
    options.seed = (options.seed - 1) * static_cast<unsigned>(members) + 1; // no two seeds share a member
    for (std::size_t member = 0; member < members; ++member, ++options.seed)
        committee.emplace_back(m_examples, m_wanted, options).learn(replies);
    return committee;
}

/// As the one wide network says it: the mean of the whole, and the most that a sentence says in the mean.
std::vector<float> Learner::logitsOf(std::vector<NetworkLearner>& committee, std::uint32_t reply) const
{
    std::vector<float> ofReply(m_tasks.size(), 0);
    const Examples::Reply& given = m_examples.replies[reply];
    std::vector<std::vector<float>> ofSentences(given.last - given.first, ofReply);
    for (NetworkLearner& member : committee) {
        const NetworkLearner::Said said = member.say(reply);
        for (std::size_t label = 0; label < m_tasks.size(); ++label) {
            ofReply[label] += said.ofReply[label] / members;
            for (std::size_t i = 0; i < ofSentences.size(); ++i)
                ofSentences[i][label] += said.ofSentences[i][label] / members;
        }
    }
    for (std::size_t label = 0; label < m_tasks.size(); ++label)
        ofReply[label] += (*std::ranges::max_element(ofSentences, {}, [&](const auto& sums) { return sums[label]; }))[label];
    return ofReply;
}

LearntLabel Learner::decide(const LabelTask& task, std::size_t label, const std::vector<std::vector<float>>& unseen) const
{
    LearntLabel out{task.id, {}, 0, 0};
    Trials judged, byRule; // a rule says so
    for (std::size_t i = 0; i < unseen.size(); ++i)
        judged.emplace_back(unseen[i][label], m_wanted[i].labels[label]);
    out.logit = calibrated(judged);
    for (std::size_t i = 0; i < judged.size(); ++i) {
        judged[i].first = hundredths(out.logit.of(judged[i].first)); // whole, as the program counts
        if (has(m_examples.wholes[i], task.byRule))
            byRule.push_back(judged[i]);
    }
    const double best = bestThreshold(std::move(judged), 0);
    const int holds = whole(best);
    // Nobody is to be accused of what is likelier not so.
    out.add = task.surety ? std::max(holds, hundredths(*task.surety)) : holds;
    out.keep = task.isSign ? out.add : std::min(holds, whole(bestThreshold(std::move(byRule), best))) - hundredths(task.doubt);
    return out;
}

Learnt Learner::learn() const
{
    const Folds folds(m_examples, m_options.folds);
    std::vector<std::vector<float>> unseen(m_wanted.size());
    for (int fold = 0; fold < folds.count(); ++fold) {
        std::vector<NetworkLearner> committee = committeeOf(folds.without(fold));
        for (std::uint32_t i = 0; i < unseen.size(); ++i)
            if (folds.of(i) == fold)
                unseen[i] = logitsOf(committee, i);
    }
    Learnt learnt{{}, committeeOf(folds.without(Folds::none))};
    for (std::size_t label = 0; label < m_tasks.size(); ++label)
        learnt.labels.push_back(decide(m_tasks[label], label, unseen));
    return learnt;
}

} // namespace keel
