#include "screens/ColourVision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace keel {

namespace {

using Three = std::array<double, 3>;
using Matrix = std::array<Three, 3>;

constexpr Matrix usual{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
/// sRGB to CIE XYZ, and XYZ of its white (IEC 61966-2-1).
constexpr Matrix toXyz{{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
constexpr Three white{0.9505, 1.0, 1.089};

Three times(const Matrix& matrix, const Three& vector)
{
    Three out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
    return out;
}

Three linear(Colour colour)
{
    const auto channel = [](std::uint8_t value) {
        const double c = value / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {channel(colour.r), channel(colour.g), channel(colour.b)};
}

std::uint8_t encoded(double light)
{
    const double l = std::clamp(light, 0.0, 1.0);
    const double c = l <= 0.0031308 ? 12.92 * l : 1.055 * std::pow(l, 1 / 2.4) - 0.055;
    return static_cast<std::uint8_t>(std::lround(c * 255));
}

Three lab(Colour colour)
{
    Three xyz = times(toXyz, linear(colour));
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = xyz[i] / white[i];
        xyz[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

const Matrix& matrixOf(ColourVision vision)
{
    switch (vision) {
    case ColourVision::Usual: return usual;
    case ColourVision::Protanopia: return protanopia;
    case ColourVision::Deuteranopia: return deuteranopia;
    case ColourVision::Tritanopia: return tritanopia;
    }
    return usual;
}

} // namespace

Colour seenBy(ColourVision vision, Colour colour)
{
    const Three seen = times(matrixOf(vision), linear(colour));
    return {encoded(seen[0]), encoded(seen[1]), encoded(seen[2]), colour.a};
}

double difference(Colour one, Colour other)
{
    const Three a = lab(one);
    const Three b = lab(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace keel
