#include "learning/Train.h"

#include "language/BareText.h"
#include "learning/Learner.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;

/// A context with nothing known of the moment: replies are judged without it, too. What only the moment decides is left out.
LabelledContext withoutMoment(const LabelledContext& context)
{
    LabelledContext out;
    out.id = context.id;
    for (const LabelledReply& reply : context.replies)
        if (!isLabelled(reply, Behaviour::RequestRepeat))
            out.replies.push_back(reply);
    return out;
}

LabelledContext withBareReplies(LabelledContext context)
{
    for (LabelledReply& reply : context.replies)
        reply.text = typedBare(reply.text);
    return context;
}

/// Every second context once more without its moment, every fourth once more with its replies typed bare: whoever writes
/// without capitals and accents is to be understood alike.
Corpus withVariants(const Corpus& corpus)
{
    Corpus out = corpus;
    for (std::size_t i = 0; i < corpus.size(); ++i) {
        if (i % 2 == 0)
            out.push_back(withoutMoment(corpus[i]));
        if (i % 4 == 1)
            out.push_back(withBareReplies(corpus[i]));
    }
    return out;
}

int hundredths(double value)
{
    constexpr double most = 327; // what sixteen bits hold
    return static_cast<int>(std::lround(std::clamp(value, -most, most) * 100));
}

/// The weights behind one sum of the model.
struct Column {
    Weights weights;
    int smallest = 0; ///< nearer to nothing is left out, in hundredths before the division by a text's length
};

class Writer {
public:
    Writer(const Examples& examples, const TrainingOptions& options) : m_examples(examples), m_options(options) {}

    void add(LearntLabel learnt)
    {
        Json& label = m_labels[learnt.id];
        label["sentence"] = start(std::move(learnt.ofSentence), m_options.smallest);
        label["reply"] = start(std::move(learnt.ofWhole), m_options.smallest);
        label["add"] = learnt.add;
        label["keep"] = learnt.keep;
        addTrees(label, learnt.trees);
    }

    void add(Dimension dimension, LearntRating learnt)
    {
        Json& rating = m_ratings[std::string(idOf(dimension))];
        rating["start"] = start(std::move(learnt.weights), m_options.smallestOfRating);
        addTrees(rating, learnt.trees);
    }

    std::string text(const std::string& language) const
    {
        std::string features;
        for (std::size_t number = 1; number < m_examples.names.size(); ++number) {
            const double rarity = m_examples.rarity[number];
            std::string line = std::to_string(hundredths(rarity));
            for (std::size_t column = 0; column < m_columns.size(); ++column)
                if (const int weight = hundredths(rarity * m_columns[column].weights[number]); std::abs(weight) >= m_columns[column].smallest)
                    line += " " + std::to_string(column) + " " + std::to_string(weight);
            features += (features.empty() ? "" : ",\n") + Json(m_examples.names[number]).dump() + ":\"" + line + "\"";
        }
        return "{\"formatVersion\":3,\"language\":\"" + language + "\",\"about\":\"made by keel train; see assets/corpus/README.md\",\n\"labels\":" + m_labels.dump() +
               ",\n\"ratings\":" + m_ratings.dump() + ",\n\"features\":{\n" + features + "\n}}\n";
    }

private:
    static void addTrees(Json& owner, const std::string& trees)
    {
        if (!trees.empty())
            owner["trees"] = trees;
    }
    int start(Weights weights, int smallest)
    {
        const int begin = hundredths(weights.back());
        m_columns.push_back({std::move(weights), smallest});
        return begin;
    }

    const Examples& m_examples;
    const TrainingOptions& m_options;
    Json m_labels = Json::object(), m_ratings = Json::object();
    std::vector<Column> m_columns;
};

} // namespace

std::string trainModel(const Corpus& corpus, const std::string& language, const Assessor& assessor, const TrainingOptions& options)
{
    const Corpus given = withVariants(corpus);
    const Examples examples = examplesOf(given, language, assessor, options.leastContexts);
    Writer writer(examples, options);
    Learnt learnt = learn(examples, options);
    for (LearntLabel& label : learnt.labels)
        writer.add(std::move(label));
    for (const Dimension dimension : {Dimension::Empathy, Dimension::Resolution, Dimension::Courtesy})
        writer.add(dimension, std::move(learnt.ratings[static_cast<std::size_t>(dimension)]));
    return writer.text(language);
}

} // namespace keel
