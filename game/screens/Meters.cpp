#include "screens/Meters.h"

#include <algorithm>
#include <cmath>

namespace keel {

void cardGround(const Ui& ui, const Box& box, bool lit)
{
    const Canvas canvas = ui.canvas();
    const Theme& theme = ui.theme();
    const float radius = ui.px(12);
    canvas.shadow(box, theme.shadow.seenThrough(lit ? 0.16F : 0.07F), ui.px(lit ? 8.0F : 5.0F), radius);
    canvas.fill(box, lit ? theme.raised : theme.card, radius);
    canvas.frame(box, lit ? theme.accent : theme.border, 1, radius);
}

void cardEdge(const Ui& ui, const Box& card, Colour colour)
{
    const Canvas canvas = ui.canvas();
    canvas.clip({card.min, {card.min.x + ui.px(5), card.max.y}});
    canvas.fill(card, colour, ui.px(12));
    canvas.unclip();
}

float sectionTitle(const Ui& ui, Point at, const std::string& words, float width)
{
    return ui.canvas().paragraph(at, words, Face::Heading, ui.theme().text, width) + ui.px(8);
}

float chipHeight(const Ui& ui) { return ui.px(26); }

float chipWidth(const Ui& ui, const std::string& words, bool icon)
{
    return ui.canvas().textWidth(words, Face::SmallStrong) + ui.px(icon ? 42.0F : 20.0F);
}

Box chip(const Ui& ui, Point at, const std::string& words, const ChipLook& look)
{
    const Canvas canvas = ui.canvas();
    const Box box = boxAt(at, chipWidth(ui, words, look.icon.has_value()), chipHeight(ui));
    const Colour ink = look.ink.value_or(ui.theme().text);
    canvas.fill(box, look.ground.value_or(ui.theme().wash), box.height() / 2);
    float x = box.min.x + ui.px(10);
    if (look.icon) {
        drawIcon(canvas, *look.icon, boxAt({x, box.centre().y - ui.px(8)}, ui.px(16), ui.px(16)), ink);
        x += ui.px(22);
    }
    canvas.text({x, box.centre().y - canvas.lineHeight(Face::SmallStrong) / 2}, words, Face::SmallStrong, ink);
    return box;
}

float levelDots(const Ui& ui, Point at, int level)
{
    const Canvas canvas = ui.canvas();
    const float radius = ui.px(4);
    const float step = ui.px(13);
    for (int i = 0; i < 3; ++i) {
        const Point centre{at.x + radius + static_cast<float>(i) * step, at.y};
        if (i < level)
            canvas.disc(centre, radius, ui.theme().sand);
        canvas.ring(centre, radius, mix(ui.theme().sand, ui.theme().text, 0.35F), std::max(1.0F, ui.px(1.2F)));
    }
    return step * 3 - ui.px(5);
}

void bar(const Ui& ui, const Box& box, float part, Colour colour)
{
    const Canvas canvas = ui.canvas();
    const float radius = box.height() / 2;
    canvas.fill(box, mix(ui.theme().card, ui.theme().border, 0.75F), radius);
    const float width = box.width() * std::clamp(part, 0.0F, 1.0F);
    if (width >= 1)
        canvas.fill({box.min, {box.min.x + std::max(width, box.height()), box.max.y}}, colour, radius);
}

void meter(const Ui& ui, const Box& box, const std::string& label, int value, Colour colour)
{
    const Canvas canvas = ui.canvas();
    const std::string number = std::to_string(value);
    const float numberWidth = canvas.textWidth(number, Face::SmallStrong);
    canvas.textWithin(box.min, label, Face::Small, ui.theme().text, box.width() - numberWidth - ui.px(8));
    canvas.text({box.max.x - numberWidth, box.min.y}, number, Face::SmallStrong, ui.theme().text);
    const float top = box.min.y + canvas.lineHeight(Face::Small) + ui.px(3);
    bar(ui, {{box.min.x, top}, {box.max.x, top + ui.px(7)}}, static_cast<float>(value) / 100.0F, colour);
}

void patienceClock(const Ui& ui, const Box& box, float part, int seconds, bool running)
{
    const Canvas canvas = ui.canvas();
    const Theme& theme = ui.theme();
    const float width = std::max(2.0F, ui.px(3.5F));
    const float radius = std::min(ui.px(17), box.height() / 2) - width / 2;
    const Point centre{box.max.x - radius - width / 2, box.centre().y};
    const Colour urgent = part < 0.25F ? theme.anger : part < 0.5F ? theme.mixed : theme.accent;
    const Colour ink = running ? urgent : theme.quiet;
    drawIcon(canvas, running ? Icon::Clock : Icon::Pause,
             boxAt({centre.x - radius - ui.px(26), centre.y - ui.px(8)}, ui.px(16), ui.px(16)), ink);
    canvas.ring(centre, radius, mix(theme.card, theme.border, 0.8F), width);
    if (part > 0.004F)
        canvas.arc(centre, radius, 0, std::min(part, 0.9999F), ink, width);
    if (!running)
        return;
    std::string words = ui.say("screens.conversation.seconds", {{"count", std::to_string(seconds)}});
    if (canvas.textWidth(words, Face::Small) > 2 * radius - width - ui.px(2))
        words = std::to_string(seconds);
    canvas.text({centre.x - canvas.textWidth(words, Face::Small) / 2, centre.y - canvas.lineHeight(Face::Small) / 2},
                words, Face::Small, theme.text);
}

} // namespace keel
