#include "learning/Learner.h"

#include "assessment/Learned.h"

namespace keel {

namespace {

/// An insult does not vanish among kind words.
double doubtOf(Behaviour behaviour, const TrainingOptions& options)
{
    if (!isCostly(behaviour))
        return options.doubt;
    return behaviour == Behaviour::Insult ? 3 * options.doubtOfCosts : options.doubtOfCosts;
}

std::vector<LabelLearner> labelLearners(const Examples& examples, const TrainingOptions& options)
{
    std::vector<LabelLearner> learners;
    for (const Behaviour behaviour : allBehaviours()) {
        if (isShape(behaviour))
            continue;
        const std::string id(idOf(behaviour));
        const auto shows = [behaviour](const LabelledReply& reply) { return isLabelled(reply, behaviour); };
        const bool isSign = behaviour == Behaviour::Curt; // that a reply is short
        learners.emplace_back(examples, LabelLearner::Task{id, shows, isCostly(behaviour), doubtOf(behaviour, options), examples.numberOf("s:" + id), isSign}, options);
    }
    const auto isGame = [](const LabelledReply& reply) { return reply.game; };
    learners.emplace_back(examples, LabelLearner::Task{std::string(stuffingLabel), isGame, true, options.doubtOfCosts, 0, false}, options);
    return learners;
}

} // namespace

Learnt learn(const Examples& examples, const TrainingOptions& options)
{
    std::vector<LabelLearner> labels = labelLearners(examples, options);
    std::vector<RatingLearner> ratings;
    Learnt out;
    for (std::size_t dimension = 0; dimension < out.ratings.size(); ++dimension)
        ratings.emplace_back(examples, dimension, options);
    std::vector<std::vector<int>> columns;
    for (LabelLearner& label : labels)
        columns.push_back(label.learn());
    for (RatingLearner& rating : ratings)
        columns.push_back(rating.learn());
    const SumTable sums(std::move(columns));
    for (std::size_t label = 0; label < labels.size(); ++label)
        out.labels.push_back(labels[label].decide(sums, label));
    for (std::size_t dimension = 0; dimension < ratings.size(); ++dimension)
        out.ratings[dimension] = ratings[dimension].decide(sums, labels.size() + dimension);
    return out;
}

} // namespace keel
