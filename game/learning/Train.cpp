#include "learning/Train.h"

#include "assessment/Learned.h"

#include <linear.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <memory>
#include <set>

namespace keel {

namespace {

using Row = std::vector<feature_node>; ///< closed by index -1

/// What the corpus looks like to the learner: sentences with the features that each has.
struct Examples {
    struct Reply {
        const LabelledReply* labels = nullptr;
        std::size_t context = 0;
        std::size_t first = 0, last = 0; ///< its sentences are rows first … last-1
    };
    std::vector<std::string> names; ///< of the features, by number from 1 as liblinear counts; sorted
    std::vector<Row> rows;
    std::vector<Reply> replies;
};

using FeatureSets = std::vector<std::set<std::string>>; ///< by sentence

/// Features of a reply's sentences; those of the whole reply count in each.
FeatureSets sentencesOf(const std::string& reply, const ReplyContext& context, const Assessor& assessor)
{
    FeatureSets sentences;
    std::set<std::string> common;
    assessor.features(reply, context, [&](std::string_view name, const FeaturePlace& place) {
        if (place.sentence == FeaturePlace::everywhere) {
            common.emplace(name);
            return;
        }
        if (sentences.size() <= place.sentence)
            sentences.resize(place.sentence + 1);
        sentences[place.sentence].emplace(name);
    });
    for (auto& sentence : sentences)
        sentence.insert(common.begin(), common.end());
    return sentences;
}

/// Every second context once more with nothing known of the moment: replies are judged without it, too. What only the
/// moment decides is left out.
Corpus withBareReplies(const Corpus& corpus)
{
    constexpr std::size_t every = 2;
    Corpus out = corpus;
    for (std::size_t i = 0; i < corpus.size(); i += every) {
        LabelledContext bare;
        bare.id = corpus[i].id;
        for (const LabelledReply& reply : corpus[i].replies)
            if (std::find(reply.shows.begin(), reply.shows.end(), Behaviour::RequestRepeat) == reply.shows.end())
                bare.replies.push_back(reply);
        out.push_back(std::move(bare));
    }
    return out;
}

Examples examplesOf(const Corpus& corpus, const std::string& language, const Assessor& assessor, int leastContexts)
{
    Examples examples;
    FeatureSets sets;
    std::map<std::string, int> contexts; ///< in how many each feature occurs
    std::map<std::string, std::size_t> groups; ///< what belongs to one context is in one fold
    for (const LabelledContext& context : corpus)
        groups.try_emplace(context.id, groups.size());
    for (std::size_t number = 0; number < corpus.size(); ++number) {
        const ReplyContext context = contextFor(corpus[number], language, assessor);
        std::set<std::string> ofContext;
        for (const LabelledReply& reply : corpus[number].replies) {
            FeatureSets sentences = sentencesOf(reply.text, context, assessor);
            if (!reply.understood || sentences.empty())
                continue;
            examples.replies.push_back({&reply, groups.at(corpus[number].id), sets.size(), sets.size() + sentences.size()});
            for (auto& sentence : sentences) {
                ofContext.insert(sentence.begin(), sentence.end());
                sets.push_back(std::move(sentence));
            }
        }
        for (const std::string& name : ofContext)
            ++contexts[name];
    }
    std::map<std::string_view, int> numbers;
    examples.names.emplace_back();
    for (const auto& [name, count] : contexts)
        if (count >= leastContexts) {
            numbers.emplace(name, static_cast<int>(examples.names.size()));
            examples.names.push_back(name);
        }
    for (const auto& set : sets) {
        Row row;
        for (const std::string& name : set)
            if (const auto found = numbers.find(name); found != numbers.end())
                row.push_back({found->second, 1.0});
        row.push_back({static_cast<int>(examples.names.size()), 1.0}); // the start value
        row.push_back({-1, 0});
        examples.rows.push_back(std::move(row));
    }
    return examples;
}

using Weights = std::vector<double>; ///< by number of the feature; the last one is the start value

/// A sentence that shows a behaviour, or none of a reply that does not.
struct Example {
    feature_node* row = nullptr;
    bool shows = false;
};

Weights fit(const std::vector<Example>& given, std::size_t features, double cost)
{
    std::vector<double> y;
    std::vector<feature_node*> x;
    for (const Example& example : given) {
        y.push_back(example.shows ? 1 : -1);
        x.push_back(example.row);
    }
    Weights weights(features + 1, 0);
    if (std::none_of(given.begin(), given.end(), [](const Example& e) { return e.shows; })) {
        weights.back() = -10;
        return weights;
    }
    problem all{static_cast<int>(x.size()), static_cast<int>(features), y.data(), x.data(), -1};
    parameter how{};
    how.solver_type = L2R_LR;
    how.eps = 0.01;
    how.C = cost;
    set_print_string_function([](const char*) {});
    model* learned = train(&all, &how);
    const double sign = learned->label[0] > 0 ? 1 : -1; // the first label seen is the positive side
    for (int i = 0; i < learned->nr_feature; ++i)
        weights[static_cast<std::size_t>(i) + 1] = sign * learned->w[i];
    free_and_destroy_model(&learned);
    return weights;
}

double sumOf(const Row& row, const Weights& weights)
{
    double sum = 0;
    for (const feature_node& node : row)
        if (node.index > 0)
            sum += weights[static_cast<std::size_t>(node.index)];
    return sum;
}

/// The value from which on "it holds" makes the fewest mistakes (greatest F1) over pairs of sum and truth; `missed` more
/// true ones are out of reach. Between the values it lies in the middle.
double bestThreshold(std::vector<std::pair<double, bool>> judged, double fallback)
{
    std::sort(judged.begin(), judged.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    const auto positives = static_cast<double>(std::count_if(judged.begin(), judged.end(), [](const auto& j) { return j.second; }));
    if (positives == 0)
        return fallback;
    double hits = 0, best = 0, threshold = fallback;
    for (std::size_t i = 0; i < judged.size(); ++i) {
        hits += judged[i].second ? 1 : 0;
        const double f1 = 2 * hits / (static_cast<double>(i + 1) + positives);
        if (f1 > best) {
            best = f1;
            threshold = i + 1 < judged.size() ? (judged[i].first + judged[i + 1].first) / 2 : judged[i].first - 0.5;
        }
    }
    return threshold;
}

int hundredths(double value) { return static_cast<int>(std::lround(std::clamp(value, -300.0, 300.0) * 100)); }

/// Everything about one behaviour.
struct Learnt {
    Weights weights;
    double add = 0;
    double keep = 0;
};

/// The number of a feature; 0 where it was not learned.
int numberOf(const Examples& examples, const std::string& name)
{
    const auto found = std::lower_bound(examples.names.begin() + 1, examples.names.end(), name);
    return found != examples.names.end() && *found == name ? static_cast<int>(found - examples.names.begin()) : 0;
}

bool has(const Row& row, int feature)
{
    return feature > 0 && std::any_of(row.begin(), row.end(), [&](const feature_node& node) { return node.index == feature; });
}

/// Learns one behaviour. Labels are given for replies, but it is a sentence that shows it: which one is guessed from a
/// model of the replies of one sentence, and then once more from the model of all.
class Learner {
public:
    Learner(Examples& examples, Behaviour behaviour, const TrainingOptions& options)
        : m_examples(examples), m_options(options), m_isCostly(isCostly(behaviour))
    {
        m_byRule = numberOf(examples, "s:" + std::string(idOf(behaviour)));
        for (const Examples::Reply& reply : examples.replies) {
            m_truth.push_back(std::find(reply.labels->shows.begin(), reply.labels->shows.end(), behaviour) != reply.labels->shows.end());
            m_bearer.push_back(reply.last - reply.first == 1 ? reply.first : unknown);
        }
    }

    Learnt learn()
    {
        for (int round = 0; round < 2; ++round)
            guessBearers(fitBut(-1));
        std::vector<std::pair<double, bool>> without, with; // a rule that says so
        for (int fold = 0; fold < m_options.folds; ++fold) {
            const Weights weights = fitBut(fold);
            for (std::size_t i = 0; i < m_truth.size(); ++i)
                if (foldOf(i) == fold)
                    (ruleSays(i) ? with : without).emplace_back(best(i, weights).first, m_truth[i]);
        }
        auto all = with;
        all.insert(all.end(), without.begin(), without.end());
        const double add = bestThreshold(std::move(all), 0);
        // Nobody is to be accused unless the odds are five to three (half a logit).
        return {fitBut(-1), m_isCostly ? std::max(add, 0.5) : add, std::min(add, bestThreshold(std::move(with), add)) - m_options.doubt};
    }

private:
    static constexpr std::size_t unknown = ~std::size_t{0};

    int foldOf(std::size_t reply) const { return static_cast<int>(m_examples.replies[reply].context % static_cast<std::size_t>(m_options.folds)); }

    std::pair<double, std::size_t> best(std::size_t reply, const Weights& weights) const
    {
        std::pair<double, std::size_t> out{-1e9, unknown};
        for (std::size_t row = m_examples.replies[reply].first; row < m_examples.replies[reply].last; ++row)
            if (const double sum = sumOf(m_examples.rows[row], weights); sum > out.first)
                out = {sum, row};
        return out;
    }

    bool ruleSays(std::size_t reply) const
    {
        const auto& [labels, context, first, last] = m_examples.replies[reply];
        return std::any_of(m_examples.rows.begin() + static_cast<std::ptrdiff_t>(first), m_examples.rows.begin() + static_cast<std::ptrdiff_t>(last),
                           [&](const Row& row) { return has(row, m_byRule); });
    }

    void guessBearers(const Weights& weights)
    {
        for (std::size_t i = 0; i < m_truth.size(); ++i)
            if (m_truth[i])
                m_bearer[i] = best(i, weights).second;
    }

    /// From all replies but those of a fold.
    Weights fitBut(int fold)
    {
        std::vector<Example> given;
        for (std::size_t i = 0; i < m_truth.size(); ++i) {
            if (foldOf(i) == fold)
                continue;
            if (m_truth[i] && m_bearer[i] != unknown)
                given.push_back({m_examples.rows[m_bearer[i]].data(), true});
            for (std::size_t row = m_examples.replies[i].first; !m_truth[i] && row < m_examples.replies[i].last; ++row)
                given.push_back({m_examples.rows[row].data(), false});
        }
        return fit(given, m_examples.names.size(), m_options.cost);
    }

    Examples& m_examples;
    const TrainingOptions& m_options;
    bool m_isCostly;
    int m_byRule = 0;
    std::vector<bool> m_truth;         ///< by reply
    std::vector<std::size_t> m_bearer; ///< by reply: the sentence that shows it, where it does
};

/// Where the middle of each rating lies on the scale of the scores (assets/rubric/README.md).
constexpr std::array<double, 4> middles{10, 35, 60, 88};

/// Learns to foresee a rating from the mean of a reply's sentences, by support vector regression.
Weights learnRating(const Examples& examples, std::size_t dimension, double cost)
{
    std::vector<Row> rows;
    std::vector<double> y;
    for (const Examples::Reply& reply : examples.replies) {
        if (!reply.labels->rated)
            continue;
        std::map<int, double> sum;
        for (std::size_t row = reply.first; row < reply.last; ++row)
            for (const feature_node& node : examples.rows[row])
                if (node.index > 0)
                    sum[node.index] += node.value / static_cast<double>(reply.last - reply.first);
        Row row;
        for (const auto& [index, value] : sum)
            row.push_back({index, value});
        row.push_back({-1, 0});
        rows.push_back(std::move(row));
        y.push_back(middles[static_cast<std::size_t>((*reply.labels->rated)[dimension])] / 100);
    }
    std::vector<feature_node*> x;
    for (Row& row : rows)
        x.push_back(row.data());
    problem all{static_cast<int>(x.size()), static_cast<int>(examples.names.size()), y.data(), x.data(), -1};
    parameter how{};
    how.solver_type = L2R_L2LOSS_SVR;
    how.eps = 0.001;
    how.C = cost;
    how.p = 0.05;
    model* learned = train(&all, &how);
    Weights weights(examples.names.size() + 1, 0);
    for (int i = 0; i < learned->nr_feature; ++i)
        weights[static_cast<std::size_t>(i) + 1] = learned->w[i] * 100;
    free_and_destroy_model(&learned);
    return weights;
}

} // namespace

std::string trainModel(const Corpus& corpus, const std::string& language, const Assessor& assessor, const TrainingOptions& options)
{
    using Json = nlohmann::ordered_json;
    const Corpus given = withBareReplies(corpus);
    Examples examples = examplesOf(given, language, assessor, options.leastContexts);
    std::vector<Learnt> learnt;
    Json labels = Json::object();
    for (const Behaviour behaviour : allBehaviours()) {
        if (isShape(behaviour))
            continue;
        learnt.push_back(Learner(examples, behaviour, options).learn());
        labels[std::string(idOf(behaviour))] = {{"start", hundredths(learnt.back().weights.back())}, {"add", hundredths(learnt.back().add)}, {"keep", hundredths(learnt.back().keep)}};
    }
    const std::size_t ratings = learnt.size();
    for (const Dimension dimension : {Dimension::Empathy, Dimension::Resolution, Dimension::Courtesy}) {
        learnt.push_back({learnRating(examples, static_cast<std::size_t>(dimension), options.ratingCost), 0, 0});
        labels["rated_" + std::string(idOf(dimension))] = {{"start", hundredths(learnt.back().weights.back())}, {"add", 0}, {"keep", 0}};
    }
    std::string features;
    for (std::size_t number = 1; number < examples.names.size(); ++number) {
        std::string line;
        for (std::size_t label = 0; label < learnt.size(); ++label)
            if (const int weight = hundredths(learnt[label].weights[number]); std::abs(weight) >= (label < ratings ? options.smallest : options.smallestOfRating))
                line += (line.empty() ? "" : " ") + std::to_string(label) + " " + std::to_string(weight);
        if (!line.empty())
            features += (features.empty() ? "" : ",\n") + Json(examples.names[number]).dump() + ":\"" + line + "\"";
    }
    return "{\"formatVersion\":1,\"language\":\"" + language + "\",\"about\":\"made by keel train; see assets/corpus/README.md\",\n\"labels\":" + labels.dump() +
           ",\n\"features\":{\n" + features + "\n}}\n";
}

} // namespace keel
