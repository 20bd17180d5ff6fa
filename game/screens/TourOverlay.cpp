#include "screens/Buttons.h"
#include "screens/ConversationPanels.h"

#include <algorithm>
#include <array>

namespace keel {

namespace {

/// A hint speaks of the stage, or of the controls whose names begin so.
struct Hint {
    std::string_view id;
    std::string_view controls; ///< empty: the stage
};
constexpr std::array hints{Hint{"stage", ""}, Hint{"replies", "reply "}, Hint{"draft", "own words"},
                           Hint{"actions", "screens.action."}};

bool isEmpty(const Box& box) { return box.width() < 1 || box.height() < 1; }

/// What the hint speaks of, as far as it is seen; empty where it is scrolled away.
Box placeOf(Ui& ui, const Hint& hint, const ConversationState& state)
{
    if (hint.controls.empty())
        return state.stage;
    Box out;
    for (const Focus::Item& item : ui.focus().controls()) {
        if (item.layer != 0 || !item.name.starts_with(hint.controls) || isEmpty(item.seen))
            continue;
        const bool first = isEmpty(out);
        out.min = first ? item.seen.min : Point{std::min(out.min.x, item.seen.min.x), std::min(out.min.y, item.seen.min.y)};
        out.max = first ? item.seen.max : Point{std::max(out.max.x, item.seen.max.x), std::max(out.max.y, item.seen.max.y)};
    }
    return out;
}

/// Everything but the place is darkened.
void drawSpotlight(const Ui& ui, const Box& screen, const Box& place)
{
    const Colour scrim = ui.theme().scrim.seenThrough(0.6F);
    const Canvas canvas = ui.canvas();
    if (isEmpty(place)) {
        canvas.fill(screen, scrim);
        return;
    }
    canvas.fill({screen.min, {screen.max.x, place.min.y}}, scrim);
    canvas.fill({{screen.min.x, place.max.y}, screen.max}, scrim);
    canvas.fill({{screen.min.x, place.min.y}, {place.min.x, place.max.y}}, scrim);
    canvas.fill({{place.max.x, place.min.y}, {screen.max.x, place.max.y}}, scrim);
    canvas.frame(place, ui.theme().accent, ui.px(2.5F)); // with corners as sharp as those of the hole
}

/// Whether the card can stand below, above, right or left of the place.
bool fitsBeside(const Ui& ui, const Box& screen, const Box& place, Point size)
{
    const float gap = ui.px(14);
    const Box room = screen.inset(ui.px(12));
    return place.max.y + gap + size.y <= room.max.y || place.min.y - gap - size.y >= room.min.y || place.max.x + gap + size.x <= room.max.x ||
           place.min.x - gap - size.x >= room.min.x;
}

/// Beside the place where there is room: below, above, right, left of it; otherwise, or without a place, at the bottom
/// of the screen.
Box besideOf(const Ui& ui, const Box& screen, const Box& place, Point size)
{
    const float gap = ui.px(14);
    const Box room = screen.inset(ui.px(12));
    const auto clampX = [&](float x) { return std::clamp(x, room.min.x, std::max(room.min.x, room.max.x - size.x)); };
    const auto clampY = [&](float y) { return std::clamp(y, room.min.y, std::max(room.min.y, room.max.y - size.y)); };
    if (!isEmpty(place)) {
        const float x = clampX(place.centre().x - size.x / 2);
        const float y = clampY(place.centre().y - size.y / 2);
        if (place.max.y + gap + size.y <= room.max.y)
            return boxAt({x, place.max.y + gap}, size.x, size.y);
        if (place.min.y - gap - size.y >= room.min.y)
            return boxAt({x, place.min.y - gap - size.y}, size.x, size.y);
        if (place.max.x + gap + size.x <= room.max.x)
            return boxAt({place.max.x + gap, y}, size.x, size.y);
        if (place.min.x - gap - size.x >= room.min.x)
            return boxAt({place.min.x - gap - size.x, y}, size.x, size.y);
    }
    return boxAt({clampX(screen.centre().x - size.x / 2), clampY(room.max.y - size.y)}, size.x, size.y);
}

struct Pressed {
    bool next = false;
    bool skip = false;
};

/// What a hint's card says, and its two buttons.
struct Words {
    std::string count, title, text, next, skip;
    ButtonLook nextLook{ButtonKind::Primary, {}, "Enter", false, true};
    ButtonLook skipLook{ButtonKind::Quiet, {}, "Esc", false, true};
};

Words wordsOf(const Ui& ui, std::size_t at)
{
    const std::string key = "setup.tour." + std::string(hints[at].id);
    return {ui.say("setup.tour.count", {{"step", std::to_string(at + 1)}, {"all", std::to_string(hints.size())}}), ui.say(key + ".title"), ui.say(key),
            ui.say(at + 1 == hints.size() ? "setup.tour.last" : "setup.tour.next"), ui.say("setup.tour.skip")};
}

float heightOf(const Ui& ui, const Words& words, float width)
{
    const Canvas canvas = ui.canvas();
    return canvas.lineHeight(Face::Small) + ui.px(2) + canvas.textHeight(words.title, Face::Heading, width) + ui.px(6) +
           canvas.textHeight(words.text, Face::Body, width);
}

void drawWords(const Ui& ui, Point at, const Words& words, float width)
{
    const Canvas canvas = ui.canvas();
    canvas.text(at, words.count, Face::Small, ui.theme().quiet);
    at.y += canvas.lineHeight(Face::Small) + ui.px(2);
    at.y += canvas.paragraph(at, words.title, Face::Heading, ui.theme().text, width) + ui.px(6);
    canvas.paragraph(at, words.text, Face::Body, ui.theme().text, width);
}

void drawGround(const Ui& ui, const Box& card)
{
    ui.canvas().fill(card, ui.theme().card, ui.px(14));
    ui.canvas().frame(card, ui.theme().accent, ui.px(1.5F), ui.px(14));
}

Pressed drawButtons(Ui& ui, Box inside, const Words& words, bool stacked)
{
    Pressed out;
    Box row = inside.cutTop(ui.px(40));
    out.next = button(ui, "next hint", row.cutLeft(std::min(row.width(), buttonWidth(ui, words.next, words.nextLook))), words.next, words.nextLook);
    row.cutLeft(ui.px(8));
    if (stacked) {
        inside.cutTop(ui.px(8));
        row = inside.cutTop(ui.px(40));
    }
    out.skip = button(ui, "skip hints", row.cutLeft(std::min(row.width(), buttonWidth(ui, words.skip, words.skipLook))), words.skip, words.skipLook);
    return out;
}

/// Along the bottom of a screen too small for a card beside the place: words at the left, buttons at the right.
Pressed drawFlat(Ui& ui, const Box& screen, const Words& words)
{
    const float padding = ui.px(16);
    const float width = screen.width() - ui.px(24);
    const float buttons = std::max(buttonWidth(ui, words.next, words.nextLook), buttonWidth(ui, words.skip, words.skipLook));
    const float inner = width - 2 * padding - buttons - ui.px(20);
    const float height = std::max(heightOf(ui, words, inner), ui.px(2 * 40 + 8)) + 2 * padding;
    const Box card = boxAt({screen.min.x + ui.px(12), screen.max.y - ui.px(12) - height}, width, height);
    drawGround(ui, card);
    Box inside = card.inset(padding);
    drawWords(ui, inside.min, words, inner);
    return drawButtons(ui, inside.cutRight(buttons), words, true);
}

Pressed drawCard(Ui& ui, const Box& screen, const Box& place, std::size_t at)
{
    const Words words = wordsOf(ui, at);
    const float padding = ui.px(20);
    const float buttons = buttonWidth(ui, words.next, words.nextLook) + ui.px(8) + buttonWidth(ui, words.skip, words.skipLook);
    const float width = std::min(screen.width() - ui.px(24), std::max(ui.px(420), buttons + 2 * padding));
    const float inner = width - 2 * padding;
    const bool stacked = buttons > inner; // large letters in a small window
    const float said = heightOf(ui, words, inner) + ui.px(16);
    const Point size{width, said + 2 * padding + ui.px(stacked ? 40 * 2 + 8 : 40)};
    if (!isEmpty(place) && !fitsBeside(ui, screen, place, size))
        return drawFlat(ui, screen, words);
    const Box card = besideOf(ui, screen, place, size);
    drawGround(ui, card);
    Box inside = card.inset(padding);
    drawWords(ui, inside.min, words, inner);
    inside.min.y += said;
    return drawButtons(ui, inside, words, stacked);
}

} // namespace

void tourOverlay(Ui& ui, ConversationState& state)
{
    const auto at = static_cast<std::size_t>(std::clamp<int>(state.hint, 0, static_cast<int>(hints.size()) - 1));
    const Box shown = placeOf(ui, hints[at], state);
    const Box place = isEmpty(shown) ? shown : shown.inset(-ui.px(6));
    const Box screen = ui.beginLayer("tour", false);
    drawSpotlight(ui, screen, place);
    const Pressed pressed = drawCard(ui, screen, place, at);
    const bool skipped = pressed.skip || ui.input().take(Key::Escape);
    if (pressed.next || ui.input().take(Key::Enter))
        ++state.hint;
    if (skipped || state.hint >= static_cast<int>(hints.size())) {
        state.overlay = ConversationState::Overlay::None;
        ui.focus().clear();
    }
    ui.endLayer();
}

} // namespace keel
