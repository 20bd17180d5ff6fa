#include "desktop/FrameTiles.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

namespace keel {

namespace {

constexpr float tile = 32; ///< pixels

std::uint64_t stirred(std::uint64_t hash, std::uint64_t with)
{
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U; // of the golden ratio
    const std::uint64_t mixed = (hash ^ with) * odd;
    return mixed ^ std::rotl(mixed, 29);
}

template <class T> std::uint64_t bits(const T& value)
{
    static_assert(sizeof(T) <= sizeof(std::uint64_t));
    std::uint64_t out = 0;
    std::memcpy(&out, &value, sizeof value);
    return out;
}

std::uint64_t hashOf(const ImDrawVert& vertex)
{
    return stirred(stirred(stirred(1, bits(vertex.pos)), bits(vertex.uv)), vertex.col);
}

std::uint64_t hashOf(const Box& box) { return stirred(stirred(2, bits(box.min)), bits(box.max)); }

using Corners = std::array<unsigned, 3>; ///< of a triangle, in the list's vertices

Corners cornersOf(const ImDrawList& list, const ImDrawCmd& command, unsigned at)
{
    const ImDrawIdx* first = list.IdxBuffer.Data + command.IdxOffset + at;
    return {first[0] + command.VtxOffset, first[1] + command.VtxOffset, first[2] + command.VtxOffset};
}

/// The pixels that a triangle may touch.
Box pixelsOf(const ImDrawList& list, const Corners& corners)
{
    const ImVec2 a = list.VtxBuffer.Data[corners[0]].pos;
    const ImVec2 b = list.VtxBuffer.Data[corners[1]].pos;
    const ImVec2 c = list.VtxBuffer.Data[corners[2]].pos;
    return {{std::floor(std::min({a.x, b.x, c.x})), std::floor(std::min({a.y, b.y, c.y}))},
            {std::ceil(std::max({a.x, b.x, c.x})), std::ceil(std::max({a.y, b.y, c.y}))}};
}

/// The pixels that a command may touch, rounded as ImGui's renderer does: it measures heights from the window's foot.
Box clipOf(const ImDrawCmd& command, float windowHeight)
{
    const ImVec4& clip = command.ClipRect;
    const float left = std::trunc(clip.x);
    const float foot = windowHeight - std::trunc(windowHeight - clip.w);
    return {{left, foot - std::trunc(clip.w - clip.y)}, {left + std::trunc(clip.z - clip.x), foot}};
}

/// False also for what is no number.
bool holdsPixels(const Box& box) { return box.width() >= 1 && box.height() >= 1; }

bool touching(const Box& a, const Box& b)
{
    return a.min.x <= b.max.x && b.min.x <= a.max.x && a.min.y <= b.max.y && b.min.y <= a.max.y;
}

Box around(const Box& a, const Box& b)
{
    return {{std::min(a.min.x, b.min.x), std::min(a.min.y, b.min.y)}, {std::max(a.max.x, b.max.x), std::max(a.max.y, b.max.y)}};
}

/// Takes in every box that it touches, and those that it touches then.
void addApart(std::vector<Box>& boxes, Box box)
{
    for (std::size_t i = 0; i < boxes.size();) {
        if (!touching(boxes[i], box)) {
            ++i;
            continue;
        }
        box = around(box, boxes[i]);
        boxes.erase(boxes.begin() + static_cast<std::ptrdiff_t>(i));
        i = 0;
    }
    boxes.push_back(box);
}

} // namespace

void FrameTiles::resize(float width, float height)
{
    const Box window{{0, 0}, {width, height}};
    if (window != m_window)
        forget();
    m_window = window;
    m_columns = static_cast<std::size_t>(std::ceil(width / tile));
}

void FrameTiles::touch(const Box& box, std::uint64_t hash)
{
    const auto index = [](float at) { return static_cast<std::size_t>(at / tile); };
    const std::size_t right = index(box.max.x - 1);
    const std::size_t bottom = index(box.max.y - 1);
    for (std::size_t row = index(box.min.y); row <= bottom; ++row)
        for (std::size_t column = index(box.min.x); column <= right; ++column) {
            std::uint64_t& sum = m_now[row * m_columns + column];
            sum = stirred(sum, hash);
        }
}

void FrameTiles::add(const ImDrawList& list)
{
    m_vertices.clear();
    for (const ImDrawVert& vertex : list.VtxBuffer)
        m_vertices.push_back(hashOf(vertex));
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const Box clip = clipOf(command, m_window.max.y);
        const Box seen = common(clip, m_window);
        const std::uint64_t style = stirred(hashOf(clip), bits(command.TextureId));
        for (unsigned i = 0; i + 2 < command.ElemCount; i += 3) {
            const Corners corners = cornersOf(list, command, i);
            const Box box = common(pixelsOf(list, corners), seen);
            if (!holdsPixels(box))
                continue;
            std::uint64_t hash = style;
            for (const unsigned corner : corners)
                hash = stirred(hash, m_vertices[corner]);
            touch(box, hash);
        }
    }
}

std::vector<Box> FrameTiles::changed(const ImDrawData& frame, Colour ground)
{
    resize(frame.DisplaySize.x, frame.DisplaySize.y);
    m_now.assign(m_columns * static_cast<std::size_t>(std::ceil(m_window.max.y / tile)), stirred(0, bits(ground)));
    for (int i = 0; i < frame.CmdListsCount; ++i)
        add(*frame.CmdLists[i]);
    std::vector<Box> out;
    if (m_before.empty())
        out.push_back(m_window);
    for (std::size_t i = 0; i < m_before.size(); ++i)
        if (m_before[i] != m_now[i]) {
            const Point corner{tile * static_cast<float>(i % m_columns), tile * static_cast<float>(i / m_columns)};
            addApart(out, common(boxAt(corner, tile, tile), m_window));
        }
    m_before.swap(m_now);
    return out;
}

void keepWithin(ImDrawData& frame, std::span<const Box> boxes)
{
    ImVector<ImDrawCmd> commands;
    ImVector<ImDrawIdx> indices;
    for (int i = 0; i < frame.CmdListsCount; ++i) {
        ImDrawList& list = *frame.CmdLists[i];
        commands.resize(0);
        indices.resize(0);
        for (const ImDrawCmd& command : list.CmdBuffer)
            for (const Box& box : boxes) {
                const Box seen = common(clipOf(command, frame.DisplaySize.y), box);
                ImDrawCmd kept = command;
                kept.ClipRect = {seen.min.x, seen.min.y, seen.max.x, seen.max.y};
                kept.IdxOffset = static_cast<unsigned>(indices.Size);
                for (unsigned at = 0; at + 2 < command.ElemCount; at += 3) {
                    if (holdsPixels(common(pixelsOf(list, cornersOf(list, command, at)), seen)))
                        for (unsigned corner = 0; corner < 3; ++corner)
                            indices.push_back(list.IdxBuffer[static_cast<int>(command.IdxOffset + at + corner)]);
                }
                kept.ElemCount = static_cast<unsigned>(indices.Size) - kept.IdxOffset;
                if (kept.ElemCount > 0)
                    commands.push_back(kept);
            }
        list.CmdBuffer.swap(commands);
        list.IdxBuffer.swap(indices);
    }
}

} // namespace keel
