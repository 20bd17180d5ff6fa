#include "stage/Canvas.h"

#include "stage/Path.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cfloat>
#include <cmath>
#include <numbers>
#include <string>

namespace keel {

namespace {

ImU32 packed(Colour c) { return IM_COL32(c.r, c.g, c.b, c.a); }
ImVec2 vec(Point p) { return {p.x, p.y}; }

std::vector<ImVec2> vecs(const std::vector<Point>& points)
{
    std::vector<ImVec2> out;
    out.reserve(points.size());
    for (const Point p : points)
        out.push_back(vec(p));
    return out;
}

/// An outline that comes back to its first point, without that: a side of no length has no direction, and the fringe
/// round it would be a spike.
std::vector<Point> withoutReturn(std::vector<Point> outline)
{
    constexpr float same = 0.01F; // pixels
    while (outline.size() > 1 && std::hypot(outline.back().x - outline.front().x, outline.back().y - outline.front().y) < same)
        outline.pop_back();
    return outline;
}

struct Letter {
    char32_t code = 0;
    std::size_t bytes = 1;
};

/// The code point at a place of a UTF-8 text; broken bytes count as one letter each.
Letter letterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
    const char32_t first = byte(at);
    const std::size_t bytes = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    if (bytes == 1 || at + bytes > text.size())
        return {first, 1};
    char32_t code = first & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i)
        code = (code << 6) | (byte(at + i) & 0x3FU);
    return {code > 0xFFFF ? U'\uFFFD' : code, bytes};
}

} // namespace

void Canvas::fill(const Box& box, Colour colour, float radius) const
{
    m_list->AddRectFilled(vec(box.min), vec(box.max), packed(colour), radius);
}

void Canvas::fillTop(const Box& box, Colour colour, float radius) const
{
    m_list->AddRectFilled(vec(box.min), vec(box.max), packed(colour), radius, ImDrawFlags_RoundCornersTop);
}

void Canvas::frame(const Box& box, Colour colour, float width, float radius) const
{
    m_list->AddRect(vec(box.min), vec(box.max), packed(colour), radius, 0, width);
}

void Canvas::fade(const Box& box, Colour top, Colour bottom) const
{
    m_list->AddRectFilledMultiColor(vec(box.min), vec(box.max), packed(top), packed(top), packed(bottom),
                                    packed(bottom));
}

void Canvas::convex(const std::vector<Point>& outline, Colour colour) const
{
    const auto points = vecs(outline);
    m_list->AddConvexPolyFilled(points.data(), static_cast<int>(points.size()), packed(colour));
}

void Canvas::shape(const std::vector<Point>& closed, Colour colour) const
{
    const std::vector<Point> outline = withoutReturn(closed);
    const auto corners = triangles(outline);
    const ImU32 ink = packed(colour);
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    m_list->PrimReserve(static_cast<int>(corners.size()), static_cast<int>(outline.size()));
    const auto first = m_list->_VtxCurrentIdx;
    for (const std::size_t corner : corners)
        m_list->PrimWriteIdx(static_cast<ImDrawIdx>(first + corner));
    for (const Point p : outline)
        m_list->PrimWriteVtx(vec(p), white, ink);
    // The triangles have hard edges; a thin line of the same colour brings the soft fringe.
    lines(outline, colour, 1.0F, true);
}

void Canvas::line(Point from, Point to, Colour colour, float width) const
{
    m_list->AddLine(vec(from), vec(to), packed(colour), width);
}

void Canvas::lines(const std::vector<Point>& points, Colour colour, float width, bool closed) const
{
    const auto corners = vecs(points);
    m_list->AddPolyline(corners.data(), static_cast<int>(corners.size()), packed(colour),
                        closed ? ImDrawFlags_Closed : ImDrawFlags_None, width);
}

void Canvas::limb(Point from, Point to, float widthFrom, float widthTo, Colour colour) const
{
    const float length = std::hypot(to.x - from.x, to.y - from.y);
    const float a = widthFrom / 2;
    const float b = widthTo / 2;
    if (length <= std::abs(a - b) + 0.01F) {
        disc(a > b ? from : to, std::max(a, b), colour);
        return;
    }
    // The hull of two circles: their outer tangents touch where the radius leans by this much.
    const float along = std::atan2(to.y - from.y, to.x - from.x);
    const float lean = std::acos((a - b) / length);
    std::vector<Point> outline;
    const int steps = std::clamp(static_cast<int>(std::sqrt(std::max(a, b)) * 1.6F), 3, 9);
    const auto bow = [&outline, steps](Point centre, float radius, float start, float end) {
        for (int i = 0; i <= steps; ++i) {
            const float angle = start + (end - start) * static_cast<float>(i) / static_cast<float>(steps);
            outline.push_back(centre + Point{radius * std::cos(angle), radius * std::sin(angle)});
        }
    };
    const float turn = 2 * std::numbers::pi_v<float>;
    bow(to, b, along - lean, along + lean);
    bow(from, a, along + lean, along + turn - lean);
    convex(outline, colour);
}

void Canvas::glow(Point centre, float across, float down, Colour colour) const
{
    // Two rings round the middle fall off like a bell. The rim is not seen: a small glow needs few corners.
    const int steps = std::clamp(static_cast<int>(3 * std::sqrt(std::max(across, down))), 8, 22);
    constexpr float inner = 0.55F;
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    m_list->PrimReserve(steps * 9, 1 + 2 * steps);
    const auto first = m_list->_VtxCurrentIdx;
    const auto index = [first](int i) { return static_cast<ImDrawIdx>(first + static_cast<unsigned>(i)); };
    for (int i = 0; i < steps; ++i) {
        const int a = 1 + i;
        const int b = 1 + (i + 1) % steps;
        for (const int corner : {0, a, b, a, a + steps, b + steps, a, b + steps, b})
            m_list->PrimWriteIdx(index(corner));
    }
    m_list->PrimWriteVtx(vec(centre), white, packed(colour));
    for (const auto& [reach, strength] : {std::pair{inner, 0.42F}, std::pair{1.0F, 0.0F}})
        for (int i = 0; i < steps; ++i) {
            const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(steps);
            m_list->PrimWriteVtx(vec(centre + Point{across * reach * std::cos(angle), down * reach * std::sin(angle)}),
                                 white, packed(colour.seenThrough(strength)));
        }
}

void Canvas::disc(Point centre, float radius, Colour colour) const
{
    m_list->AddCircleFilled(vec(centre), radius, packed(colour));
}

void Canvas::ring(Point centre, float radius, Colour colour, float width) const
{
    m_list->AddCircle(vec(centre), radius, packed(colour), 0, width);
}

void Canvas::arc(Point centre, float radius, float from, float to, Colour colour, float width) const
{
    const float turn = 2 * std::numbers::pi_v<float>;
    const float top = -turn / 4;
    m_list->PathClear();
    m_list->PathArcTo(vec(centre), radius, top + from * turn, top + to * turn, 48);
    m_list->PathStroke(packed(colour), ImDrawFlags_None, width);
}

void Canvas::shadow(const Box& box, Colour colour, float reach, float radius) const
{
    // Rims instead of filled layers: on a software renderer the area painted is what takes the time.
    constexpr int rims = 4;
    const float step = reach / rims;
    for (int i = 0; i < rims; ++i) {
        const float grow = (static_cast<float>(i) + 0.5F) * step;
        const Box rim{{box.min.x - grow * 0.6F, box.min.y - grow * 0.3F}, {box.max.x + grow * 0.6F, box.max.y + grow}};
        frame(rim, colour.seenThrough(0.65F * (1 - static_cast<float>(i) / rims)), step + 0.6F, radius + grow * 0.7F);
    }
}

namespace {

/// What lies between a corner and the arc that rounds it; `right` and `down` say where the box lies from there.
std::vector<Point> besideArc(Point corner, float right, float down, float radius)
{
    constexpr int steps = 8;
    std::vector<Point> piece{corner};
    for (int i = 0; i <= steps; ++i) {
        const float angle = std::numbers::pi_v<float> / 2 * static_cast<float>(i) / steps;
        piece.push_back(corner + Point{right * radius * (1 - std::sin(angle)), down * radius * (1 - std::cos(angle))});
    }
    return piece;
}

} // namespace

void Canvas::roundCorners(const Box& box, Colour outside, float radius) const
{
    shape(besideArc(box.min, 1, 1, radius), outside);
    shape(besideArc({box.max.x, box.min.y}, -1, 1, radius), outside);
    roundLowerCorners(box, outside, radius);
}

void Canvas::roundLowerCorners(const Box& box, Colour outside, float radius) const
{
    shape(besideArc({box.min.x, box.max.y}, 1, -1, radius), outside);
    shape(besideArc(box.max, -1, -1, radius), outside);
}

void Canvas::clip(const Box& box) const { m_list->PushClipRect(vec(box.min), vec(box.max), true); }
void Canvas::unclip() const { m_list->PopClipRect(); }

float Canvas::lineHeight(Face face) const { return std::round(font(face).FontSize * 1.06F); }

float Canvas::textWidth(std::string_view text, Face face) const
{
    const ImFont& in = font(face);
    return in.CalcTextSizeA(in.FontSize, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

namespace {

bool isDigit(std::string_view text, std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; }

/// Whether the space there holds a sum or a number together: "R$ 150", "№ 12", "31,40 €". No line is broken at it.
bool bindsAmount(std::string_view text, std::size_t space)
{
    const std::string_view before = text.substr(0, space), after = text.substr(space + 1);
    constexpr std::array<std::string_view, 3> leading{"R$", "№", "€"}, trailing{"€", "лв", "R$"};
    if (isDigit(text, space + 1))
        return std::any_of(leading.begin(), leading.end(), [&](std::string_view sign) { return before.ends_with(sign); });
    return space > 0 && isDigit(text, space - 1) &&
           std::any_of(trailing.begin(), trailing.end(), [&](std::string_view sign) { return after.starts_with(sign); });
}

} // namespace

std::vector<TextLine> Canvas::wrap(std::string_view text, Face face, float width) const
{
    const ImFont& in = font(face);
    std::vector<TextLine> out;
    std::size_t begin = 0;
    std::size_t space = std::string_view::npos; // the last place where the line can be broken
    float used = 0;
    float usedToSpace = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        if (letter.code == '\n') {
            out.push_back({begin, at});
            begin = at + 1;
            used = usedToSpace = 0;
            space = std::string_view::npos;
            at = begin;
            continue;
        }
        const float advance = in.GetCharAdvance(static_cast<ImWchar>(letter.code));
        if (letter.code == ' ' && !bindsAmount(text, at)) {
            space = at;
            usedToSpace = used + advance;
        } else if (used + advance > width && at > begin) {
            // A word longer than the line is cut where it ends.
            const bool atSpace = space != std::string_view::npos;
            out.push_back({begin, atSpace ? space : at});
            begin = atSpace ? space + 1 : at;
            used = atSpace ? used - usedToSpace : 0;
            usedToSpace = 0;
            space = std::string_view::npos;
        }
        used += advance;
        at += letter.bytes;
    }
    out.push_back({begin, text.size()});
    return out;
}

float Canvas::textHeight(std::string_view text, Face face, float width) const
{
    return static_cast<float>(wrap(text, face, width).size()) * lineHeight(face);
}

void Canvas::text(Point at, std::string_view text, Face face, Colour colour) const
{
    const ImFont& in = font(face);
    m_list->AddText(&in, in.FontSize, {std::round(at.x), std::round(at.y)}, packed(colour), text.data(),
                    text.data() + text.size());
}

float Canvas::paragraph(Point at, std::string_view words, Face face, Colour colour, float width) const
{
    const auto wrapped = wrap(words, face, width);
    Point cursor = at;
    for (const TextLine& part : wrapped) {
        text(cursor, words.substr(part.begin, part.end - part.begin), face, colour);
        cursor.y += lineHeight(face);
    }
    return cursor.y - at.y;
}

float Canvas::paragraphWithin(Point at, std::string_view words, Face face, Colour colour, float width,
                              std::size_t mostLines) const
{
    const auto wrapped = wrap(words, face, width);
    Point cursor = at;
    for (std::size_t i = 0; i < wrapped.size() && i < mostLines; ++i) {
        std::string line(words.substr(wrapped[i].begin, wrapped[i].end - wrapped[i].begin));
        if (i + 1 == mostLines && wrapped.size() > mostLines) {
            // Cut between words.
            while (textWidth(line + " …", face) > width && line.find(' ') != std::string::npos)
                line.resize(line.rfind(' '));
            line += " …";
        }
        text(cursor, line, face, colour);
        cursor.y += lineHeight(face);
    }
    return cursor.y - at.y;
}

void Canvas::textWithin(Point at, std::string_view words, Face face, Colour colour, float width) const
{
    if (textWidth(words, face) <= width) {
        text(at, words, face, colour);
        return;
    }
    constexpr std::string_view ellipsis = "…";
    const float room = width - textWidth(ellipsis, face);
    std::size_t kept = 0;
    for (std::size_t i = 1; i <= words.size(); ++i) {
        const bool whole = i == words.size() || (static_cast<unsigned char>(words[i]) & 0xC0U) != 0x80U;
        if (whole && textWidth(words.substr(0, i), face) > room)
            break;
        if (whole)
            kept = i;
    }
    text(at, std::string(words.substr(0, kept)) + std::string(ellipsis), face, colour);
}

} // namespace keel
