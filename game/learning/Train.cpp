#include "learning/Train.h"

#include "language/BareText.h"
#include "learning/Learner.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <functional>

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

using Units = Network::Units;

std::int64_t inUnits(double value, double unit) { return std::llround(value / unit); }

/// The units of all members side by side.
template <class UnitsOfMember>
Units sideBySide(const Learnt& learnt, double by, UnitsOfMember of)
{
    Units units{};
    auto out = units.begin();
    for (const NetworkLearner& member : learnt.members)
        for (const float unit : of(member))
            *out++ = static_cast<float>(by * unit);
    return units;
}

std::string listed(const Units& units)
{
    std::string text;
    for (const float unit : units)
        text += (text.empty() ? "" : " ") + std::to_string(inUnits(unit, Network::weightUnit));
    return text;
}

/// A head of the wide network: each member counts for its share.
std::string headOf(const Learnt& learnt, double stretch, const std::function<const NetworkLearner::Units&(const NetworkLearner&)>& of)
{
    return listed(sideBySide(learnt, stretch / Learner::members, of));
}

double meanStart(const Learnt& learnt, const std::function<const NetworkLearner::Head&(const NetworkLearner&)>& of)
{
    double sum = 0;
    for (const NetworkLearner& member : learnt.members)
        sum += of(member).start.at;
    return sum / Learner::members;
}

/// `735 2140 gfA…`, as Network reads it.
std::string signsOf(const Units& pull, double rarity)
{
    float most = 0;
    for (const float unit : pull)
        most = std::max(most, std::abs(unit));
    const std::int64_t level = std::max<std::int64_t>(1, inUnits(most / Network::mostLevels, Network::levelUnit));
    const auto levelOf = [&](float unit) {
        return static_cast<std::size_t>(Network::noLevel + std::clamp<std::int64_t>(inUnits(unit / static_cast<double>(level), Network::levelUnit), -Network::mostLevels, Network::mostLevels));
    };
    std::string text = std::to_string(inUnits(rarity, Network::rarityUnit)) + " " + std::to_string(level) + " ";
    constexpr std::size_t half = Network::width / 2;
    for (std::size_t unit = 0; unit < half; ++unit)
        text += Network::signs[levelOf(pull[unit]) + 8 * levelOf(pull[unit + half])];
    return text;
}

Json labelsOf(const Learnt& learnt)
{
    constexpr double hundredths = 100; // of a logit
    Json labels = Json::object();
    for (std::size_t i = 0; i < learnt.labels.size(); ++i) {
        const LearntLabel& label = learnt.labels[i];
        const auto head = [i](const NetworkLearner& member) -> const NetworkLearner::Head& { return member.labels()[i]; };
        const double stretch = hundredths * label.logit.stretch;
        labels[label.id] = {{"start", inUnits(hundredths * label.logit.of(meanStart(learnt, head)), Network::weightUnit)},
                            {"sentence", headOf(learnt, stretch, [&](const auto& member) -> const auto& { return head(member).ofSentence.at; })},
                            {"reply", headOf(learnt, stretch, [&](const auto& member) -> const auto& { return head(member).ofReply.at; })},
                            {"add", label.add},
                            {"keep", label.keep}};
    }
    return labels;
}

Json ratingsOf(const Learnt& learnt, const Examples& examples)
{
    constexpr double stretch = 100 * Learner::pointsOfRating; // hundredths of a point
    Json ratings = Json::object();
    if (std::ranges::none_of(examples.replies, [](const Examples::Reply& reply) { return reply.labels->rated.has_value(); }))
        return ratings;
    for (const Dimension dimension : {Dimension::Empathy, Dimension::Resolution, Dimension::Courtesy}) {
        const auto head = [&](const NetworkLearner& member) -> const NetworkLearner::Head& { return member.ratings()[static_cast<std::size_t>(dimension)]; };
        ratings[std::string(idOf(dimension))] = {{"start", inUnits(stretch * meanStart(learnt, head), Network::weightUnit)},
                                                 {"reply", headOf(learnt, stretch, [&](const auto& member) -> const auto& { return head(member).ofReply.at; })}};
    }
    return ratings;
}

std::string startOf(const Learnt& learnt)
{
    return listed(sideBySide(learnt, 1, [](const NetworkLearner& member) -> const auto& { return member.start(); }));
}

} // namespace

std::string modelText(const Learnt& learnt, const Examples& examples, const TrainingOptions& options, const std::string& language)
{
    std::string features;
    for (std::uint32_t number = 0; number < examples.names.size(); ++number) {
        const double rarity = examples.rarity[number];
        const Units pull = sideBySide(learnt, options.network.strength * rarity, [&](const NetworkLearner& member) -> const auto& { return member.feature(number); });
        features += (features.empty() ? "" : ",\n") + Json(examples.names[number]).dump() + ":\"" + signsOf(pull, rarity) + "\"";
    }
    return "{\"formatVersion\":" + std::to_string(Network::format) + ",\"language\":\"" + language + "\",\"about\":\"made by keel train; see assets/corpus/README.md\",\n\"start\":\"" + startOf(learnt) +
           "\",\n\"labels\":" + labelsOf(learnt).dump() + ",\n\"ratings\":" + ratingsOf(learnt, examples).dump() + ",\n\"features\":{\n" + features + "\n}}\n";
}

std::string trainModel(const Corpus& corpus, const std::string& language, const Assessor& assessor, const TrainingOptions& options)
{
    const Corpus given = withVariants(corpus);
    const Examples examples = examplesOf(given, language, assessor, options.leastContexts);
    return modelText(Learner(examples, options).learn(), examples, options, language);
}

} // namespace keel
