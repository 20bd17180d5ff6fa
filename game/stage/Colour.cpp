#include "stage/Colour.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace keel {

namespace {

double luminance(Colour colour)
{
    const auto linear = [](std::uint8_t channel) {
        const double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

} // namespace

Colour Colour::seenThrough(float opacity) const
{
    Colour out = *this;
    out.a = static_cast<std::uint8_t>(std::lround(static_cast<float>(a) * std::clamp(opacity, 0.0F, 1.0F)));
    return out;
}

Colour mix(Colour from, Colour to, float t)
{
    const float k = std::clamp(t, 0.0F, 1.0F);
    const auto channel = [k](std::uint8_t x, std::uint8_t y) {
        return static_cast<std::uint8_t>(
            std::lround(static_cast<float>(x) + (static_cast<float>(y) - static_cast<float>(x)) * k));
    };
    return {channel(from.r, to.r), channel(from.g, to.g), channel(from.b, to.b), channel(from.a, to.a)};
}

std::optional<Colour> colourOf(std::string_view hex)
{
    if (hex.size() != 7 || hex.front() != '#')
        return {};
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(hex.data() + 1, hex.data() + hex.size(), value, 16);
    if (error != std::errc{} || end != hex.data() + hex.size())
        return {};
    return Colour{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>((value >> 8) & 0xFF),
                  static_cast<std::uint8_t>(value & 0xFF)};
}

double contrast(Colour one, Colour other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace keel
