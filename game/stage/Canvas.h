#pragma once

#include "stage/Colour.h"
#include "stage/Geometry.h"

#include <array>
#include <string_view>
#include <vector>

struct ImDrawList;
struct ImFont;

namespace keel {

/// The type scale. Each is one font at one size.
enum class Face { Display, Title, Heading, Body, Strong, Small, SmallStrong };
inline constexpr std::size_t faceCount = static_cast<std::size_t>(Face::SmallStrong) + 1;
using FontSet = std::array<ImFont*, faceCount>;

/// Where in a text one wrapped line begins and ends (bytes).
struct TextLine {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Draws on one ImGui draw list, in pixels. Cheap to make; holds references only.
class Canvas {
public:
    Canvas(ImDrawList& list, const FontSet& fonts, float scale) : m_list(&list), m_fonts(&fonts), m_scale(scale) {}

    /// Pixels for a length of the design at 100 %.
    float px(float length) const { return length * m_scale; }

    void fill(const Box& box, Colour colour, float radius = 0) const;
    void fillTop(const Box& box, Colour colour, float radius) const; ///< only the upper corners are round
    void frame(const Box& box, Colour colour, float width, float radius = 0) const;
    void fade(const Box& box, Colour top, Colour bottom) const;
    void shape(const std::vector<Point>& outline, Colour colour) const; ///< hollows allowed, colour opaque
    void convex(const std::vector<Point>& outline, Colour colour) const;
    void line(Point from, Point to, Colour colour, float width) const;
    void lines(const std::vector<Point>& points, Colour colour, float width, bool closed = false) const;
    /// A stroke with round ends, as wide at each end as told.
    void limb(Point from, Point to, float widthFrom, float widthTo, Colour colour) const;
    /// A soft patch: the colour in the middle, nothing at the rim.
    void glow(Point centre, float across, float down, Colour colour) const;
    void disc(Point centre, float radius, Colour colour) const;
    void ring(Point centre, float radius, Colour colour, float width) const;
    /// Part of a ring; 0 is at the top, 1 a full turn clockwise.
    void arc(Point centre, float radius, float from, float to, Colour colour, float width) const;
    /// A soft shadow below a card.
    void shadow(const Box& box, Colour colour, float reach, float radius) const;

    /// Paints over what lies outside the rounded corners of a box.
    void roundCorners(const Box& box, Colour outside, float radius) const;
    void roundLowerCorners(const Box& box, Colour outside, float radius) const;

    void clip(const Box& box) const; ///< until `unclip`
    void unclip() const;

    float lineHeight(Face face) const;
    float textWidth(std::string_view text, Face face) const;
    std::vector<TextLine> wrap(std::string_view text, Face face, float width) const;
    float textHeight(std::string_view text, Face face, float width) const;
    void text(Point at, std::string_view text, Face face, Colour colour) const;
    /// Wrapped to the width; returns the height taken.
    float paragraph(Point at, std::string_view text, Face face, Colour colour, float width) const;
    /// The same in at most so many lines; what does not fit is cut with an ellipsis.
    float paragraphWithin(Point at, std::string_view text, Face face, Colour colour, float width,
                          std::size_t mostLines) const;
    /// One line, cut with an ellipsis where it is too wide.
    void textWithin(Point at, std::string_view text, Face face, Colour colour, float width) const;

private:
    const ImFont& font(Face face) const { return *(*m_fonts)[static_cast<std::size_t>(face)]; }

    ImDrawList* m_list;
    const FontSet* m_fonts;
    float m_scale;
};

} // namespace keel
