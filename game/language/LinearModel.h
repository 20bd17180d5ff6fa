#pragma once

#include "base/Diagnostic.h"
#include "base/Source.h"
#include "language/BoostedTrees.h"
#include "language/NameNumbers.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace keel {

class JsonCursor;
struct JsonValue;

/// Weights learned from labelled examples. A text's features have weights in several sums: two for each label, of a
/// sentence and of the whole reply, and one for each rating, of the whole reply. A sum is divided by the length of the
/// text (the root of its squared rarities), so that short and long texts weigh alike, and corrected by trees that look at all
/// sums. All numbers are hundredths: of a logit, or of a point. The same file gives the same sums everywhere. Immutable; safe to share between threads.
class LinearModel {
public:
    struct Label {
        std::string id;
        int ofSentence = 0; ///< the sum of a sentence begins here
        int ofReply = 0;    ///< and that of the whole reply here
        int add = 0;        ///< from these odds on (the mean of both, corrected) the label holds where no rule says so
        int keep = 0;       ///< below these odds it does not hold although a rule says so
        BoostedTrees trees; ///< correct the mean
    };
    struct Rating {
        std::string id;
        int start = 0;
        BoostedTrees trees; ///< correct the sum
    };
    struct Weight {
        std::uint16_t column = 0;
        std::int16_t weight = 0;
    };
    /// What is known of a feature.
    struct Feature {
        int rarity = 0; ///< hundredths; counts towards the length of the text
        std::span<const Weight> ofSentence;
        std::span<const Weight> ofReply; ///< ratings included
    };

    /// Null where an error was found.
    static std::shared_ptr<const LinearModel> load(const SourceText& source, Diagnostics& diagnostics);

    const std::string& language() const { return m_language; }
    const std::vector<Label>& labels() const { return m_labels; }
    const std::vector<Rating>& ratings() const { return m_ratings; }

    std::size_t columns() const { return 2 * m_labels.size() + m_ratings.size(); }
    static std::size_t columnOfSentence(std::size_t label) { return 2 * label; }
    static std::size_t columnOfReply(std::size_t label) { return 2 * label + 1; }
    std::size_t columnOfRating(std::size_t rating) const { return 2 * m_labels.size() + rating; }

    static constexpr std::uint32_t unknown = NameNumbers::unknown;
    /// The number of a feature; `unknown` for one that was not learned.
    std::uint32_t find(std::string_view feature) const { return m_numbers.find(feature); }
    Feature feature(std::uint32_t number) const
    {
        const Row& row = m_rows[number];
        const std::span<const Weight> all(m_weights);
        return {row.rarity, all.subspan(row.first, row.middle - row.first), all.subspan(row.middle, row.last - row.middle)};
    }

private:
    struct Row {
        int rarity = 0;
        std::uint32_t first = 0;  ///< weights of a sentence
        std::uint32_t middle = 0; ///< weights of the whole reply
        std::uint32_t last = 0;
    };
    struct Reading;
    void readSums(const JsonCursor& root);
    bool isOfSentence(Weight weight) const { return weight.column < 2 * m_labels.size() && weight.column % 2 == 0; }
    bool readRow(std::string_view text);
    void sortColumns();

    std::string m_language;
    std::vector<Label> m_labels;
    std::vector<Rating> m_ratings;
    std::vector<Weight> m_weights;
    std::vector<Row> m_rows;
    NameNumbers m_numbers;
};

} // namespace keel
