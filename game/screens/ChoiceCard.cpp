#include "screens/ChoiceCard.h"

#include <algorithm>

namespace keel {

namespace {

constexpr float padding = 9;
constexpr float badge = 24;
constexpr float gap = 12;

float textLeft(const Ui& ui, const ChoiceLook& look)
{
    return ui.px(look.number > 0 ? padding + badge + gap : padding + 4);
}

void drawBadge(Ui& ui, const Box& card, int number, bool lit)
{
    const Canvas canvas = ui.canvas();
    const Box box =
        boxAt({card.min.x + ui.px(padding), card.min.y + ui.px(padding) - ui.px(1)}, ui.px(badge), ui.px(badge));
    canvas.fill(box, lit ? ui.theme().accent : ui.theme().wash, ui.px(6));
    const std::string text = std::to_string(number);
    canvas.text({box.centre().x - canvas.textWidth(text, Face::SmallStrong) / 2,
                 box.centre().y - canvas.lineHeight(Face::SmallStrong) / 2},
                text, Face::SmallStrong, lit ? ui.theme().onAccent : ui.theme().accent);
}

} // namespace

float choiceCardHeight(const Ui& ui, const ChoiceLook& look, float width)
{
    const Canvas canvas = ui.canvas();
    const float room = width - textLeft(ui, look) - ui.px(padding + 4);
    float height = canvas.textHeight(look.text, Face::Body, room) + ui.px(2 * padding);
    if (!look.detail.empty())
        height += canvas.textHeight(look.detail, Face::Small, room) + ui.px(2);
    return std::max(height, ui.px(badge + 2 * padding - 2));
}

bool choiceCard(Ui& ui, std::string_view name, const Box& box, const ChoiceLook& look)
{
    const Touch touch = look.enabled ? ui.touch(name, box) : Touch{};
    if (touch.focused)
        ui.describe(look.detail.empty() ? look.text : look.text + " " + look.detail);
    const Canvas canvas = ui.canvas();
    const Theme& theme = ui.theme();
    const bool lit = touch.hovered || (touch.focused && ui.focus().visible());
    canvas.fill(box, lit ? mix(theme.raised, theme.wash, 0.7F) : theme.raised, ui.px(10));
    canvas.frame(box, lit ? theme.accent : controlEdge(theme), 1, ui.px(10));
    if (touch.focused)
        ui.ring(box, ui.px(10));
    if (look.number > 0)
        drawBadge(ui, box, look.number, lit);
    const float left = textLeft(ui, look);
    const float room = box.width() - left - ui.px(padding + 4);
    Point at{box.min.x + left, box.min.y + ui.px(padding)};
    at.y += canvas.paragraph(at, look.text, Face::Body, look.enabled ? theme.text : theme.quiet, room) + ui.px(2);
    if (!look.detail.empty())
        canvas.paragraph(at, look.detail, Face::Small, theme.quiet, room);
    return touch.pressed;
}

} // namespace keel
