#include "reports/MarkedText.h"

#include <algorithm>
#include <set>

namespace keel {

std::vector<MarkedPiece> markedPieces(const DebriefTurn& turn)
{
    const std::size_t length = turn.said.size();
    std::set<std::size_t> cuts{0, length};
    for (const DebriefMark& mark : turn.marks) {
        cuts.insert(std::min(mark.begin, length));
        cuts.insert(std::min(mark.end, length));
    }
    std::vector<MarkedPiece> pieces;
    for (auto begin = cuts.begin(), end = std::next(begin); end != cuts.end(); ++begin, ++end) {
        MarkedPiece& piece = pieces.emplace_back();
        piece.text = turn.said.substr(*begin, *end - *begin);
        for (std::size_t i = 0; i < turn.marks.size(); ++i)
            if (turn.marks[i].begin <= *begin && *end <= turn.marks[i].end)
                piece.marks.push_back(i);
    }
    return pieces;
}

} // namespace keel
