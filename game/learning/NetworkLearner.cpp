#include "learning/NetworkLearner.h"

#include "base/Wide.h"
#include "language/Product.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

using Units = NetworkLearner::Units;
constexpr float hardlyMoved = 1e-4F; // so that the first step is no leap
constexpr float seldom = -2;         // logits: most labels hold of few replies
constexpr float negligible = 1e-4F;  // a slope that teaches nothing

KEEL_WIDE void move(Units& at, Units& moved, const Units& slope, float by, float rate)
{
    for (std::size_t unit = 0; unit < NetworkLearner::width; ++unit) {
        const float step = by * slope[unit];
        moved[unit] += step * step;
        at[unit] -= rate * step / std::sqrt(moved[unit]);
    }
}

KEEL_WIDE void addTo(Units& sums, const Units& some, float by)
{
    for (std::size_t unit = 0; unit < NetworkLearner::width; ++unit)
        sums[unit] += by * some[unit];
}

KEEL_WIDE float listen(const Units& head, const Units& units) { return product(head, units); }

float probability(float logit) { return static_cast<float>(1 / (1 + std::exp(-static_cast<double>(logit)))); }

} // namespace

NetworkLearner::NetworkLearner(const Examples& examples, const std::vector<Wanted>& wanted, const NetworkOptions& options)
    : m_examples(examples), m_wanted(wanted), m_options(options), m_chance(options.seed), m_features(examples.names.size()), m_labels(wanted.empty() ? 0 : wanted.front().labels.size())
{
    const auto begin = [&](Learning<Units>& units, float most) {
        for (float& unit : units.at)
            unit = around(most);
        units.moved.fill(hardlyMoved);
    };
    for (Learning<Units>& feature : m_features)
        begin(feature, m_options.begin);
    begin(m_start, 0);
    constexpr std::size_t ratings = 3;
    m_heads.resize(m_labels + ratings);
    const float fair = std::sqrt(3.0F / NetworkLearner::width); // so that sums are of the size of one unit
    for (std::size_t head = 0; head < m_heads.size(); ++head) {
        constexpr float middling = 1.5F; // a rating
        m_heads[head].start = {head < m_labels ? seldom : middling, hardlyMoved};
        begin(m_heads[head].ofSentence, fair);
        begin(m_heads[head].ofReply, fair);
    }
    m_speaking.resize(m_labels);
}

bool NetworkLearner::happens(double chance)
{
    constexpr double all = 4294967296.0; // values of 32 bits
    return static_cast<double>(m_chance()) < chance * all;
}

float NetworkLearner::around(float most)
{
    constexpr float half = 2147483648.0F;
    return most * (static_cast<float>(m_chance()) / half - 1);
}

void NetworkLearner::read(const Row& row, bool isLearning, Part& part)
{
    part.given.clear();
    part.units = m_start.at;
    part.slope.fill(0);
    part.isBlamed = false;
    const double without = isLearning ? m_options.withoutFeature : 0;
    const float by = m_options.strength / static_cast<float>(1 - without);
    for (const RowFeature& feature : row) {
        if (isLearning && happens(without))
            continue;
        part.given.push_back({feature.number, feature.value * by});
        addTo(part.units, m_features[feature.number].at, feature.value * by);
    }
    for (std::size_t unit = 0; unit < NetworkLearner::width; ++unit)
        part.units[unit] = std::max(0.0F, part.units[unit]) * m_kept[unit];
}

void NetworkLearner::readAll(std::uint32_t reply, bool isLearning)
{
    for (float& kept : m_kept)
        kept = !isLearning ? 1 : happens(m_options.withoutUnit) ? 0 : static_cast<float>(1 / (1 - m_options.withoutUnit));
    const Examples::Reply& given = m_examples.replies[reply];
    m_used = given.last - given.first;
    m_sentences.resize(std::max(m_sentences.size(), m_used));
    read(m_examples.wholes[reply], isLearning, m_whole);
    for (std::size_t i = 0; i < m_used; ++i)
        read(m_examples.sentences[given.first + i], isLearning, m_sentences[i]);
}

float NetworkLearner::sumOf(std::size_t head)
{
    const float ofReply = m_heads[head].start.at + listen(m_heads[head].ofReply.at, m_whole.units);
    if (head >= m_labels)
        return ofReply;
    float best = 0;
    for (std::size_t i = 0; i < m_used; ++i)
        if (const float sum = listen(m_heads[head].ofSentence.at, m_sentences[i].units); i == 0 || sum > best) {
            best = sum;
            m_speaking[head] = i;
        }
    return ofReply + best;
}

/// `slope`: by how much the sum is too high.
void NetworkLearner::correct(std::size_t head, float slope, float rate)
{
    if (std::abs(slope) < negligible)
        return;
    const auto correctPart = [&](Learning<Units>& weights, Part& part) {
        addTo(part.slope, weights.at, slope);
        part.isBlamed = true;
        move(weights.at, weights.moved, part.units, slope, rate);
    };
    correctPart(m_heads[head].ofReply, m_whole);
    if (head < m_labels && m_used > 0)
        correctPart(m_heads[head].ofSentence, m_sentences[m_speaking[head]]);
    Learning<float>& start = m_heads[head].start;
    start.moved += slope * slope;
    start.at -= rate * slope / std::sqrt(start.moved);
}

void NetworkLearner::correctBelow(Part& part, float rate)
{
    if (!part.isBlamed)
        return;
    for (std::size_t unit = 0; unit < NetworkLearner::width; ++unit)
        part.slope[unit] *= part.units[unit] > 0 ? m_kept[unit] : 0;
    move(m_start.at, m_start.moved, part.slope, 1, rate);
    for (const RowFeature& feature : part.given)
        move(m_features[feature.number].at, m_features[feature.number].moved, part.slope, feature.value, rate);
}

void NetworkLearner::learnFrom(std::uint32_t reply, float rate)
{
    readAll(reply, true);
    const Wanted& wanted = m_wanted[reply];
    std::vector<float> slopes(m_heads.size(), 0);
    for (std::size_t label = 0; label < m_labels; ++label)
        slopes[label] = probability(sumOf(label)) - (wanted.labels[label] ? 1.0F : 0.0F);
    for (std::size_t head = m_labels; wanted.rated && head < m_heads.size(); ++head)
        slopes[head] = m_options.ratings * (sumOf(head) - (*wanted.rated)[head - m_labels]);
    for (std::size_t head = 0; head < m_heads.size(); ++head)
        correct(head, slopes[head], rate);
    correctBelow(m_whole, rate);
    for (std::size_t i = 0; i < m_used; ++i)
        correctBelow(m_sentences[i], rate);
}

void NetworkLearner::learn(std::vector<std::uint32_t> replies)
{
    for (int pass = 0; pass < m_options.passes; ++pass) {
        for (std::size_t i = replies.size(); i > 1; --i)
            std::swap(replies[i - 1], replies[m_chance() % i]);
        const float rate = m_options.rate * (1 - static_cast<float>(pass) / static_cast<float>(m_options.passes));
        for (const std::uint32_t reply : replies)
            learnFrom(reply, rate);
    }
}

NetworkLearner::Said NetworkLearner::say(std::uint32_t reply)
{
    readAll(reply, false);
    Said said;
    said.ofSentences.resize(m_used);
    for (const Head& head : labels()) {
        said.ofReply.push_back(head.start.at + listen(head.ofReply.at, m_whole.units));
        for (std::size_t i = 0; i < m_used; ++i)
            said.ofSentences[i].push_back(listen(head.ofSentence.at, m_sentences[i].units));
    }
    return said;
}

} // namespace keel
