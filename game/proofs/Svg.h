#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace keel {

/// Small pieces of SVG that the pictures share. Coordinates are whole pixels.
namespace svg {

/// Text safe within an element or an attribute.
std::string escaped(const std::string& text);
/// At most so many code points, with an ellipsis where cut.
std::string shortened(const std::string& text, std::size_t most);
/// Broken at spaces into lines of at most so many code points; what does not fit the lines ends in an ellipsis.
std::vector<std::string> wrapped(const std::string& text, std::size_t perLine, std::size_t lines);

struct TextStyle {
    int size = 12;
    bool bold = false;
    const char* anchor = "start"; ///< start, middle, end
    const char* fill = "#15303a";
};
std::string text(int x, int y, const std::string& words, const TextStyle& style = {});
std::string line(int x1, int y1, int x2, int y2, const char* stroke, int width = 1);
/// A box; `title` is shown where the pointer rests on it.
std::string box(int x, int y, int width, int height, const std::string& fill, const std::string& title = {});
/// Opens a picture of that size with a white ground and the fonts set.
std::string open(int width, int height);

} // namespace svg

} // namespace keel
