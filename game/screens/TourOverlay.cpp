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
    canvas.frame(place, ui.theme().accent, ui.px(2.5F), ui.px(3));
}

/// Beside the place where there is room: below, above, right, left of it; otherwise over its upper part, or, without a
/// place, at the bottom of the screen.
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
        return boxAt({x, room.min.y}, size.x, size.y);
    }
    return boxAt({clampX(screen.centre().x - size.x / 2), clampY(room.max.y - size.y)}, size.x, size.y);
}

struct Pressed {
    bool next = false;
    bool skip = false;
};

Pressed drawCard(Ui& ui, const Box& screen, const Box& place, std::size_t at)
{
    const Canvas canvas = ui.canvas();
    const float padding = ui.px(20);
    const std::string key = "setup.tour." + std::string(hints[at].id);
    const std::string count =
        ui.say("setup.tour.count", {{"step", std::to_string(at + 1)}, {"all", std::to_string(hints.size())}});
    const std::string next = ui.say(at + 1 == hints.size() ? "setup.tour.last" : "setup.tour.next");
    const std::string skip = ui.say("setup.tour.skip");
    const ButtonLook nextLook{ButtonKind::Primary, {}, "Enter", false, true};
    const ButtonLook skipLook{ButtonKind::Quiet, {}, "Esc", false, true};
    const float buttons = buttonWidth(ui, next, nextLook) + ui.px(8) + buttonWidth(ui, skip, skipLook);
    const float width = std::min(screen.width() - ui.px(24), std::max(ui.px(420), buttons + 2 * padding));
    const float inner = width - 2 * padding;
    const bool stacked = buttons > inner; // large letters in a small window
    const float words = canvas.lineHeight(Face::Small) + ui.px(2) +
                        canvas.textHeight(ui.say(key + ".title"), Face::Heading, inner) + ui.px(6) +
                        canvas.textHeight(ui.say(key), Face::Body, inner) + ui.px(16);
    const Box card =
        besideOf(ui, screen, place, {width, words + 2 * padding + ui.px(stacked ? 40 * 2 + 8 : 40)});
    canvas.fill(card, ui.theme().card, ui.px(14));
    canvas.frame(card, ui.theme().accent, ui.px(1.5F), ui.px(14));
    Box inside = card.inset(padding);
    canvas.text(inside.min, count, Face::Small, ui.theme().quiet);
    inside.min.y += canvas.lineHeight(Face::Small) + ui.px(2);
    inside.min.y += canvas.paragraph(inside.min, ui.say(key + ".title"), Face::Heading, ui.theme().text, inner) + ui.px(6);
    inside.min.y += canvas.paragraph(inside.min, ui.say(key), Face::Body, ui.theme().text, inner) + ui.px(16);
    Pressed out;
    Box row = inside.cutTop(ui.px(40));
    out.next = button(ui, "next hint", row.cutLeft(std::min(inner, buttonWidth(ui, next, nextLook))), next, nextLook);
    row.cutLeft(ui.px(8));
    if (stacked) {
        inside.cutTop(ui.px(8));
        row = inside.cutTop(ui.px(40));
    }
    out.skip = button(ui, "skip hints", row.cutLeft(std::min(row.width(), buttonWidth(ui, skip, skipLook))), skip, skipLook);
    return out;
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
