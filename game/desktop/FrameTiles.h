#pragma once

#include "stage/Colour.h"
#include "stage/Geometry.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

struct ImDrawData;
struct ImDrawList;

namespace keel {

/// Tells which parts of the window a frame changes, before a pixel of it is drawn. The window is a grid of tiles;
/// each remembers a hash of the triangles that touch it, in their order. Where the hash is the same as in the frame
/// before, so is the picture.
class FrameTiles {
public:
    /// Boxes in whole pixels, none touching another, outside which the frame looks like the one before. All of the
    /// window where nothing is known of that one. The frame's coordinates are pixels, from the window's corner.
    std::vector<Box> changed(const ImDrawData& frame, Colour ground);
    /// Nothing is known of the frame before: its pixels are gone, or its textures have changed.
    void forget() { m_before.clear(); }

private:
    void resize(float width, float height);
    void add(const ImDrawList& list);
    void touch(const Box& box, std::uint64_t hash);

    std::vector<std::uint64_t> m_now;    ///< by tile, row by row
    std::vector<std::uint64_t> m_before; ///< of the same size, or empty
    std::vector<std::uint64_t> m_vertices; ///< hashes of the list being added; kept for its memory
    Box m_window;
    std::size_t m_columns = 0;
};

/// Leaves of a frame what is needed to draw these boxes, which do not overlap: triangles that touch one, clipped to it.
void keepWithin(ImDrawData& frame, std::span<const Box> boxes);

} // namespace keel
