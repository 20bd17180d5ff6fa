#include "desktop/WindowScale.h"

#include <algorithm>
#include <cmath>

namespace keel {

float windowScale(int percent, int width, int height)
{
    // How many times the design's own size the window is, by whichever side is shorter of room.
    const float size = std::min(static_cast<float>(width) / 1280.0F, static_cast<float>(height) / 720.0F);
    const float follow = std::clamp(1 + (size - 1) * 0.5F, 1.0F, 1.5F);
    return static_cast<float>(percent) / 100.0F * std::round(follow * 20) / 20;
}

} // namespace keel
