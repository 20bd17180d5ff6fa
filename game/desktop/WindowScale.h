#pragma once

namespace keel {

/// Pixels for one unit of the design, in a window of so many pixels: what the user has set (percent), and in windows
/// larger than 1280 × 720 so much more that at 1920 × 1080 a hundred percent is 1.25. At most half as much again; in
/// steps of 0.05, so that a window being dragged does not make new letters with every pixel.
float windowScale(int percent, int width, int height);

} // namespace keel
