#pragma once

#include "base/Diagnostic.h"
#include "base/Source.h"
#include "language/Spellings.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace keel {

/// Weights learned from labelled examples: for each label a sum over the features of a text. All numbers are hundredths
/// of a logit, so that the same file gives the same sums everywhere. Immutable; safe to share between threads.
class LinearModel {
public:
    struct Label {
        std::string id;
        int start = 0; ///< before any feature
        int add = 0;   ///< from this sum on the label holds where no rule says so
        int keep = 0;  ///< below this sum it does not hold although a rule says so
    };
    struct Weight {
        std::uint16_t label = 0; ///< index into `labels`
        std::int16_t weight = 0;
    };

    /// Null where an error was found.
    static std::shared_ptr<const LinearModel> load(const SourceText& source, Diagnostics& diagnostics);

    const std::string& language() const { return m_language; }
    const std::vector<Label>& labels() const { return m_labels; }
    /// What a feature weighs; empty for one that was not learned.
    std::span<const Weight> weightsOf(std::string_view feature) const;

private:
    struct Row {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };

    std::string m_language;
    std::vector<Label> m_labels;
    std::vector<Weight> m_weights;
    TextMap<Row> m_rows;
};

} // namespace keel
