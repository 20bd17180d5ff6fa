#pragma once

#include "reports/DebriefTurn.h"

#include <string>
#include <vector>

namespace keel {

/// A stretch of a reply with the same marks over it.
struct MarkedPiece {
    std::string text;
    std::vector<std::size_t> marks; ///< indices into `DebriefTurn::marks`; empty where nothing was found
};

/// The reply cut where a mark begins or ends; the pieces join to the reply. Marks about the whole reply (empty words)
/// cover nothing.
std::vector<MarkedPiece> markedPieces(const DebriefTurn& turn);

} // namespace keel
