#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace keel {

/// A colour in sRGB with straight alpha.
struct Colour {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;

    /// The same colour, this much opaque (0–1).
    Colour seenThrough(float opacity) const;
    bool operator==(const Colour&) const = default;
};

/// From the first (t = 0) to the second (t = 1).
Colour mix(Colour from, Colour to, float t);

/// `#12ab9f`; nothing for any other form.
std::optional<Colour> colourOf(std::string_view hex);

/// Contrast ratio of two opaque colours, 1–21 (WCAG 2.1; text needs 4.5, large text and signs 3).
double contrast(Colour one, Colour other);

} // namespace keel
