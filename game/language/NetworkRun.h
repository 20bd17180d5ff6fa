#pragma once

#include "language/Network.h"
#include "language/TextFeatures.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace keel {

/// What a network makes of one text: tell it the features, close it, and ask.
class NetworkRun {
public:
    NetworkRun(const Network& network, std::size_t sentences);

    void see(std::string_view feature, const FeaturePlace& place);
    void close();

    struct Odds {
        int sum = 0;              ///< hundredths of a logit
        std::size_t sentence = 0; ///< that speaks most for it: a text shows what one of its sentences shows
    };
    /// Known once the run is closed, by number of the label.
    const std::vector<Odds>& labels() const { return m_labels; }
    /// Hundredths of a point, by number of the rating.
    const std::vector<int>& ratings() const { return m_ratings; }

    using Words = std::pair<std::size_t, std::size_t>; ///< tokens first … last-1; none where first is last
    /// The words of a sentence that speak most for a label: the run of tokens with the greatest sum, within the bounds.
    Words carriers(std::size_t label, std::size_t sentence, const Sentence& bounds) const;
    /// By how much each of so many tokens raises a rating (or lowers it), by number of the rating: hundredths of a point.
    std::vector<std::vector<double>> pulls(std::size_t tokens) const;

private:
    struct Seen {
        std::uint32_t feature = 0;
        std::uint32_t first = 0, last = 0; ///< tokens; none: of the sentence as a whole
    };
    using SeenOnce = std::vector<Seen>; ///< each feature once, where it stands first
    /// What features do to the units, all together.
    struct Pulled {
        Network::Units units{};
        float squares = 0; ///< of the rarities

        void add(const Network::Feature& feature);
        void add(const Pulled& other);
    };
    /// What a sentence, or the whole text, makes of the units.
    struct Effect {
        float length = 1;
        Network::Units units{}; ///< 0 where silent
    };
    Effect effectOf(const Pulled& pulled) const;
    Effect effectOfSentence(std::size_t sentence) const;
    void addTo(std::vector<double>& byToken, const SeenOnce& seen, const Effect& effect, const Network::Units& head, const Sentence& bounds) const;

    const Network& m_network;
    SeenOnce m_everywhere; ///< of the text as a whole
    Pulled m_common;       ///< by what is seen everywhere
    std::vector<SeenOnce> m_sentences;
    SeenOnce m_all;        ///< what sentences show, where it stands first
    Effect m_whole;
    std::vector<Odds> m_labels;
    std::vector<int> m_ratings;
};

/// The run from `begin` on with the greatest sum of `sign` times what each bears; empty where none is above nothing.
NetworkRun::Words greatestRun(const std::vector<double>& by, std::size_t begin, int sign);

} // namespace keel
