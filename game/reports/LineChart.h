#pragma once

#include "reports/Html.h"

#include <string>
#include <vector>

namespace keel {

/// Lines over the same points, each value 0–100. Told apart by dash and marker as well as by colour.
struct LineChart {
    struct Series {
        std::string label;
        std::string cssClass; ///< `one`, `two`, `three` or `alarm`, see report.css
        std::vector<int> values;
    };
    std::string title; ///< read out instead of the picture
    std::vector<Series> series;
    int firstPoint = 0; ///< the number under the first point
};

/// Writes the chart as inline SVG, legend below it.
void writeChart(Html& html, const LineChart& chart);

} // namespace keel
