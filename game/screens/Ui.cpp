#include "screens/Ui.h"

#include <imgui.h>

#include <algorithm>

namespace keel {

namespace {

ImVec2 vec(Point p) { return {p.x, p.y}; }
Point point(ImVec2 v) { return {v.x, v.y}; }
ImU32 packed(Colour c) { return IM_COL32(c.r, c.g, c.b, c.a); }

constexpr ImGuiWindowFlags bare = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                  ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                                  ImGuiWindowFlags_NoScrollWithMouse;

void pushBareStyle()
{
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
}

/// Scroll bars look the same on screens and on layers. Four colours and two measures.
void pushScrollStyle(const Theme& theme, float width)
{
    ImGui::PushStyleVar(ImGuiStyleVar_ScrollbarSize, width);
    ImGui::PushStyleVar(ImGuiStyleVar_ScrollbarRounding, width / 2);
    ImGui::PushStyleColor(ImGuiCol_ScrollbarBg, packed(Colour{0, 0, 0, 0}));
    ImGui::PushStyleColor(ImGuiCol_ScrollbarGrab, packed(mix(theme.border, theme.quiet, 0.15F)));
    ImGui::PushStyleColor(ImGuiCol_ScrollbarGrabHovered, packed(theme.quiet));
    ImGui::PushStyleColor(ImGuiCol_ScrollbarGrabActive, packed(theme.accent));
}

} // namespace

Canvas Ui::canvas() const { return {*ImGui::GetWindowDrawList(), *m_setup.fonts, m_setup.scale}; }

Box Ui::beginScreen()
{
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    pushBareStyle();
    pushScrollStyle(theme(), px(10));
    ImGui::PushStyleColor(ImGuiCol_WindowBg, packed(theme().paper.seenThrough(0)));
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(size);
    ImGui::Begin("##screen", nullptr, bare | ImGuiWindowFlags_NoBringToFrontOnFocus);
    return {{0, 0}, {size.x, size.y}};
}

void Ui::endScreen()
{
    ImGui::End();
    ImGui::PopStyleColor(5);
    ImGui::PopStyleVar(7);
}

Box Ui::beginLayer(std::string_view name, bool dim)
{
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    pushBareStyle();
    pushScrollStyle(theme(), px(10));
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(size);
    ImGui::PushStyleColor(ImGuiCol_WindowBg, packed(theme().scrim.seenThrough(dim ? 0.55F : 0.0F)));
    ImGui::Begin(("##layer " + std::string(name)).c_str(), nullptr, bare);
    ImGui::PopStyleColor();
    ++m_layer;
    return {{0, 0}, {size.x, size.y}};
}

void Ui::endLayer()
{
    --m_layer;
    ImGui::End();
    ImGui::PopStyleColor(4);
    ImGui::PopStyleVar(7);
}

bool Ui::clickedOutside(const Box& box) const
{
    return ImGui::IsMouseClicked(ImGuiMouseButton_Left) && !ImGui::IsWindowAppearing() && !box.holds(mouse());
}

Box Ui::beginScroll(std::string_view name, const Box& box, bool takesPageKeys)
{
    ImGui::SetCursorScreenPos(vec(box.min));
    const std::uint32_t id = idOf(name);
    m_areas.push_back({id, m_areas.empty() ? box : common(box, m_areas.back().seen)});
    ImGui::PushStyleColor(ImGuiCol_ChildBg, packed(Colour{0, 0, 0, 0}));
    ImGui::BeginChild(id, {std::max(1.0F, box.width()), std::max(1.0F, box.height())}, false,
                      ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoSavedSettings);
    ImGui::PopStyleColor();
    if (m_setup.fresh)
        ImGui::SetScrollY(0);
    if (takesPageKeys) {
        const float page = box.height() * 0.85F;
        if (input().take(Key::PageDown))
            ImGui::SetScrollY(std::min(ImGui::GetScrollY() + page, ImGui::GetScrollMaxY()));
        if (input().take(Key::PageUp))
            ImGui::SetScrollY(std::max(ImGui::GetScrollY() - page, 0.0F));
    }
    const Point start = point(ImGui::GetCursorScreenPos());
    return {start, {start.x + box.width() - px(12), start.y + box.height()}};
}

void Ui::fadeEdges(Colour ground) const
{
    const Point at = point(ImGui::GetWindowPos());
    const Box box{at, at + point(ImGui::GetWindowSize()) - Point{px(12), 0}};
    const float reach = px(20);
    if (ImGui::GetScrollY() > 1)
        canvas().fade({box.min, {box.max.x, box.min.y + reach}}, ground, ground.seenThrough(0));
    if (ImGui::GetScrollY() < ImGui::GetScrollMaxY() - 1)
        canvas().fade({{box.min.x, box.max.y - reach}, box.max}, ground.seenThrough(0), ground);
}

void Ui::endScroll(float contentBottom, bool toEnd, const std::optional<Colour>& ground)
{
    if (ground)
        fadeEdges(*ground);
    ImGui::SetCursorScreenPos({ImGui::GetWindowPos().x, contentBottom});
    ImGui::Dummy({1, 0});
    if (toEnd)
        ImGui::SetScrollFromPosY(contentBottom - ImGui::GetWindowPos().y, 1.0F);
    ImGui::EndChild();
    m_areas.pop_back();
}

void Ui::scrollTo(float y) const { ImGui::SetScrollFromPosY(y - ImGui::GetWindowPos().y, 0.5F); }

void Ui::keepInView(const Box& box) const
{
    if (m_areas.empty())
        return;
    const Box& seen = m_areas.back().seen;
    const float slack = px(22); // beyond where the edges fade
    if (box.min.y - slack < seen.min.y)
        ImGui::SetScrollFromPosY(box.min.y - slack - ImGui::GetWindowPos().y, 0.0F);
    else if (box.max.y + slack > seen.max.y)
        ImGui::SetScrollFromPosY(box.max.y + slack - ImGui::GetWindowPos().y, 1.0F);
}

void Ui::beginOver()
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.ChannelsSplit(2);
    list.ChannelsSetCurrent(1);
}

void Ui::endOver(const std::function<void()>& behind)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.ChannelsSetCurrent(0);
    behind();
    list.ChannelsMerge();
}

void Ui::push(std::string_view name) { ImGui::PushID(name.data(), name.data() + name.size()); }
void Ui::pop() { ImGui::PopID(); }
std::uint32_t Ui::idOf(std::string_view name) const { return ImGui::GetID(name.data(), name.data() + name.size()); }

/// Scroll areas bring into view what the focus has moved to.
bool Ui::reportFocus(std::string_view name, const Box& box, bool isText)
{
    const std::uint32_t id = idOf(name);
    const Area area = m_areas.empty() ? Area{0, box} : m_areas.back();
    const bool focused = m_reportedFocused = focus().add({id, box, common(box, area.seen), area.id, m_layer, isText, std::string(name)});
    if (focused && area.id != 0 && focus().takeMoved(id))
        keepInView(box);
    return focused;
}

void Ui::describe(const std::string& words, const std::string& language)
{
    if (m_reportedFocused)
        m_described = {words, language};
}

bool Ui::spot(std::string_view name, const Box& box) { return reportFocus(name, box, false); }

Touch Ui::touch(std::string_view name, const Box& box, bool isText)
{
    Touch out;
    push(name);
    ImGui::SetCursorScreenPos(vec(box.min));
    out.pressed = ImGui::InvisibleButton("##touch", {std::max(1.0F, box.width()), std::max(1.0F, box.height())});
    out.hovered = ImGui::IsItemHovered();
    out.held = ImGui::IsItemActive();
    pop();
    if (out.hovered)
        ImGui::SetMouseCursor(isText ? ImGuiMouseCursor_TextInput : ImGuiMouseCursor_Hand);
    out.focused = reportFocus(name, box, isText);
    if (out.focused && !isText && (input().take(Key::Enter) || input().takeSpace()))
        out.pressed = true;
    return out;
}

void Ui::ring(const Box& box, float radius) const
{
    if (!m_setup.focus->visible())
        return;
    const float gap = px(2);
    canvas().frame(box.inset(-gap, -gap), theme().accent, px(2), radius + gap);
}

Point Ui::mouse() const { return point(ImGui::GetMousePos()); }
bool Ui::mouseWasDown() const
{
    return ImGui::IsMouseDown(ImGuiMouseButton_Left) && !ImGui::IsMouseClicked(ImGuiMouseButton_Left);
}

} // namespace keel
