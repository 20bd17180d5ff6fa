#include "screens/Buttons.h"

#include <imgui.h>

#include <algorithm>

namespace keel {

namespace {

struct Inks {
    Colour ground;
    Colour edge;
    Colour text;
};

Inks inksOf(const Theme& theme, const ButtonLook& look, const Touch& touch)
{
    const bool lit = touch.hovered || touch.held;
    Inks inks{theme.card, controlEdge(theme), theme.text};
    if (look.kind == ButtonKind::Primary)
        inks = {lit ? theme.accentHover : theme.accent, lit ? theme.accentHover : theme.accent, theme.onAccent};
    else if (look.chosen)
        inks = {theme.wash, theme.accent, theme.accent};
    else if (look.kind == ButtonKind::Quiet)
        inks = {lit ? theme.wash : theme.wash.seenThrough(0), theme.wash.seenThrough(0), theme.accent};
    else if (lit)
        inks = {theme.wash, theme.accent, theme.text};
    if (!look.enabled) {
        inks.ground = look.kind == ButtonKind::Primary ? disabledGround(theme) : theme.card.seenThrough(0);
        inks.edge = theme.border;
        inks.text = theme.quiet;
    }
    return inks;
}

constexpr float iconSide = 18;
constexpr float gap = 8;

} // namespace

float buttonWidth(const Ui& ui, const std::string& label, const ButtonLook& look)
{
    const Canvas canvas = ui.canvas();
    float width = canvas.textWidth(label, Face::Strong) + ui.px(32);
    if (look.icon)
        width += ui.px(iconSide + gap);
    if (!look.key.empty())
        width += canvas.textWidth(look.key, Face::Small) + ui.px(gap + 12);
    return width;
}

bool button(Ui& ui, std::string_view name, const Box& box, const std::string& label, const ButtonLook& look)
{
    const Touch touch = look.enabled ? ui.touch(name, box) : Touch{};
    if (touch.focused)
        ui.describe(label);
    const Canvas canvas = ui.canvas();
    const Inks inks = inksOf(ui.theme(), look, touch);
    const float radius = ui.px(8);
    canvas.fill(box, inks.ground, radius);
    canvas.frame(box, inks.edge, 1, radius);
    if (touch.focused)
        ui.ring(box, radius);
    const float keyWidth = look.key.empty() ? 0 : canvas.textWidth(look.key, Face::Small) + ui.px(12);
    const float beside = (look.icon ? ui.px(iconSide + gap) : 0) + (look.key.empty() ? 0 : keyWidth + ui.px(gap));
    const float room = box.width() - ui.px(16) - beside;
    const Face face = canvas.textWidth(label, Face::Strong) <= room ? Face::Strong : Face::SmallStrong;
    const float words = std::min(canvas.textWidth(label, face), room);
    float x = box.centre().x - (words + beside) / 2;
    if (look.icon) {
        drawIcon(canvas, *look.icon, boxAt({x, box.centre().y - ui.px(iconSide) / 2}, ui.px(iconSide), ui.px(iconSide)),
                 inks.text);
        x += ui.px(iconSide + gap);
    }
    canvas.textWithin({x, box.centre().y - canvas.lineHeight(face) / 2}, label, face, inks.text, words + 1);
    if (!look.key.empty()) {
        const Box cap = boxAt({x + words + ui.px(gap), box.centre().y - ui.px(10)}, keyWidth, ui.px(20));
        canvas.frame(cap, mix(inks.ground, inks.text, 0.45F).seenThrough(0.8F), 1, ui.px(4));
        canvas.text({cap.min.x + ui.px(6), cap.centre().y - canvas.lineHeight(Face::Small) / 2}, look.key, Face::Small,
                    inks.text);
    }
    return touch.pressed;
}

bool menuButton(Ui& ui, std::string_view name, const Box& box, const std::string& label, bool chosen)
{
    const Touch touch = ui.touch(name, box);
    ui.describe(label);
    const Canvas canvas = ui.canvas();
    const Inks inks = inksOf(ui.theme(), {ButtonKind::Secondary, {}, "", chosen, true}, touch);
    canvas.fill(box, inks.ground, ui.px(8));
    canvas.frame(box, inks.edge, 1, ui.px(8));
    if (touch.focused)
        ui.ring(box, ui.px(8));
    Box inner = box.inset(ui.px(14), 0);
    drawIcon(canvas, Icon::Down, inner.cutRight(ui.px(16)), inks.text);
    canvas.textWithin({inner.min.x, inner.centre().y - canvas.lineHeight(Face::Body) / 2}, label, Face::Body, inks.text,
                      inner.width() - ui.px(8));
    return touch.pressed;
}

bool iconButton(Ui& ui, std::string_view name, const Box& box, Icon icon, const std::string& label, bool chosen)
{
    const Touch touch = ui.touch(name, box);
    ui.describe(label);
    const Canvas canvas = ui.canvas();
    const float radius = ui.px(8);
    if (touch.hovered || touch.held || chosen)
        canvas.fill(box, ui.theme().wash, radius);
    if (touch.focused)
        ui.ring(box, radius);
    drawIcon(canvas, icon, box.inset(box.width() * 0.24F),
             touch.hovered || chosen ? ui.theme().accent : ui.theme().quiet);
    if (touch.hovered || (touch.focused && ui.focus().visible()))
        tooltip(ui, box, label);
    return touch.pressed;
}

float segmentsWidth(const Ui& ui, const std::vector<Segment>& segments)
{
    float width = ui.px(8);
    for (const Segment& segment : segments)
        width += ui.canvas().textWidth(segment.label, Face::SmallStrong) + ui.px(20);
    return width;
}

std::optional<std::size_t> segments(Ui& ui, std::string_view name, const Box& box, const std::vector<Segment>& all,
                                    std::size_t chosen)
{
    std::optional<std::size_t> out;
    const Canvas canvas = ui.canvas();
    canvas.fill(box, segmentGround(ui.theme()), ui.px(8));
    ui.push(name);
    const float natural = segmentsWidth(ui, all);
    const float extra =
        std::max(0.0F, box.width() - natural) / static_cast<float>(std::max<std::size_t>(1, all.size()));
    float x = box.min.x + ui.px(4);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const float width = canvas.textWidth(all[i].label, Face::SmallStrong) + ui.px(20) + extra;
        const Box cell{{x, box.min.y + ui.px(4)}, {x + width, box.max.y - ui.px(4)}};
        const Touch touch = ui.touch(all[i].name, cell);
        ui.describe(all[i].label);
        if (i == chosen) {
            canvas.shadow(cell, ui.theme().shadow.seenThrough(0.18F), ui.px(3), ui.px(6));
            canvas.fill(cell, segmentChosen(ui.theme()), ui.px(6));
        }
        if (touch.focused)
            ui.ring(cell, ui.px(6));
        const Colour ink = i == chosen || touch.hovered ? ui.theme().accent : ui.theme().quiet;
        canvas.text({cell.centre().x - canvas.textWidth(all[i].label, Face::SmallStrong) / 2,
                     cell.centre().y - canvas.lineHeight(Face::SmallStrong) / 2},
                    all[i].label, Face::SmallStrong, ink);
        if (touch.pressed)
            out = i;
        x += width;
    }
    ui.pop();
    return out;
}

void tooltip(Ui& ui, const Box& about, const std::string& words)
{
    const Canvas measure = ui.canvas();
    const float width = measure.textWidth(words, Face::Small) + ui.px(20);
    const float height = measure.lineHeight(Face::Small) + ui.px(10);
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    Point at{about.centre().x - width / 2, about.max.y + ui.px(6)};
    at.x = std::clamp(at.x, ui.px(4), std::max(ui.px(4), window.x - width - ui.px(4)));
    if (at.y + height > window.y)
        at.y = about.min.y - height - ui.px(6);
    const Canvas canvas(*ImGui::GetForegroundDrawList(), ui.fonts(), ui.px(1));
    const Box box = boxAt(at, width, height);
    canvas.fill(box, ui.theme().text, ui.px(6));
    canvas.text({box.min.x + ui.px(10), box.min.y + ui.px(5)}, words, Face::Small, ui.theme().paper);
}

} // namespace keel
