#pragma once

#include "screens/Ui.h"

#include <string>
#include <vector>

namespace keel {

/// A line of a chart: a value 0–100 at the start and after each turn.
struct ChartLine {
    std::string name;
    std::vector<float> values;
    Colour ink;
};

/// Lines over the turns of a conversation, with names at their ends and turn numbers below. `marked` (−1: none) is a
/// turn to look at, with what to call it.
void courseChart(const Ui& ui, const Box& box, const std::vector<ChartLine>& lines, int marked,
                 const std::string& markedName);

/// Heights for labels that want to stand at `wanted` but need `apart` between them; order kept, all within the limits.
std::vector<float> spreadLabels(std::vector<float> wanted, float apart, float least, float most);

} // namespace keel
