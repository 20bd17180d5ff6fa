#include "learning/Train.h"

#include "assessment/Learned.h"

#include <linear.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <set>

namespace keel {

namespace {

/// What the corpus looks like to the learner: by reply, which features it has.
struct Examples {
    std::vector<std::string> names;               ///< of the features, by number from 1 as liblinear counts
    std::vector<std::vector<feature_node>> rows;  ///< by reply; closed by index -1
    std::vector<const LabelledReply*> replies;
    std::vector<std::size_t> contexts;            ///< by reply
};

using FeatureSets = std::vector<std::set<std::string>>;

/// Features of every reply, and in how many contexts each occurs.
FeatureSets featuresOf(const Corpus& corpus, const std::string& language, const Assessor& assessor, Examples& examples, std::map<std::string, int>& contexts)
{
    FeatureSets sets;
    for (std::size_t number = 0; number < corpus.size(); ++number) {
        const ReplyContext context = contextFor(corpus[number], language, assessor);
        std::set<std::string> ofContext;
        for (const LabelledReply& reply : corpus[number].replies) {
            if (!reply.understood)
                continue;
            std::set<std::string> features;
            assessor.features(reply.text, context, [&](std::string_view name, std::size_t, std::size_t) { features.emplace(name); });
            ofContext.insert(features.begin(), features.end());
            sets.push_back(std::move(features));
            examples.replies.push_back(&reply);
            examples.contexts.push_back(number);
        }
        for (const std::string& name : ofContext)
            ++contexts[name];
    }
    return sets;
}

Examples examplesOf(const Corpus& corpus, const std::string& language, const Assessor& assessor, int leastContexts)
{
    Examples examples;
    std::map<std::string, int> contexts;
    const FeatureSets sets = featuresOf(corpus, language, assessor, examples, contexts);
    std::map<std::string_view, int> numbers;
    examples.names.emplace_back();
    for (const auto& [name, count] : contexts)
        if (count >= leastContexts) {
            numbers.emplace(name, static_cast<int>(examples.names.size()));
            examples.names.push_back(name);
        }
    for (const auto& set : sets) {
        std::vector<feature_node> row;
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

/// Trains on the replies for which `use` holds.
template <class Use>
Weights fit(Examples& examples, const std::vector<bool>& truth, double cost, Use use)
{
    std::vector<double> y;
    std::vector<feature_node*> x;
    bool anyTrue = false;
    for (std::size_t i = 0; i < examples.rows.size(); ++i)
        if (use(i)) {
            y.push_back(truth[i] ? 1 : -1);
            x.push_back(examples.rows[i].data());
            anyTrue = anyTrue || truth[i];
        }
    Weights weights(examples.names.size() + 1, 0);
    if (!anyTrue) {
        weights.back() = -10;
        return weights;
    }
    problem given{static_cast<int>(x.size()), static_cast<int>(examples.names.size()), y.data(), x.data(), -1};
    parameter how{};
    how.solver_type = L2R_LR;
    how.eps = 0.01;
    how.C = cost;
    set_print_string_function([](const char*) {});
    model* learned = train(&given, &how);
    const double sign = learned->label[0] > 0 ? 1 : -1; // the first label seen is the positive side
    for (int i = 0; i < learned->nr_feature; ++i)
        weights[static_cast<std::size_t>(i) + 1] = sign * learned->w[i];
    free_and_destroy_model(&learned);
    return weights;
}

double sumOf(const std::vector<feature_node>& row, const Weights& weights)
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
    double threshold = 0;
};

Learnt learn(Examples& examples, Behaviour behaviour, const TrainingOptions& options)
{
    std::vector<bool> truth;
    for (const LabelledReply* reply : examples.replies)
        truth.push_back(std::find(reply->shows.begin(), reply->shows.end(), behaviour) != reply->shows.end());
    std::vector<std::pair<double, bool>> judged;
    for (int fold = 0; fold < options.folds; ++fold) {
        const auto inFold = [&](std::size_t i) { return static_cast<int>(examples.contexts[i] % static_cast<std::size_t>(options.folds)) == fold; };
        const Weights weights = fit(examples, truth, options.cost, [&](std::size_t i) { return !inFold(i); });
        for (std::size_t i = 0; i < examples.rows.size(); ++i)
            if (inFold(i))
                judged.emplace_back(sumOf(examples.rows[i], weights), truth[i]);
    }
    return {fit(examples, truth, options.cost, [](std::size_t) { return true; }), bestThreshold(std::move(judged), 0)};
}

} // namespace

std::string trainModel(const Corpus& corpus, const std::string& language, const Assessor& assessor, const TrainingOptions& options)
{
    using Json = nlohmann::ordered_json;
    Examples examples = examplesOf(corpus, language, assessor, options.leastContexts);
    std::vector<Learnt> learnt;
    Json labels = Json::object();
    for (const Behaviour behaviour : allBehaviours()) {
        if (isShape(behaviour))
            continue;
        learnt.push_back(learn(examples, behaviour, options));
        const int threshold = hundredths(learnt.back().threshold);
        labels[std::string(idOf(behaviour))] = {{"start", hundredths(learnt.back().weights.back())}, {"add", threshold}, {"keep", threshold}};
    }
    std::string features;
    for (std::size_t number = 1; number < examples.names.size(); ++number) {
        std::string line;
        for (std::size_t label = 0; label < learnt.size(); ++label)
            if (const int weight = hundredths(learnt[label].weights[number]); std::abs(weight) >= options.smallest)
                line += (line.empty() ? "" : ",") + std::to_string(label) + "," + std::to_string(weight);
        if (!line.empty())
            features += (features.empty() ? "" : ",\n") + Json(examples.names[number]).dump() + ":[" + line + "]";
    }
    return "{\"formatVersion\":1,\"language\":\"" + language + "\",\"about\":\"made by keel train; see assets/corpus/README.md\",\n\"labels\":" + labels.dump() +
           ",\n\"features\":{\n" + features + "\n}}\n";
}

} // namespace keel
