#include "screens/KeysOverlay.h"

#include "screens/Buttons.h"
#include "screens/Meters.h"

#include <algorithm>

namespace keel {

namespace {

constexpr float gap = 14; ///< between a key and what it does
constexpr float lineGap = 7;

std::string keysOf(const Ui& ui, const KeyLine& line)
{
    return ui.speaker().has(line.keys) ? ui.say(line.keys) : line.keys;
}

/// A part of the list as one column.
struct Column {
    std::size_t begin = 0;
    std::size_t end = 0;
    float keys = 0; ///< how wide the keys are
    float width = 0;
};

Column columnOf(const Ui& ui, const std::vector<KeyLine>& lines, std::size_t begin, std::size_t end, float width)
{
    Column out{begin, end, 0, width};
    for (std::size_t i = begin; i < end; ++i)
        out.keys = std::max(out.keys, ui.canvas().textWidth(keysOf(ui, lines[i]), Face::Strong));
    out.keys = std::min(out.keys, width * 0.5F) + ui.px(gap);
    return out;
}

float lineHeightOf(const Ui& ui, const KeyLine& line, const Column& column)
{
    return ui.canvas().textHeight(ui.say(line.textKey), Face::Body, column.width - column.keys) + ui.px(lineGap);
}

float heightOf(const Ui& ui, const std::vector<KeyLine>& lines, const Column& column)
{
    float height = 0;
    for (std::size_t i = column.begin; i < column.end; ++i)
        height += lineHeightOf(ui, lines[i], column);
    return height;
}

void drawColumn(const Ui& ui, const std::vector<KeyLine>& lines, const Column& column, Point at)
{
    for (std::size_t i = column.begin; i < column.end; ++i) {
        ui.canvas().textWithin(at, keysOf(ui, lines[i]), Face::Strong, ui.theme().accent, column.keys - ui.px(4));
        ui.canvas().paragraph({at.x + column.keys, at.y}, ui.say(lines[i].textKey), Face::Body, ui.theme().text,
                              column.width - column.keys);
        at.y += lineHeightOf(ui, lines[i], column);
    }
}

} // namespace

bool keysOverlay(Ui& ui, const std::string& title, const std::vector<KeyLine>& lines)
{
    const Box screen = ui.beginLayer("help", true);
    const float padding = ui.px(screen.height() < ui.px(560) ? 18.0F : 32.0F);
    const float width = std::min(ui.px(lines.size() > 9 ? 780.0F : 520.0F), screen.width() - ui.px(24));
    const float inner = width - 2 * padding - ui.px(12); // the scroll bar has its own room
    const bool two = lines.size() > 9 && inner > ui.px(600);
    const float between = ui.px(28);
    const std::size_t half = two ? (lines.size() + 1) / 2 : lines.size();
    const float each = two ? (inner - between) / 2 : inner;
    const Column left = columnOf(ui, lines, 0, half, each);
    const Column right = columnOf(ui, lines, half, lines.size(), each);
    const float list = std::max(heightOf(ui, lines, left), heightOf(ui, lines, right));
    const float head = ui.canvas().textHeight(title, Face::Heading, inner) + ui.px(14);
    const float height = std::min(screen.height() - ui.px(24), 2 * padding + head + list + ui.px(12 + 42));

    const Box card = boxAt({screen.centre().x - width / 2, screen.centre().y - height / 2}, width, height);
    ui.canvas().fill(card, ui.theme().card, ui.px(16));
    ui.canvas().frame(card, ui.theme().border, 1, ui.px(16));
    Box inside = card.inset(padding);
    inside.min.y += sectionTitle(ui, inside.min, title, inner) + ui.px(6);
    Box foot = inside.cutBottom(ui.px(42));
    const std::string label = ui.say("screens.overlay.close");
    const ButtonLook look{ButtonKind::Primary, {}, "Esc", false, true};
    const bool close = button(ui, "close help", foot.cutRight(buttonWidth(ui, label, look)), label, look);
    inside.max.y -= ui.px(12);
    const Box area = ui.beginScroll("keys", inside, true);
    drawColumn(ui, lines, left, area.min);
    drawColumn(ui, lines, right, {area.min.x + each + between, area.min.y});
    ui.endScroll(area.min.y + list - ui.px(lineGap), false, ui.theme().card);
    const bool shut = close || ui.clickedOutside(card) || ui.input().take(Key::Escape) || ui.input().takeHelp(false);
    ui.endLayer();
    return shut;
}

} // namespace keel
