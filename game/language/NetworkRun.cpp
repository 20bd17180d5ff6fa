#include "language/NetworkRun.h"

#include "base/Wide.h"
#include "language/Product.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace keel {

NetworkRun::NetworkRun(const Network& network, std::size_t sentences) : m_network(network), m_sentences(sentences) {}

void NetworkRun::see(std::string_view feature, const FeaturePlace& place)
{
    const std::uint32_t number = m_network.find(feature);
    if (number == Network::unknown)
        return;
    __builtin_prefetch(&m_network.feature(number)); // it will be needed, and it is one of very many
    (place.sentence < m_sentences.size() ? m_sentences[place.sentence] : m_everywhere)
        .push_back({number, static_cast<std::uint32_t>(place.first), static_cast<std::uint32_t>(place.last)});
}

namespace {

/// Each feature once, where it stands first. In the order of their numbers, so that sums come out the same to the bit.
template <class Seen>
void keepFirsts(std::vector<Seen>& seen)
{
    std::ranges::sort(seen, {}, [](const Seen& s) { return std::tuple(s.feature, s.first, s.last); });
    seen.erase(std::unique(seen.begin(), seen.end(), [](const Seen& a, const Seen& b) { return a.feature == b.feature; }), seen.end());
}

int hundredths(float sum)
{
    constexpr float most = 1e6F; // beyond all doubt, and far from what an int holds
    return static_cast<int>(std::lround(std::clamp(sum, -most, most)));
}

KEEL_WIDE float sumOf(const Network::Units& head, const Network::Units& units) { return product(head, units); }

KEEL_WIDE void pull(Network::Units& units, const Network::Feature& feature) { feature.addTo(units); }

KEEL_WIDE void addTo(Network::Units& units, const Network::Units& some)
{
    for (std::size_t unit = 0; unit < Network::width; ++unit)
        units[unit] += some[unit];
}

/// What becomes of the units when they are pulled so.
KEEL_WIDE void rectify(const Network::Units& start, const Network::Units& pulled, float length, Network::Units& units)
{
    for (std::size_t unit = 0; unit < Network::width; ++unit)
        units[unit] = std::max(0.0F, start[unit] + pulled[unit] / length);
}

/// A head as far as it listens to units that are not silent.
KEEL_WIDE Network::Units heard(const Network::Units& head, const Network::Units& units)
{
    Network::Units out{};
    for (std::size_t unit = 0; unit < Network::width; ++unit)
        out[unit] = units[unit] > 0 ? head[unit] : 0;
    return out;
}

} // namespace

void NetworkRun::Pulled::add(const Network::Feature& feature)
{
    squares += feature.rarity * feature.rarity;
    pull(units, feature);
}

void NetworkRun::Pulled::add(const Pulled& other)
{
    squares += other.squares;
    keel::addTo(units, other.units);
}

NetworkRun::Effect NetworkRun::effectOf(const Pulled& pulled) const
{
    Effect effect;
    effect.length = pulled.squares > 0 ? std::sqrt(pulled.squares) : 1;
    rectify(m_network.start(), pulled.units, effect.length, effect.units);
    return effect;
}

NetworkRun::Effect NetworkRun::effectOfSentence(std::size_t sentence) const
{
    Pulled pulled = m_common;
    for (const Seen& seen : m_sentences[sentence])
        pulled.add(m_network.feature(seen.feature));
    return effectOf(pulled);
}

void NetworkRun::close()
{
    std::vector<bool> isCounted(m_network.features(), false); // in the whole
    keepFirsts(m_everywhere);
    for (const Seen& seen : m_everywhere) {
        isCounted[seen.feature] = true;
        m_common.add(m_network.feature(seen.feature));
    }
    const auto& labels = m_network.labels();
    m_labels.resize(labels.size());
    std::vector<float> best(labels.size(), 0);
    Pulled whole = m_common;
    for (std::size_t i = 0; i < m_sentences.size(); ++i) { // a text may have very many: their effects are not kept
        SeenOnce& sentence = m_sentences[i];
        keepFirsts(sentence);
        std::erase_if(sentence, [&](const Seen& seen) { return std::ranges::binary_search(m_everywhere, seen.feature, {}, &Seen::feature); });
        Pulled first, again;
        for (const Seen& seen : sentence) {
            (isCounted[seen.feature] ? again : first).add(m_network.feature(seen.feature));
            if (!isCounted[seen.feature])
                m_all.push_back(seen);
            isCounted[seen.feature] = true;
        }
        whole.add(first);
        first.add(again);
        first.add(m_common);
        const Effect effect = effectOf(first);
        for (std::size_t label = 0; label < labels.size(); ++label)
            if (const float sum = sumOf(labels[label].ofSentence, effect.units); i == 0 || sum > best[label]) {
                best[label] = sum;
                m_labels[label].sentence = i;
            }
    }
    m_whole = effectOf(whole);
    for (std::size_t label = 0; label < labels.size(); ++label)
        m_labels[label].sum = hundredths(labels[label].start + sumOf(labels[label].ofReply, m_whole.units) + best[label]);
    for (const Network::Rating& rating : m_network.ratings())
        m_ratings.push_back(hundredths(rating.start + sumOf(rating.ofReply, m_whole.units)));
}

NetworkRun::Words greatestRun(const std::vector<double>& by, std::size_t begin, int sign)
{
    double best = 0, run = 0;
    NetworkRun::Words place{begin, begin};
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

namespace {

/// What a feature adds is borne by its words in equal parts.
template <class Seen>
void share(std::vector<double>& byToken, const Seen& seen, const Sentence& bounds, double sum)
{
    for (std::size_t token = std::max<std::size_t>(seen.first, bounds.first); token < std::min<std::size_t>(seen.last, bounds.last); ++token)
        byToken[token] += sum / (seen.last - seen.first);
}

} // namespace

void NetworkRun::addTo(std::vector<double>& byToken, const SeenOnce& seen, const Effect& effect, const Network::Units& head, const Sentence& bounds) const
{
    const Network::Units ear = heard(head, effect.units);
    for (const Seen& one : seen)
        if (one.last > bounds.first && one.first < bounds.last) {
            Network::Units pulled{};
            pull(pulled, m_network.feature(one.feature));
            share(byToken, one, bounds, sumOf(ear, pulled) / effect.length);
        }
}

NetworkRun::Words NetworkRun::carriers(std::size_t label, std::size_t sentence, const Sentence& bounds) const
{
    std::vector<double> by(bounds.last, 0); // by token
    const Network::Label& heads = m_network.labels()[label];
    addTo(by, m_sentences[sentence], effectOfSentence(sentence), heads.ofSentence, bounds);
    addTo(by, m_all, m_whole, heads.ofReply, bounds);
    const Words run = greatestRun(by, bounds.first, 1);
    return run.first < run.second ? run : Words{bounds.first, bounds.last};
}

std::vector<std::vector<double>> NetworkRun::pulls(std::size_t tokens) const
{
    const auto& ratings = m_network.ratings();
    std::vector<std::vector<double>> by(ratings.size(), std::vector<double>(tokens, 0));
    std::vector<Network::Units> ears;
    for (const Network::Rating& rating : ratings)
        ears.push_back(heard(rating.ofReply, m_whole.units));
    Sentence bounds;
    bounds.last = tokens;
    for (const Seen& seen : m_all) {
        if (seen.first >= seen.last)
            continue;
        Network::Units pulled{};
        pull(pulled, m_network.feature(seen.feature));
        for (std::size_t rating = 0; rating < ratings.size(); ++rating)
            share(by[rating], seen, bounds, sumOf(ears[rating], pulled) / m_whole.length);
    }
    return by;
}

} // namespace keel
