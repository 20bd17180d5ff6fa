#pragma once

#include "base/Source.h"

#include <optional>
#include <string>
#include <vector>

namespace keel::test {

/// A JSON text with a merge patch (RFC 7386) applied so that the patch keeps its own lines: what it does not mention
/// is added on the line of the closing bracket. So a place in the result can be told as a place in the patch.
class MergePatch {
public:
    /// Both must be JSON; a text that is none is taken over as it is.
    MergePatch(const std::string& base, const std::string& patch);

    const std::string& text() const { return m_text; }
    /// The place in the patch; nothing where it lies in what was added.
    std::optional<Position> inPatch(Position inText) const;

private:
    struct Insertion {
        std::size_t begin = 0; ///< in the patch
        std::string text;
    };

    std::string m_patch, m_text;
    std::vector<Insertion> m_insertions; ///< in the order of their places
};

} // namespace keel::test
