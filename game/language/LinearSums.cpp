#include "language/LinearSums.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace keel {

LinearSums::LinearSums(const LinearModel& model, std::size_t sentences) : m_model(model), m_sentences(sentences) {}

void LinearSums::see(std::string_view feature, const FeaturePlace& place)
{
    const std::uint32_t number = m_model.find(feature);
    if (number != LinearModel::unknown)
        (place.sentence < m_sentences.size() ? m_sentences[place.sentence].seen : m_everywhere)
            .push_back({number, static_cast<std::uint32_t>(place.first), static_cast<std::uint32_t>(place.last)});
}

namespace {

/// Each feature once, where it stands first.
template <class Seen>
void keepFirsts(std::vector<Seen>& seen)
{
    std::sort(seen.begin(), seen.end(), [](const Seen& a, const Seen& b) {
        return a.feature != b.feature ? a.feature < b.feature : std::tuple(a.first, a.last) < std::tuple(b.first, b.last);
    });
    seen.erase(std::unique(seen.begin(), seen.end(), [](const Seen& a, const Seen& b) { return a.feature == b.feature; }), seen.end());
}

} // namespace

void LinearSums::close()
{
    for (Sum& sentence : m_sentences) {
        sentence.seen.insert(sentence.seen.end(), m_everywhere.begin(), m_everywhere.end());
        keepFirsts(sentence.seen);
        add(sentence, &LinearModel::Feature::ofSentence);
    }
    if (m_sentences.size() == 1) {
        m_whole.seen = m_sentences.front().seen;
    } else {
        for (const Sum& sentence : m_sentences)
            m_whole.seen.insert(m_whole.seen.end(), sentence.seen.begin(), sentence.seen.end());
        keepFirsts(m_whole.seen);
    }
    add(m_whole, &LinearModel::Feature::ofReply);
}

void LinearSums::add(Sum& sum, Part part) const
{
    std::vector<long> columns(m_model.columns(), 0);
    double squares = 0;
    for (const Seen& seen : sum.seen) {
        const LinearModel::Feature feature = m_model.feature(seen.feature);
        squares += static_cast<double>(feature.rarity) * feature.rarity;
        for (const LinearModel::Weight& weight : feature.*part)
            columns[weight.column] += weight.weight;
    }
    constexpr double hundredth = 0.01;
    sum.length = squares > 0 ? std::sqrt(squares) * hundredth : 1;
    sum.columns.reserve(columns.size());
    for (const long column : columns)
        sum.columns.push_back(column == 0 ? 0 : static_cast<int>(std::lround(static_cast<double>(column) / sum.length)));
}

LinearSums::Best LinearSums::best(std::size_t label) const
{
    Best best{std::numeric_limits<int>::min(), 0};
    for (std::size_t i = 0; i < m_sentences.size(); ++i)
        if (const int sum = m_sentences[i].columns[LinearModel::columnOfSentence(label)]; sum > best.sum)
            best = {sum, i};
    const LinearModel::Label& starts = m_model.labels()[label];
    return {(best.sum + starts.ofSentence + m_whole.columns[LinearModel::columnOfReply(label)] + starts.ofReply) / 2, best.sentence};
}

LinearSums::Outcome LinearSums::outcome() const
{
    const auto& labels = m_model.labels();
    const auto& ratings = m_model.ratings();
    std::vector<int> sums; // as trees count them
    for (std::size_t label = 0; label < labels.size(); ++label)
        sums.push_back(best(label).sum);
    for (std::size_t rating = 0; rating < ratings.size(); ++rating)
        sums.push_back(ratings[rating].start + m_whole.columns[m_model.columnOfRating(rating)]);
    Outcome out;
    for (std::size_t label = 0; label < labels.size(); ++label)
        out.labels.push_back(sums[label] + labels[label].trees.correction(sums, std::min(labels[label].add, labels[label].keep) - sums[label]));
    for (std::size_t rating = 0; rating < ratings.size(); ++rating)
        out.ratings.push_back(sums[labels.size() + rating] + ratings[rating].trees.correction(sums));
    return out;
}

namespace {

/// The run of tokens from `begin` on with the greatest sum of `sign` times what each bears; empty where none is above nothing.
std::pair<std::size_t, std::size_t> greatestRun(const std::vector<double>& by, std::size_t begin, int sign)
{
    double best = 0, run = 0;
    std::pair<std::size_t, std::size_t> place{begin, begin};
    for (std::size_t token = begin; token < by.size(); ++token) {
        if (run <= 0) {
            run = 0;
            begin = token;
        }
        run += sign * by[token];
        if (run > best) {
            best = run;
            place = {begin, token + 1};
        }
    }
    return place;
}

} // namespace

std::pair<std::size_t, std::size_t> LinearSums::carriers(std::size_t label, std::size_t sentence, const Sentence& bounds) const
{
    std::vector<double> by(bounds.last, 0); // by token
    const auto spread = [&](const Sum& sum, Part part, std::size_t column) {
        for (const Seen& seen : sum.seen) {
            if (seen.last <= bounds.first || seen.first >= bounds.last)
                continue;
            const LinearModel::Feature feature = m_model.feature(seen.feature);
            for (const LinearModel::Weight& weight : feature.*part)
                if (weight.column == column)
                    for (std::size_t token = std::max<std::size_t>(seen.first, bounds.first); token < std::min<std::size_t>(seen.last, bounds.last); ++token)
                        by[token] += weight.weight / sum.length / (seen.last - seen.first);
        }
    };
    spread(m_sentences[sentence], &LinearModel::Feature::ofSentence, LinearModel::columnOfSentence(label));
    spread(m_whole, &LinearModel::Feature::ofReply, LinearModel::columnOfReply(label));
    const auto run = greatestRun(by, bounds.first, 1);
    return run.first < run.second ? run : std::pair{bounds.first, bounds.last};
}

LinearSums::Pull LinearSums::pull(std::size_t rating, std::size_t tokens) const
{
    std::vector<double> by(tokens, 0);
    const std::size_t column = m_model.columnOfRating(rating);
    for (const Seen& seen : m_whole.seen) {
        const auto weights = m_model.feature(seen.feature).ofReply;
        for (auto weight = weights.rbegin(); weight != weights.rend() && weight->column >= m_model.columnOfRating(0); ++weight)
            if (weight->column == column)
                for (std::size_t token = seen.first; token < std::min<std::size_t>(seen.last, tokens); ++token)
                    by[token] += static_cast<double>(weight->weight) / (seen.last - seen.first);
    }
    return {greatestRun(by, 0, 1), greatestRun(by, 0, -1)};
}

} // namespace keel
