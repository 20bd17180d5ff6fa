#include "stage/Setting.h"

#include "stage/Onlookers.h"
#include "stage/Path.h"
#include "stage/PostScene.h"

#include <algorithm>
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
        const auto swing =
            static_cast<float>(std::sin(setting.time * 9 + place * 0.9) * std::cos(setting.time * 3.1 + place * 0.37));
        const float shape = std::exp(-std::pow((place - bars / 2.0F) / 8.0F, 2.0F));
        const float rest = 0.12F + 0.5F * setting.anger * std::abs(std::sin(place * 1.7F)) * shape;
        const float part = std::clamp(rest + setting.speaking * 0.7F * std::abs(swing) * shape, 0.05F, 1.0F);
        const float half = box.height() / 2 * part;
        const float x = box.min.x + (place + 0.5F) * step;
        canvas.fill({{x - step * 0.28F, box.centre().y - half}, {x + step * 0.28F, box.centre().y + half}}, colour,
                    step * 0.28F);
    }
}

/// What is heard on hold: notes that drift along the line.
void drawHoldMusic(const Canvas& canvas, const Box& box, const Setting& setting, Colour ink)
{
    const float r = box.height() * 0.15F;
    constexpr int notes = 5;
    for (int i = 0; i < notes; ++i) {
        const double place = std::fmod(i / static_cast<double>(notes) + setting.time * 0.05, 1.0);
        const float x = box.min.x + box.width() * static_cast<float>(place);
        const float y = box.centre().y + r * (1 + static_cast<float>(std::sin(place * 12)));
        const Colour faint = ink.seenThrough(static_cast<float>(std::sin(place * 3.14159)));
        canvas.convex(ellipse({x, y}, r * 1.1F, r * 0.85F, 14), faint);
        canvas.line({x + r, y}, {x + r, y - r * 4}, faint, canvas.px(1.6F));
        canvas.line({x + r, y - r * 4}, {x + r * 2.6F, y - r * 3}, faint, canvas.px(2));
    }
}

void drawInitials(const Canvas& canvas, Point centre, float radius, const Setting& setting,
                  const SettingColours& colours)
{
    canvas.disc(centre, radius, colours.thing);
    canvas.ring(centre, radius, colours.line, 1);
    const Face face = canvas.lineHeight(Face::Display) < radius * 1.5F ? Face::Display : canvas.lineHeight(Face::Heading) < radius * 1.8F ? Face::Heading : Face::Strong;
    const float width = canvas.textWidth(setting.initials, face);
    canvas.text({centre.x - width / 2, centre.y - canvas.lineHeight(face) / 2}, setting.initials, face, colours.text);
}

/// The figure at the left, the words beside it. `share` of the width goes to the figure: 0 as much as its height asks for.
SettingSpace splitSideBySide(const Canvas& canvas, const Box& box, float share = 0)
{
    const float figure = share > 0 ? box.width() * share : std::min(box.height() * 1.02F, box.width() * 0.4F);
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
    const Box voice{{space.figure.min.x + canvas.px(24), box.max.y - canvas.px(44)},
                    {space.figure.max.x - canvas.px(24), box.max.y - canvas.px(12)}};
    const Box portrait{{space.figure.min.x + canvas.px(20), box.min.y + canvas.px(16)},
                       {space.figure.max.x - canvas.px(20), voice.min.y - canvas.px(8)}};
    if (setting.faceSeen) {
        canvas.fill(portrait, colours.thingLight, canvas.px(16));
        canvas.frame(portrait, colours.line, 1, canvas.px(16));
    } else {
        const float radius = std::min(portrait.width(), portrait.height()) * 0.36F;
        for (int i = 3; i >= 1; --i)
            canvas.disc(portrait.centre(), radius * (1 + 0.14F * static_cast<float>(i)),
                        colours.accent.seenThrough(0.07F));
        drawInitials(canvas, portrait.centre(), radius, setting, colours);
    }
    if (setting.onHold)
        drawHoldMusic(canvas, voice, setting, colours.accent);
    else
        drawVoice(canvas, voice, setting, mix(colours.accent, colours.warm, setting.anger));
    space.figure = portrait.inset(1);
    space.mouth = {portrait.max.x, portrait.centre().y + portrait.height() * 0.1F};
    return space;
}

/// A window of the chat program with the customer's picture.
SettingSpace drawChat(const Canvas& canvas, const Box& box, const Setting& setting, const SettingColours& colours)
{
    SettingSpace space = splitSideBySide(canvas, box);
    const Box window{{space.figure.min.x + canvas.px(20), box.min.y + canvas.px(16)},
                     {space.figure.max.x - canvas.px(16), box.max.y - canvas.px(16)}};
    canvas.fill(window, colours.thingLight, canvas.px(12));
    Box head = window;
    head = head.cutTop(canvas.px(24));
    canvas.fillTop(head, colours.thing, canvas.px(12));
    for (int i = 0; i < 3; ++i)
        canvas.disc({head.min.x + canvas.px(14 + 14 * static_cast<float>(i)), head.centre().y}, canvas.px(4),
                    i == 0 ? colours.warm : mix(colours.thing, colours.text, 0.2F));
    canvas.frame(window, colours.line, 1, canvas.px(12));
    space.figure = {{window.min.x + 1, head.max.y}, {window.max.x - 1, window.max.y - 1}};
    space.mouth = {window.max.x, box.min.y + box.height() * 0.45F};
    if (!setting.faceSeen)
        drawInitials(canvas, space.figure.centre(), space.figure.height() * 0.3F, setting, colours);
    return space;
}

void drawShelves(const Canvas& canvas, const Box& box, const SettingColours& colours)
{
    const float shelf = box.height() * 0.16F;
    for (int row = 0; row < 3; ++row) {
        const float y = box.min.y + shelf * (1 + 1.25F * static_cast<float>(row));
        canvas.line({box.min.x, y}, {box.max.x, y}, mix(colours.wall, colours.thing, 0.7F), canvas.px(3));
        for (int i = 0; i < 24; ++i) {
            const float seed = std::abs(std::sin(static_cast<float>(i * 7 + row * 13)));
            const float x = box.min.x + box.width() * static_cast<float>(i) / 24.0F;
            const float height = shelf * (0.35F + 0.45F * seed);
            canvas.fill({{x + canvas.px(4), y - height}, {x + box.width() / 24.0F - canvas.px(4), y - 1}},
                        mix(colours.wall,
                            seed > 0.66F   ? colours.warm
                            : seed > 0.33F ? colours.accent
                                           : colours.thing,
                            0.17F),
                        canvas.px(2));
        }
    }
}

/// A small office: a window, a plant, nobody else.
void drawOffice(const Canvas& canvas, const Box& box, const SettingColours& colours)
{
    const Box window = boxAt({box.min.x + box.width() * 0.62F, box.min.y + box.height() * 0.1F}, box.width() * 0.26F,
                             box.height() * 0.5F);
    canvas.fill(window, mix(colours.wall, colours.thingLight, 0.8F), canvas.px(6));
    canvas.frame(window, mix(colours.wall, colours.thing, 0.9F), canvas.px(4), canvas.px(6));
    canvas.line({window.centre().x, window.min.y}, {window.centre().x, window.max.y},
                mix(colours.wall, colours.thing, 0.9F), canvas.px(3));
    const Point pot{box.min.x + box.width() * 0.045F, box.max.y - box.height() * 0.1F};
    const Colour leaf = mix(colours.wall, colours.accent, 0.45F);
    for (const float lean : {-0.5F, -0.2F, 0.15F, 0.45F}) {
        Path blade(pot);
        blade.curve(pot + Point{canvas.px(26) * lean - canvas.px(10), -canvas.px(50)},
                    pot + Point{canvas.px(60) * lean, -canvas.px(88)});
        blade.curve(pot + Point{canvas.px(26) * lean + canvas.px(12), -canvas.px(44)}, pot);
        canvas.shape(blade.points(), leaf);
    }
    canvas.shape({pot + Point{-canvas.px(17), -canvas.px(8)}, pot + Point{canvas.px(17), -canvas.px(8)},
                  pot + Point{canvas.px(12), canvas.px(26)}, pot + Point{-canvas.px(12), canvas.px(26)}},
                 mix(colours.wall, colours.warm, 0.7F));
}

SettingSpace drawRoom(const Canvas& canvas, const Box& box, const Setting& setting, const SettingColours& colours)
{
    SettingSpace space = splitSideBySide(canvas, box);
    if (setting.aside)
        drawOffice(canvas, box, colours);
    else
        drawShelves(canvas, box, colours);
    if (setting.onlookers)
        drawOnlookers(canvas, box, colours.wall, colours.text, setting.anger);
    return space;
}

/// A public post, broad enough to be read, and its author's picture in it.
SettingSpace drawThread(const Canvas& canvas, const Box& box, const Setting& setting, const SettingColours& colours)
{
    SettingSpace space = splitSideBySide(canvas, box, 0.44F);
    Box post{{space.figure.min.x + canvas.px(16), box.min.y + canvas.px(14)},
             {space.figure.max.x - canvas.px(12), box.max.y - canvas.px(14)}};
    if (setting.postAlone) { // under a strip for names and buttons
        space.words = box.inset(canvas.px(16), canvas.px(12));
        post = {{space.words.min.x, space.words.min.y + canvas.px(44)}, {space.words.max.x, post.max.y}};
        space.words.max.y = post.min.y - canvas.px(8);
    }
    space.mouth = {post.max.x, box.min.y + box.height() * 0.45F};
    space.figure = drawPublicPost(canvas, post, setting.post != nullptr ? *setting.post : PublicPost{}, setting, colours);
    return space;
}

/// The letter itself has nearly all of the room: at the side only its envelope, and who has sent it.
SettingSpace drawLetter(const Canvas& canvas, const Box& box, const Setting& setting, const SettingColours& colours)
{
    SettingSpace space = splitSideBySide(canvas, box, 0.18F);
    const float width = space.figure.width() - canvas.px(32);
    const Box envelope = boxAt(space.figure.min + Point{canvas.px(20), canvas.px(20)}, width, width * 0.64F);
    canvas.fill(envelope, colours.thingLight, canvas.px(6));
    canvas.frame(envelope, colours.line, 1, canvas.px(6));
    const float side = canvas.px(3); // within the rounded corners
    canvas.lines({envelope.min + Point{side, canvas.px(4)}, {envelope.centre().x, envelope.min.y + envelope.height() * 0.55F}, {envelope.max.x - side, envelope.min.y + canvas.px(4)}},
                 colours.line, canvas.px(2));
    const float radius = width * 0.26F;
    drawInitials(canvas, {envelope.centre().x, envelope.max.y + canvas.px(16) + radius}, radius, setting, colours);
    space.mouth = {envelope.max.x, box.centre().y};
    return space;
}

} // namespace

std::string firstLetter(const std::string& name)
{
    std::size_t length = 1;
    while (length < name.size() && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U)
        ++length;
    return name.substr(0, length);
}

std::string initialOf(const std::string& name)
{
    const std::string called = name.substr(0, name.find(','));
    return firstLetter(called.substr(called.rfind(' ') + 1));
}

SettingSpace drawSetting(const Canvas& canvas, const Box& box, const Setting& setting, const SettingColours& colours)
{
    canvas.fade(box, colours.wall, colours.wallLow);
    switch (setting.channel) {
    case Channel::Phone: return drawPhone(canvas, box, setting, colours);
    case Channel::Chat: return drawChat(canvas, box, setting, colours);
    case Channel::InPerson: return drawRoom(canvas, box, setting, colours);
    case Channel::Social: return drawThread(canvas, box, setting, colours);
    case Channel::Email: return drawLetter(canvas, box, setting, colours);
    }
    return splitSideBySide(canvas, box);
}

float counterTop(const Box& box) { return box.max.y - box.height() * 0.1F; }

void drawBefore(const Canvas& canvas, const Box& box, const SettingSpace& space, const Setting& setting,
                const SettingColours& colours)
{
    if (setting.channel == Channel::InPerson) { // a counter in the shop, a desk in the office
        const float top = counterTop(box);
        canvas.fill({{box.min.x, top}, {box.max.x, box.max.y}}, mix(colours.thing, colours.text, 0.25F));
        canvas.fill({{box.min.x, top}, {box.max.x, top + canvas.px(7)}}, colours.warm);
    }
    if (setting.onHold && setting.faceSeen)
        canvas.fill(space.figure, colours.wall.seenThrough(0.62F), canvas.px(8));
    if (setting.channel == Channel::Phone && setting.faceSeen) { // shoulders end where the picture does
        const Box portrait = space.figure.inset(-1);
        const float low = std::clamp((portrait.max.y - box.min.y) / std::max(1.0F, box.height()), 0.0F, 1.0F);
        canvas.roundLowerCorners(portrait, mix(colours.wall, colours.wallLow, low), canvas.px(16));
        canvas.frame(portrait, colours.line, 1, canvas.px(16));
    }
}

void drawBalloon(const Canvas& canvas, const Box& box, Point towards, Colour ground, Colour edge)
{
    const float radius = canvas.px(14);
    const float root = std::clamp(towards.y, box.min.y + radius + canvas.px(8),
                                  std::max(box.min.y + radius + canvas.px(8), box.max.y - radius - canvas.px(8)));
    const Point tip{std::min(towards.x + canvas.px(6), box.min.x - canvas.px(6)),
                    std::clamp(towards.y, root - canvas.px(44), root + canvas.px(44))};
    const float half = canvas.px(9);
    canvas.fill(box, ground, radius);
    canvas.frame(box, edge, 1, radius);
    canvas.shape({{box.min.x + 1.5F, root - half}, tip, {box.min.x + 1.5F, root + half}}, ground);
    canvas.lines({{box.min.x + 0.5F, root - half}, tip, {box.min.x + 0.5F, root + half}}, edge, 1);
}

} // namespace keel
