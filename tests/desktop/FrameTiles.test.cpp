#include "catch.h"

#include "desktop/FrameTiles.h"

#include <imgui.h>

#include <algorithm>

using namespace keel;

namespace {

/// A window of 640 × 400 with two squares: what FrameTiles tells of each frame in which they stand elsewhere.
struct Squares {
    ImGuiContext* context = ImGui::CreateContext();
    FrameTiles tiles;
    Colour ground{250, 250, 250};

    Squares()
    {
        ImGui::GetIO().IniFilename = nullptr;
        ImGui::GetIO().DisplaySize = {640, 400};
        ImGui::GetIO().Fonts->Build();
    }
    ~Squares() { ImGui::DestroyContext(context); }
    Squares(const Squares&) = delete;
    Squares& operator=(const Squares&) = delete;

    ImDrawData& draw(Point left, Point right, Colour ink = {10, 20, 30})
    {
        ImGui::NewFrame();
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        for (const Point at : {left, right})
            list.AddRectFilled({at.x, at.y}, {at.x + 20, at.y + 20}, IM_COL32(ink.r, ink.g, ink.b, 255));
        ImGui::Render();
        return *ImGui::GetDrawData();
    }
    std::vector<Box> frame(Point left, Point right, Colour ink = {10, 20, 30}) { return tiles.changed(draw(left, right, ink), ground); }
};

constexpr Box whole{{0, 0}, {640, 400}};

bool holds(const Box& outer, const Box& inner) { return common(outer, inner) == inner; }

} // namespace

TEST_CASE("The first frame is new all over, and one like it nowhere", "[desktop]")
{
    Squares squares;
    CHECK(squares.frame({40, 40}, {500, 300}) == std::vector{whole});
    CHECK(squares.frame({40, 40}, {500, 300}).empty());
}

TEST_CASE("Where something moves, the place it left and the place it came to are drawn anew", "[desktop]")
{
    Squares squares;
    squares.frame({40, 40}, {500, 300});
    const auto changed = squares.frame({40, 40}, {540, 300});
    REQUIRE(changed.size() == 1);
    CHECK(holds(changed[0], {{500, 300}, {560, 320}}));
    CHECK(changed[0].min.x > 60); // the other one stays
}

TEST_CASE("Two movements far apart are two boxes", "[desktop]")
{
    Squares squares;
    squares.frame({40, 40}, {500, 300});
    const auto changed = squares.frame({41, 40}, {500, 301});
    REQUIRE(changed.size() == 2);
    CHECK(common(changed[0], changed[1]).width() * common(changed[0], changed[1]).height() == 0);
}

TEST_CASE("A change of colour, of ground or of order is one", "[desktop]")
{
    Squares squares;
    squares.frame({40, 40}, {50, 50});
    CHECK(squares.frame({40, 40}, {50, 50}, {10, 20, 31}).size() == 1);
    CHECK(squares.frame({50, 50}, {40, 40}, {10, 20, 31}).size() == 1);
    squares.ground = {0, 0, 0};
    CHECK(squares.frame({50, 50}, {40, 40}, {10, 20, 31}) == std::vector{whole});
}

TEST_CASE("What was lost, or has another size, is drawn anew all over", "[desktop]")
{
    Squares squares;
    squares.frame({40, 40}, {500, 300});
    squares.tiles.forget();
    CHECK(squares.frame({40, 40}, {500, 300}) == std::vector{whole});
    ImGui::GetIO().DisplaySize = {640, 420};
    CHECK(squares.frame({40, 40}, {500, 300}) == std::vector{Box{{0, 0}, {640, 420}}});
}

TEST_CASE("A frame cut to a box keeps what touches it, clipped to it", "[desktop]")
{
    Squares squares;
    ImDrawData& frame = squares.draw({40, 40}, {500, 300});
    const std::vector<Box> boxes{{{32, 32}, {50, 64}}};
    keepWithin(frame, boxes);
    int triangles = 0;
    for (int i = 0; i < frame.CmdListsCount; ++i)
        for (const ImDrawCmd& command : frame.CmdLists[i]->CmdBuffer) {
            triangles += static_cast<int>(command.ElemCount / 3);
            CHECK(holds(boxes[0], {{command.ClipRect.x, command.ClipRect.y}, {command.ClipRect.z, command.ClipRect.w}}));
        }
    CHECK(triangles > 0);
    CHECK(triangles <= 2);
}
