#include "screens/PracticePanels.h"

#include "screens/Buttons.h"
#include "screens/DebriefPanels.h"
#include "screens/Meters.h"

#include <algorithm>

namespace keel {

bool ButtonRow::primary(Ui& ui, std::string_view name, const std::string& label, const std::optional<Icon>& icon)
{
    const ButtonLook look{ButtonKind::Primary, icon, "Enter", false, true};
    const float width = buttonWidth(ui, label, look);
    const bool pressed = button(ui, name, boxAt(at, width, ui.px(40)), label, look);
    at.x += width + ui.px(8);
    return pressed;
}

bool ButtonRow::secondary(Ui& ui, std::string_view name, const std::string& label, const std::optional<Icon>& icon)
{
    const ButtonLook look{ButtonKind::Secondary, icon, "", false, true};
    const float width = buttonWidth(ui, label, look);
    const bool pressed = button(ui, name, boxAt(at, width, ui.px(40)), label, look);
    at.x += width + ui.px(8);
    return pressed;
}

namespace {

/// Words on a coloured ground, with a sign and a heading over them.
struct Quote {
    std::string heading;
    std::string words;
    Icon icon;
    Colour ink;
    Colour ground;
};

float quoteHeight(const Ui& ui, const Quote& quote, float width)
{
    const Canvas canvas = ui.canvas();
    return canvas.lineHeight(Face::SmallStrong) + ui.px(6) + canvas.textHeight(quote.words, Face::Body, width - ui.px(32)) + ui.px(28);
}

void drawQuote(const Ui& ui, const Box& box, const Quote& quote)
{
    const Canvas canvas = ui.canvas();
    canvas.fill(box, quote.ground, ui.px(12));
    Point at = box.min + Point{ui.px(16), ui.px(14)};
    drawIcon(canvas, quote.icon, boxAt({at.x, at.y + ui.px(1)}, ui.px(16), ui.px(16)), quote.ink);
    canvas.text({at.x + ui.px(24), at.y}, quote.heading, Face::SmallStrong, quote.ink);
    at.y += canvas.lineHeight(Face::SmallStrong) + ui.px(6);
    canvas.paragraph(at, quote.words, Face::Body, ui.theme().text, box.width() - ui.px(32));
}

float drawOutcome(Ui& ui, const Box& column, float y, const PracticeModel::Feedback& feedback)
{
    const Canvas canvas = ui.canvas();
    const Colour ink = feedback.shown ? ui.theme().good : ui.theme().mixed;
    drawIcon(canvas, feedback.shown ? Icon::Check : feedback.counts ? Icon::Eye : Icon::Question, boxAt({column.min.x, y + ui.px(2)}, ui.px(20), ui.px(20)), ink);
    return canvas.paragraph({column.min.x + ui.px(30), y}, feedback.outcome, Face::Strong, ink, column.width() - ui.px(30));
}

/// The reply with its marks, on the ground of what trainees say; at least so high.
float drawReply(Ui& ui, const Box& column, float y, const DebriefTurn& turn, float least)
{
    const float padding = ui.px(16);
    const float width = column.width() - 2 * padding;
    const Box box = boxAt({column.min.x, y}, column.width(), std::max(least, markedReplyHeight(ui, turn, width) + ui.px(24)));
    ui.canvas().fill(box, ui.theme().traineeSays.seenThrough(0.55F), ui.px(12));
    ui.canvas().frame(box, ui.theme().border, 1, ui.px(12));
    markedReply(ui, box.min + Point{padding, ui.px(11)}, turn, width);
    return box.height();
}

} // namespace

float practiceFeedback(Ui& ui, const Box& column, const PracticeModel& model, Intents& intents)
{
    const PracticeModel::Feedback& feedback = *model.feedback;
    const float padding = ui.px(22);
    const Box inner{column.min + Point{padding, ui.px(18)}, {column.max.x - padding, column.max.y}};
    const bool wide = inner.width() > ui.px(760) && !feedback.strong.empty();
    const float gap = ui.px(16);
    const float half = wide ? (inner.width() - gap) / 2 : inner.width();
    ui.beginOver();
    float y = inner.min.y;
    y += drawOutcome(ui, inner, y, feedback) + ui.px(12);
    const Quote quote{ui.say(feedback.shown ? "practice.another" : "practice.strong"), feedback.strong, Icon::Check, ui.theme().accent, ui.theme().wash};
    const float reply = drawReply(ui, boxAt({inner.min.x, y}, half, 0), y, feedback.reply, wide ? quoteHeight(ui, quote, half) : 0);
    if (!feedback.strong.empty()) {
        const float height = std::max(quoteHeight(ui, quote, half), wide ? reply : 0.0F);
        drawQuote(ui, boxAt(wide ? Point{inner.min.x + half + gap, y} : Point{inner.min.x, y + reply + gap}, half, height), quote);
        y += wide ? height : reply + gap + height;
    } else {
        y += reply;
    }
    y += ui.px(16);
    ButtonRow row{{inner.min.x, y}};
    const bool last = model.number >= model.all;
    const bool next = row.primary(ui, "next", ui.say(last ? "practice.finish" : "practice.next"), last ? Icon::Flag : Icon::Play);
    if (!feedback.shown && row.secondary(ui, "again", ui.say("practice.again"), Icon::Replay))
        intents.push_back(Practise{RetryMoment{}});
    if (next || ui.input().take(Key::Enter)) // what the other button has not taken
        intents.push_back(Practise{NextMoment{}});
    if (!feedback.shown && feedback.counts) {
        const float room = inner.max.x - row.at.x - ui.px(8);
        const std::string note = ui.say("practice.firstCounts");
        const float height = ui.canvas().textHeight(note, Face::Small, room);
        ui.canvas().paragraph({row.at.x + ui.px(8), y + ui.px(20) - height / 2}, note, Face::Small, ui.theme().quiet, room);
    }
    y += ui.px(40 + 18);
    ui.endOver([&] { cardGround(ui, {column.min, {column.max.x, y}}); });
    return y - column.min.y;
}

float practiceExample(Ui& ui, const Box& column, const PracticeModel& model, Intents& intents)
{
    const Theme& theme = ui.theme();
    const float padding = ui.px(22);
    const Box inner{column.min + Point{padding, ui.px(18)}, {column.max.x - padding, column.max.y}};
    const float gap = ui.px(16);
    const bool wide = inner.width() > ui.px(700) && !model.weak.empty();
    const float half = wide ? (inner.width() - gap) / 2 : inner.width();
    const Quote weak{ui.say("practice.example.weak"), model.weak, Icon::Cross, theme.poor, theme.customerSays};
    const Quote strong{ui.say("practice.example.strong"), model.strong, Icon::Check, theme.good, theme.wash};
    ui.beginOver();
    float y = inner.min.y;
    y += ui.canvas().paragraph({inner.min.x, y}, ui.say("practice.example.title"), Face::Heading, theme.text, inner.width()) + ui.px(12);
    float weakHeight = model.weak.empty() ? 0 : quoteHeight(ui, weak, half);
    float strongHeight = quoteHeight(ui, strong, half);
    if (wide)
        weakHeight = strongHeight = std::max(weakHeight, strongHeight);
    if (!model.weak.empty()) {
        drawQuote(ui, boxAt({inner.min.x, y}, half, weakHeight), weak);
        y += wide ? 0 : weakHeight + gap;
    }
    drawQuote(ui, boxAt({wide ? inner.min.x + half + gap : inner.min.x, y}, half, strongHeight), strong);
    y += strongHeight + ui.px(16);
    ButtonRow row{{inner.min.x, y}};
    if (row.primary(ui, "my turn", ui.say("practice.example.go"), Icon::Play) || ui.input().take(Key::Enter))
        intents.push_back(Practise{TryMoment{}});
    y += ui.px(40 + 18);
    ui.endOver([&] { cardGround(ui, {column.min, {column.max.x, y}}); });
    return y - column.min.y;
}

} // namespace keel
