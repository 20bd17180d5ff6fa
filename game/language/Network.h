#pragma once

#include "base/Diagnostic.h"
#include "base/Source.h"
#include "language/NameNumbers.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace keel {

class JsonCursor;
struct JsonValue;

/// A small neural network learned from labelled examples. Each feature of a text pulls at its units; a unit that ends below
/// nothing is silent (rectified: Nair and Hinton 2010). What a label or a rating makes of a text is a weighted sum of its
/// units: for a label, of the whole reply and of the sentence that speaks most for it (max pooling over instances). All
/// labels and ratings share the units, so that what is learned for one helps the others. Once it is known which units are
/// silent, every sum is a sum over features: that is how a decision is explained by words. Pulls are divided by the length
/// of the text (the root of its squared rarities), so that short and long texts weigh alike. Labels are counted in
/// hundredths of a logit, ratings in hundredths of a point. The same file gives the same sums everywhere. Immutable; safe to
/// share between threads.
class Network {
public:
    static constexpr std::size_t width = 256;
    using Units = std::array<float, width>;

    struct Label {
        std::string id;
        float start = 0;
        Units ofSentence{};
        Units ofReply{};
        int add = 0;  ///< from these odds on the label holds where no rule says so
        int keep = 0; ///< below these odds it does not hold although a rule says so
    };
    struct Rating {
        std::string id;
        float start = 0;
        Units ofReply{};
    };
    /// How a feature pulls: by so many levels, −3 … 3, at each unit. That few tell as much as many (measured: nothing is lost),
    /// and a file may hold a hundred thousand features.
    struct Feature {
        float rarity = 0; ///< counts towards the length of the text
        float level = 0;  ///< what a level is worth
        std::array<std::uint8_t, width / 2> pairs{}; ///< as in the file: levels of unit i (the lower three bits) and of unit i + width/2

        void addTo(Units& sums) const
        {
            for (std::size_t i = 0; i < pairs.size(); ++i) {
                sums[i] += static_cast<float>((pairs[i] & 7) - noLevel) * level;
                sums[i + pairs.size()] += static_cast<float>((pairs[i] >> 3) - noLevel) * level;
            }
        }
    };
    static constexpr int mostLevels = 3;
    static constexpr int noLevel = 4; ///< how level 0 is written
    /// A sign of text for each pair.
    static constexpr std::string_view signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    static constexpr int format = 4; ///< of the file
    /// The numbers of the file are whole: hundredths of a rarity, millionths of a level, hundredths of a
    /// logit for `add` and `keep`, ten-thousandths of all others.
    static constexpr float rarityUnit = 1e-2F, levelUnit = 1e-6F, weightUnit = 1e-4F;

    /// Null where an error was found.
    static std::shared_ptr<const Network> load(const SourceText& source, Diagnostics& diagnostics);

    const std::vector<Label>& labels() const { return m_labels; }
    const std::vector<Rating>& ratings() const { return m_ratings; }
    /// What the units are before anything pulls at them.
    const Units& start() const { return m_start; }

    static constexpr std::uint32_t unknown = NameNumbers::unknown;
    std::size_t features() const { return m_features.size(); }
    /// The number of a feature; `unknown` for one that was not learned.
    std::uint32_t find(std::string_view feature) const { return m_numbers.find(feature); }
    const Feature& feature(std::uint32_t number) const { return m_features[number]; }

private:
    struct Reading;
    static bool isOfThisFormat(const JsonCursor& root);
    void readHeads(const JsonCursor& root);

    Units m_start{};
    std::vector<Label> m_labels;
    std::vector<Rating> m_ratings;
    std::vector<Feature> m_features;
    NameNumbers m_numbers;
};

} // namespace keel
