#include "assessment/Learned.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace keel {

namespace {

/// A feature of the reply that the model knows, and where it stands.
struct Seen {
    std::span<const LinearModel::Weight> weights;
    FeaturePlace place;
};

/// What the model knows of a reply, by sentence: the reply shows what one of its sentences shows.
class Sentences {
public:
    Sentences(const LinearModel& model, const Reading& reading, const std::vector<Finding>& found, const std::vector<Finding>& shown)
        : m_model(model), m_tokens(reading.reply.text.tokens.size()), m_seen(reading.reply.text.sentences.size())
    {
        std::vector<Seen> common;
        replyFeatures(reading, found, shown, [&](std::string_view name, const FeaturePlace& place) {
            if (const auto weights = model.weightsOf(name); !weights.empty())
                (place.sentence < m_seen.size() ? m_seen[place.sentence] : common).push_back({weights, place});
        });
        for (auto& seen : m_seen) {
            seen.insert(seen.end(), common.begin(), common.end());
            keepFirsts(seen);
            m_sums.push_back(sumsOf(seen));
        }
    }

    /// The greatest sum that a sentence comes to, and which one.
    std::pair<int, std::size_t> best(std::size_t label) const
    {
        std::pair<int, std::size_t> out{std::numeric_limits<int>::min(), 0};
        for (std::size_t sentence = 0; sentence < m_sums.size(); ++sentence)
            out = std::max(out, std::pair(m_sums[sentence][label], sentence), [](const auto& a, const auto& b) { return a.first < b.first; });
        return out;
    }

    /// The mean of the sentences, in whole points, 0–100.
    int mean(std::size_t label) const
    {
        long sum = 0;
        for (const auto& sums : m_sums)
            sum += sums[label];
        return static_cast<int>(std::clamp(sum / static_cast<long>(m_sums.size()) / 100, 0L, 100L));
    }

    /// The words of a sentence that speak most for a label: the run of tokens with the greatest sum.
    std::pair<std::size_t, std::size_t> carriers(std::size_t label, std::size_t sentence, const Sentence& bounds) const
    {
        std::vector<double> by(m_tokens, 0);
        for (const Seen& one : m_seen[sentence])
            for (const LinearModel::Weight& weight : one.weights)
                if (weight.label == label)
                    for (std::size_t token = one.place.first; token < one.place.last && token < m_tokens; ++token)
                        by[token] += static_cast<double>(weight.weight) / static_cast<double>(one.place.last - one.place.first);
        double best = 0, sum = 0;
        std::pair<std::size_t, std::size_t> place{bounds.first, bounds.last};
        std::size_t begin = bounds.first;
        for (std::size_t token = bounds.first; token < bounds.last; ++token) {
            if (sum <= 0) {
                sum = 0;
                begin = token;
            }
            sum += by[token];
            if (sum > best) {
                best = sum;
                place = {begin, token + 1};
            }
        }
        return place;
    }

private:
    /// Each feature counts once in a sentence, where it stands first.
    static void keepFirsts(std::vector<Seen>& seen)
    {
        std::sort(seen.begin(), seen.end(), [](const Seen& a, const Seen& b) {
            return std::tuple(a.weights.data(), a.place.first, a.place.last) < std::tuple(b.weights.data(), b.place.first, b.place.last);
        });
        seen.erase(std::unique(seen.begin(), seen.end(), [](const Seen& a, const Seen& b) { return a.weights.data() == b.weights.data(); }), seen.end());
    }

    std::vector<int> sumsOf(const std::vector<Seen>& seen) const
    {
        std::vector<int> sums;
        for (const LinearModel::Label& label : m_model.labels())
            sums.push_back(label.start);
        for (const Seen& one : seen)
            for (const LinearModel::Weight& weight : one.weights)
                sums[weight.label] += weight.weight;
        return sums;
    }

    const LinearModel& m_model;
    std::size_t m_tokens;
    std::vector<std::vector<Seen>> m_seen;
    std::vector<std::vector<int>> m_sums; ///< by sentence and label
};

/// How sure a sum (hundredths of a logit) makes of it, in percent: even chances earn half.
int certaintyOf(int sum) { return std::clamp(50 + sum / 5, 30, 100); }

/// Asking again needs something that was told; who only repeats the customer's words shows nothing.
bool isPossible(Behaviour behaviour, const Reading& reading)
{
    if (behaviour == Behaviour::RequestRepeat && reading.context->knownFacts.empty() && reading.context->told.empty() && reading.customer->text.tokens.empty())
        return false;
    return reading.content == 0 || reading.echoed * 2 <= reading.content;
}

const char* lengthOf(std::size_t words)
{
    return words <= 2 ? "1" : words <= 5 ? "3" : words <= 9 ? "6" : words <= 16 ? "10" : words <= 28 ? "17" : "29";
}

/// How much of it the customer has said: of the whole, and of its questions.
void tellShared(const Reading& reading, const FeatureSink& sink)
{
    const std::uint32_t theirs = reading.pack->known().theirs;
    std::size_t shared = 0, asked = 0;
    for (const auto& [first, last] : reading.reply.placesOf(theirs)) {
        ++shared;
        asked += reading.reply.text.sentences[reading.reply.text.sentenceOf(first)].isQuestion ? 1 : 0;
    }
    const auto grade = [](std::size_t n) { return n == 0 ? "0" : n == 1 ? "1" : n <= 3 ? "2" : "4"; };
    sink(std::string("x:shared-") + grade(shared), {});
    sink(std::string("x:asks-shared-") + grade(asked), {});
}

} // namespace

bool isShape(Behaviour behaviour) { return behaviour == Behaviour::Shouting; }

void replyFeatures(const Reading& reading, const std::vector<Finding>& found, const std::vector<Finding>& shown, const FeatureSink& sink)
{
    const TokenizedText& text = reading.reply.text;
    textFeatures(*reading.pack, reading.reply, sink);
    std::string name;
    const auto tellPlace = [&](const Finding& finding) {
        sink(name, finding.first < finding.last ? FeaturePlace{text.sentenceOf(finding.first), finding.first, finding.last} : FeaturePlace{});
    };
    for (const Finding& finding : found)
        name.assign("r:").append(finding.rule), tellPlace(finding);
    for (const Finding& finding : shown)
        name.assign("s:").append(idOf(finding.behaviour)), tellPlace(finding);
    if (shown.empty())
        sink("s:nothing", {});
    for (std::size_t i = 0; i < text.sentences.size(); ++i) {
        const Sentence& sentence = text.sentences[i];
        name.assign("y:words-").append(lengthOf(sentence.last - sentence.first)), sink(name, {i, 0, 0});
        sink(text.sentences.size() == 1 ? "y:only" : i == 0 ? "y:first" : i + 1 == text.sentences.size() ? "y:last" : "y:middle", {i, 0, 0});
    }
    name.assign("x:words-").append(lengthOf(reading.reply.countWords())), sink(name, {});
    if (reading.customer->text.tokens.empty())
        return;
    sink(reading.openings.feeling ? "x:feeling" : "x:no-feeling", {});
    if (reading.openings.question)
        sink("x:question", {});
    for (const AnalysedText::RuleHit& hit : reading.customer->rules) // the customer may insult, shout, thank
        name.assign("u:").append(idOf(reading.pack->rules()[hit.rule].behaviour)), sink(name, {});
    if (reading.echoed * 2 > reading.content)
        sink("x:echo", {});
    tellShared(reading, sink);
}

Learned::Learned(std::shared_ptr<const LinearModel> model) : m_model(std::move(model))
{
    for (const LinearModel::Label& label : m_model->labels()) {
        m_behaviours.push_back(behaviourOf(label.id));
        m_rules.push_back("learned." + label.id);
        constexpr std::string_view rated = "rated_";
        if (const auto dimension = dimensionOf(label.id.starts_with(rated) ? label.id.substr(rated.size()) : ""))
            m_ratings[static_cast<std::size_t>(*dimension)] = m_rules.size() - 1;
    }
}

Judged Learned::judge(const Reading& reading, const std::vector<Finding>& found, const std::vector<Finding>& shown) const
{
    const auto& labels = m_model->labels();
    const Sentences sentences(*m_model, reading, found, shown);
    if (reading.reply.text.sentences.empty())
        return {shown, std::nullopt};
    Judged judged;
    std::vector<Finding>& out = judged.shown;
    if (m_ratings[0] && m_ratings[1] && m_ratings[2])
        judged.rated = Points{sentences.mean(*m_ratings[0]), sentences.mean(*m_ratings[1]), sentences.mean(*m_ratings[2])};
    for (const Finding& finding : shown) {
        const auto label = static_cast<std::size_t>(std::find(m_behaviours.begin(), m_behaviours.end(), finding.behaviour) - m_behaviours.begin());
        const bool isSeenByShape = finding.rule.starts_with("shape."); // a fact, nothing to be argued with
        if (label == labels.size() || isSeenByShape || sentences.best(label).first >= labels[label].keep)
            out.push_back(finding);
    }
    for (std::size_t label = 0; label < labels.size(); ++label) {
        const auto behaviour = m_behaviours[label];
        const auto [sum, sentence] = sentences.best(label);
        if (!behaviour || sum < labels[label].add || !isPossible(*behaviour, reading) || std::any_of(shown.begin(), shown.end(), [&](const Finding& f) { return f.behaviour == behaviour; }))
            continue;
        const auto [first, last] = sentences.carriers(label, sentence, reading.reply.text.sentences[sentence]);
        out.push_back({*behaviour, first, last, m_rules[label], certaintyOf(sum)});
    }
    std::sort(out.begin(), out.end(), [](const Finding& a, const Finding& b) { return std::tuple(a.first, idOf(a.behaviour)) < std::tuple(b.first, idOf(b.behaviour)); });
    return judged;
}

} // namespace keel
