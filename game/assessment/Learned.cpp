#include "assessment/Learned.h"

#include <algorithm>
#include <tuple>

namespace keel {

namespace {

/// A feature of the reply that the model knows, and where it stands.
struct Seen {
    std::span<const LinearModel::Weight> weights;
    std::size_t first = 0;
    std::size_t last = 0;
};

std::vector<Seen> seenIn(const LinearModel& model, const Reading& reading, const std::vector<Finding>& found, const std::vector<Finding>& shown)
{
    std::vector<Seen> seen;
    replyFeatures(reading, found, shown, [&](std::string_view name, std::size_t first, std::size_t last) {
        if (const auto weights = model.weightsOf(name); !weights.empty())
            seen.push_back({weights, first, last});
    });
    // Each counts once, where it stands first.
    const auto key = [](const Seen& s) { return std::tuple(s.weights.data(), s.first, s.last); };
    std::sort(seen.begin(), seen.end(), [&](const Seen& a, const Seen& b) { return key(a) < key(b); });
    seen.erase(std::unique(seen.begin(), seen.end(), [](const Seen& a, const Seen& b) { return a.weights.data() == b.weights.data(); }), seen.end());
    return seen;
}

/// The words that speak most for a label: the run of tokens with the greatest sum.
std::pair<std::size_t, std::size_t> carriers(const std::vector<Seen>& seen, std::size_t label, std::size_t tokens)
{
    std::vector<double> by(tokens, 0);
    for (const Seen& one : seen)
        for (const LinearModel::Weight& weight : one.weights)
            if (weight.label == label && one.last > one.first)
                for (std::size_t token = one.first; token < one.last && token < tokens; ++token)
                    by[token] += static_cast<double>(weight.weight) / static_cast<double>(one.last - one.first);
    double best = 0, sum = 0;
    std::pair<std::size_t, std::size_t> place{0, tokens};
    std::size_t begin = 0;
    for (std::size_t token = 0; token < tokens; ++token) {
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

std::string_view lengthOf(std::size_t words)
{
    return words <= 2 ? "x:words-1" : words <= 5 ? "x:words-3" : words <= 9 ? "x:words-6" : words <= 16 ? "x:words-10" : words <= 28 ? "x:words-17" : "x:words-29";
}

} // namespace

bool isShape(Behaviour behaviour) { return behaviour == Behaviour::Shouting; }

void replyFeatures(const Reading& reading, const std::vector<Finding>& found, const std::vector<Finding>& shown, const FeatureSink& sink)
{
    textFeatures(*reading.pack, reading.reply, sink);
    std::string name;
    for (const Finding& finding : found)
        name.assign("r:").append(finding.rule), sink(name, finding.first, finding.last);
    for (const Finding& finding : shown)
        name.assign("s:").append(idOf(finding.behaviour)), sink(name, finding.first, finding.last);
    if (shown.empty())
        sink("s:nothing", 0, 0);
    sink(lengthOf(reading.reply.countWords()), 0, 0);
    if (reading.customer->text.tokens.empty())
        return;
    sink(reading.openings.feeling ? "x:feeling" : "x:no-feeling", 0, 0);
    if (reading.openings.question)
        sink("x:question", 0, 0);
    for (const AnalysedText::RuleHit& hit : reading.customer->rules) // the customer may insult, shout, thank
        name.assign("u:").append(idOf(reading.pack->rules()[hit.rule].behaviour)), sink(name, 0, 0);
    if (reading.echoed * 2 > reading.content)
        sink("x:echo", 0, 0);
}

Learned::Learned(std::shared_ptr<const LinearModel> model) : m_model(std::move(model))
{
    for (const LinearModel::Label& label : m_model->labels()) {
        m_behaviours.push_back(behaviourOf(label.id));
        m_rules.push_back("learned." + label.id);
    }
}

std::vector<Finding> Learned::decide(const Reading& reading, const std::vector<Finding>& found, const std::vector<Finding>& shown) const
{
    const auto& labels = m_model->labels();
    std::vector<int> sums;
    for (const LinearModel::Label& label : labels)
        sums.push_back(label.start);
    const std::vector<Seen> seen = seenIn(*m_model, reading, found, shown);
    for (const Seen& one : seen)
        for (const LinearModel::Weight& weight : one.weights)
            sums[weight.label] += weight.weight;
    std::vector<Finding> out;
    for (const Finding& finding : shown) {
        const auto label = std::find(m_behaviours.begin(), m_behaviours.end(), finding.behaviour) - m_behaviours.begin();
        const auto index = static_cast<std::size_t>(label);
        if (index == labels.size() || sums[index] >= labels[index].keep)
            out.push_back(finding);
    }
    for (std::size_t label = 0; label < labels.size(); ++label) {
        const auto behaviour = m_behaviours[label];
        if (!behaviour || sums[label] < labels[label].add || reading.reply.text.tokens.empty() ||
            std::any_of(shown.begin(), shown.end(), [&](const Finding& f) { return f.behaviour == behaviour; }))
            continue;
        const auto [first, last] = carriers(seen, label, reading.reply.text.tokens.size());
        out.push_back({*behaviour, first, last, m_rules[label], false});
    }
    std::sort(out.begin(), out.end(), [](const Finding& a, const Finding& b) { return std::tuple(a.first, idOf(a.behaviour)) < std::tuple(b.first, idOf(b.behaviour)); });
    return out;
}

} // namespace keel
