#include "records/MoveText.h"

#include "scenario/MoveJson.h"

namespace keel {

std::optional<Move> moveFromText(const std::string& json)
{
    const SourceText source("move", json);
    Diagnostics diagnostics;
    const auto root = parseJson(source, diagnostics);
    if (!root)
        return std::nullopt;
    auto move = readMove(JsonCursor(source, *root, diagnostics), {});
    return hasErrors(diagnostics) ? std::nullopt : move;
}

} // namespace keel
