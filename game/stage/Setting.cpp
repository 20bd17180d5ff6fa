#include "stage/Setting.h"

#include "stage/Figure.h"
#include "stage/Path.h"

#include <cmath>

namespace keel {

namespace {

/// The voice as bars that swing with what is felt.
void drawVoice(const Canvas& canvas, const Box& box, const Setting& setting, Colour colour)
{
    constexpr int bars = 27;
    const float step = box.width() / bars;
    for (int i = 0; i < bars; ++i) {
        const float place = static_cast<float>(i);
        const auto swing = static_cast<float>(std::sin(setting.time * 9 + place * 0.9) * std::cos(setting.time * 3.1 + place * 0.37));
        const float shape = std::exp(-std::pow((place - bars / 2.0F) / 8.0F, 2.0F));
        const float rest = 0.12F + 0.5F * setting.anger * std::abs(std::sin(place * 1.7F)) * shape;
        const float part = setting.onHold ? 0.05F : std::clamp(rest + setting.speaking * 0.7F * std::abs(swing) * shape, 0.05F, 1.0F);
        const float half = box.height() / 2 * part;
        const float x = box.min.x + (place + 0.5F) * step;
        canvas.fill({{x - step * 0.28F, box.centre().y - half}, {x + step * 0.28F, box.centre().y + half}}, colour, step * 0.28F);
    }
}

void drawInitials(const Canvas& canvas, Point centre, float radius, const Setting& setting, const SettingColours& colours)
{
    canvas.disc(centre, radius, colours.thing);
    canvas.ring(centre, radius, colours.line, 1);
    const float width = canvas.textWidth(setting.initials, Face::Display);
    canvas.text({centre.x - width / 2, centre.y - canvas.lineHeight(Face::Display) / 2}, setting.initials, Face::Display, colours.text);
}

SettingSpace splitSideBySide(const Canvas& canvas, const Box& box)
{
    const float figure = std::min(box.height() * 1.02F, box.width() * 0.4F);
    SettingSpace space;
    space.figure = {box.min, {box.min.x + figure, box.max.y}};
    space.words = Box{{box.min.x + figure, box.min.y}, box.max}.inset(canvas.px(16));
    space.mouth = {space.figure.max.x - figure * 0.2F, box.min.y + box.height() * 0.48F};
    return space;
}

/// A round window onto the caller, as an aid: on a real call there is only the voice.
SettingSpace drawPhone(const Canvas& canvas, const Box& box, const Setting& setting, const SettingColours& colours)
{
    SettingSpace space = splitSideBySide(canvas, box);
    const Box voice{{space.figure.min.x + canvas.px(24), box.max.y - canvas.px(44)}, {space.figure.max.x - canvas.px(24), box.max.y - canvas.px(12)}};
    const Box portrait{{space.figure.min.x + canvas.px(20), box.min.y + canvas.px(16)}, {space.figure.max.x - canvas.px(20), voice.min.y - canvas.px(8)}};
    if (setting.faceSeen) {
        canvas.fill(portrait, colours.thingLight, canvas.px(16));
        canvas.frame(portrait, colours.line, 1, canvas.px(16));
    } else {
        const float radius = std::min(portrait.width(), portrait.height()) * 0.36F;
        for (int i = 3; i >= 1; --i)
            canvas.disc(portrait.centre(), radius * (1 + 0.14F * static_cast<float>(i)), colours.accent.seenThrough(0.07F));
        drawInitials(canvas, portrait.centre(), radius, setting, colours);
    }
    drawVoice(canvas, voice, setting, mix(colours.accent, colours.warm, setting.anger));
    space.figure = portrait.inset(1);
    space.mouth = {portrait.max.x, portrait.centre().y + portrait.height() * 0.1F};
    return space;
}

/// A window of the chat program with the customer's picture.
SettingSpace drawChat(const Canvas& canvas, const Box& box, const Setting& setting, const SettingColours& colours)
{
    SettingSpace space = splitSideBySide(canvas, box);
    const Box window{{space.figure.min.x + canvas.px(20), box.min.y + canvas.px(16)}, {space.figure.max.x - canvas.px(16), box.max.y - canvas.px(16)}};
    canvas.fill(window, colours.thingLight, canvas.px(12));
    Box head = window;
    head = head.cutTop(canvas.px(24));
    canvas.fillTop(head, colours.thing, canvas.px(12));
    for (int i = 0; i < 3; ++i)
        canvas.disc({head.min.x + canvas.px(14 + 14 * static_cast<float>(i)), head.centre().y}, canvas.px(4), i == 0 ? colours.warm : mix(colours.thing, colours.text, 0.2F));
    canvas.frame(window, colours.line, 1, canvas.px(12));
    space.figure = {{window.min.x + 1, head.max.y}, {window.max.x - 1, window.max.y - 1}};
    space.mouth = {window.max.x, box.min.y + box.height() * 0.45F};
    if (!setting.faceSeen)
        drawInitials(canvas, space.figure.centre(), space.figure.height() * 0.3F, setting, colours);
    return space;
}

SettingSpace drawCounterRoom(const Canvas& canvas, const Box& box, const Setting& setting, const SettingColours& colours)
{
    SettingSpace space = splitSideBySide(canvas, box);
    const float shelf = box.height() * 0.16F;
    for (int row = 0; row < 3; ++row) {
        const float y = box.min.y + shelf * (1 + 1.25F * static_cast<float>(row));
        canvas.line({box.min.x, y}, {box.max.x, y}, colours.thing, canvas.px(3));
        for (int i = 0; i < 24; ++i) {
            const float seed = std::abs(std::sin(static_cast<float>(i * 7 + row * 13)));
            const float x = box.min.x + box.width() * static_cast<float>(i) / 24.0F;
            const float height = shelf * (0.35F + 0.45F * seed);
            canvas.fill({{x + canvas.px(4), y - height}, {x + box.width() / 24.0F - canvas.px(4), y - 1}},
                        mix(colours.wall, seed > 0.66F ? colours.warm : seed > 0.33F ? colours.accent : colours.thing, 0.24F), canvas.px(2));
        }
    }
    if (setting.onlookers) {
        const Colour shade = mix(colours.wall, colours.text, 0.22F);
        for (const auto& [x, height] : {std::pair{0.045F, 0.78F}, {0.36F, 0.72F}, {0.455F, 0.8F}, {0.94F, 0.76F}})
            drawOnlooker(canvas, {box.min.x + box.width() * x, box.max.y}, box.height() * height, shade);
    }
    space.mouth.x = space.figure.centre().x + space.figure.height() * 0.24F;
    return space;
}

SettingSpace drawPost(const Canvas& canvas, const Box& box, const Setting& setting, const SettingColours& colours)
{
    SettingSpace space = drawChat(canvas, box, setting, colours);
    // Hearts, shares and answers of others, told by their shapes only.
    const Box window{{space.figure.min.x, space.figure.min.y}, space.figure.max};
    for (int i = 0; i < 3; ++i) {
        const float y = window.min.y + canvas.px(16 + 18 * static_cast<float>(i));
        canvas.disc({window.min.x + canvas.px(16), y}, canvas.px(6), mix(colours.thing, colours.text, 0.18F));
        canvas.fill(boxAt({window.min.x + canvas.px(28), y - canvas.px(3)}, canvas.px(46 - 9 * static_cast<float>(i)), canvas.px(6)), mix(colours.thing, colours.text, 0.14F), canvas.px(3));
    }
    return space;
}

SettingSpace drawLetter(const Canvas& canvas, const Box& box, const Setting& setting, const SettingColours& colours)
{
    SettingSpace space = splitSideBySide(canvas, box);
    const Box sheet{{space.figure.min.x + canvas.px(24), box.min.y + canvas.px(20)}, {space.figure.max.x - canvas.px(16), box.max.y - canvas.px(20)}};
    canvas.fill(sheet, colours.thingLight, canvas.px(8));
    canvas.frame(sheet, colours.line, 1, canvas.px(8));
    canvas.lines({sheet.min + Point{0, canvas.px(8)}, {sheet.centre().x, sheet.min.y + sheet.height() * 0.34F}, {sheet.max.x, sheet.min.y + canvas.px(8)}}, colours.line, canvas.px(2));
    space.figure = {{sheet.min.x + canvas.px(8), sheet.min.y + sheet.height() * 0.22F}, {sheet.max.x - canvas.px(8), sheet.max.y - 1}};
    space.mouth = {sheet.max.x, box.centre().y};
    if (!setting.faceSeen)
        drawInitials(canvas, space.figure.centre(), space.figure.height() * 0.3F, setting, colours);
    return space;
}

} // namespace

SettingSpace drawSetting(const Canvas& canvas, const Box& box, const Setting& setting, const SettingColours& colours)
{
    canvas.fade(box, colours.wall, colours.wallLow);
    switch (setting.channel) {
    case Channel::Phone: return drawPhone(canvas, box, setting, colours);
    case Channel::Chat: return drawChat(canvas, box, setting, colours);
    case Channel::InPerson: return drawCounterRoom(canvas, box, setting, colours);
    case Channel::Social: return drawPost(canvas, box, setting, colours);
    case Channel::Email: return drawLetter(canvas, box, setting, colours);
    }
    return splitSideBySide(canvas, box);
}

void drawBefore(const Canvas& canvas, const Box& box, const SettingSpace& space, const Setting& setting, const SettingColours& colours)
{
    if (setting.channel == Channel::InPerson) {
        const float top = box.max.y - box.height() * 0.1F;
        canvas.fill({{box.min.x, top}, {space.words.min.x - canvas.px(8), top + canvas.px(7)}}, colours.warm, canvas.px(2));
        canvas.fill({{box.min.x, top + canvas.px(6)}, {space.words.min.x - canvas.px(16), box.max.y}}, mix(colours.thing, colours.text, 0.25F));
    }
    if (setting.onHold && setting.faceSeen)
        canvas.fill(space.figure, colours.wall.seenThrough(0.62F), canvas.px(8));
}

void drawBalloon(const Canvas& canvas, const Box& box, Point towards, Colour ground, Colour edge)
{
    const float radius = canvas.px(14);
    const float root = std::clamp(towards.y, box.min.y + radius + canvas.px(8), std::max(box.min.y + radius + canvas.px(8), box.max.y - radius - canvas.px(8)));
    const Point tip{std::min(towards.x + canvas.px(6), box.min.x - canvas.px(6)), root + canvas.px(4)};
    const float half = canvas.px(9);
    canvas.fill(box, ground, radius);
    canvas.frame(box, edge, 1, radius);
    canvas.shape({{box.min.x + 1.5F, root - half}, tip, {box.min.x + 1.5F, root + half}}, ground);
    canvas.lines({{box.min.x + 0.5F, root - half}, tip, {box.min.x + 0.5F, root + half}}, edge, 1);
}

} // namespace keel
