#include "stage/ChatScene.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

constexpr float across = 12; ///< padding of a bubble
constexpr float down = 7;
constexpr float gap = 6;
constexpr float tickRow = 11;

struct Bubble {
    Face face = Face::Body;
    float width = 0;
    float height = 0;
};

Bubble bubbleOf(const Canvas& canvas, const std::string& text, float room, bool small)
{
    Bubble out;
    out.face = small ? Face::Small : Face::Body;
    out.width = std::min(room, canvas.textWidth(text, out.face) + 2);
    out.height = canvas.textHeight(text, out.face, out.width) + 2 * canvas.px(down);
    return out;
}

/// Two ticks: it has been read.
void drawTicks(const Canvas& canvas, Point right, Colour ink)
{
    const float r = canvas.px(3.4F);
    for (const float shift : {0.0F, 1.3F}) {
        const Point at = right - Point{r * (3.4F - shift), 0};
        canvas.lines({at + Point{-r, 0}, at + Point{-r * 0.3F, r * 0.8F}, at + Point{r, -r * 0.8F}}, ink, canvas.px(1.5F));
    }
}

void drawDots(const Canvas& canvas, const Box& row, const ChatThread& thread, const SettingColours& colours)
{
    const Box bubble = boxAt(row.min, canvas.px(58), row.height());
    canvas.fill(bubble, thread.customerSays, canvas.px(12));
    for (int i = 0; i < 3; ++i) {
        const double phase = thread.time * 5 - i * 0.9;
        const float hop = thread.still ? 0.0F : canvas.px(3) * std::max(0.0F, static_cast<float>(std::sin(phase)));
        canvas.disc(bubble.centre() + Point{canvas.px(11) * static_cast<float>(i - 1), -hop}, canvas.px(3.4F), colours.quiet);
    }
    const float x = bubble.max.x + canvas.px(8);
    canvas.textWithin({x, row.centre().y - canvas.lineHeight(Face::Small) / 2}, thread.typingWords, Face::Small, colours.quiet,
                      row.max.x - x);
}

} // namespace

void drawChatThread(const Canvas& canvas, const Box& box, const ChatThread& thread, const SettingColours& colours)
{
    float bottom = box.max.y;
    if (thread.typing) {
        drawDots(canvas, {{box.min.x, bottom - canvas.px(32)}, box.max}, thread, colours);
        bottom -= canvas.px(32 + gap);
    }
    const float room = box.width() * 0.9F - 2 * canvas.px(across);
    // All is set smaller where what has just been said would be cut otherwise; what came before only stands where it fits.
    const bool small = !thread.lines.empty() && bubbleOf(canvas, thread.lines.back().text, room, false).height + canvas.px(tickRow) > bottom - box.min.y;
    bool last = true;
    for (auto line = thread.lines.rbegin(); line != thread.lines.rend(); ++line) {
        const Bubble bubble = bubbleOf(canvas, line->text, room, small);
        const float marks = line->fromCustomer ? 0 : canvas.px(tickRow);
        if (bubble.height + marks > bottom - box.min.y && !last)
            return;
        const float width = bubble.width + 2 * canvas.px(across);
        const float x = line->fromCustomer ? box.min.x : box.max.x - width;
        const Box ground = boxAt({x, bottom - marks - bubble.height}, width, bubble.height);
        canvas.fill(ground, line->fromCustomer ? thread.customerSays : thread.traineeSays, canvas.px(12));
        canvas.frame(ground, colours.line.seenThrough(0.5F), 1, canvas.px(12));
        canvas.paragraph({ground.min.x + canvas.px(across), ground.min.y + canvas.px(down)}, line->text, bubble.face, colours.text,
                         bubble.width);
        if (!line->fromCustomer)
            drawTicks(canvas, {ground.max.x, ground.max.y + marks * 0.55F}, colours.accent);
        bottom = ground.min.y - canvas.px(gap);
        last = false;
    }
}

} // namespace keel
