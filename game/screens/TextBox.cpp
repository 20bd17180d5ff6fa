#include "screens/TextBox.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

/// The lines of the text as they stand in the box.
struct Layout {
    std::vector<TextLine> lines;
    Point origin;
    float lineHeight = 0;

    std::size_t lineOf(std::size_t at) const
    {
        std::size_t line = 0;
        while (line + 1 < lines.size() && lines[line + 1].begin <= at)
            ++line;
        return line;
    }
};

Point placeOf(const Canvas& canvas, const Layout& layout, const std::string& text, std::size_t at)
{
    const std::size_t line = layout.lineOf(at);
    const TextLine& in = layout.lines[line];
    const std::size_t end = std::min(at, std::max(in.begin, in.end));
    return layout.origin + Point{canvas.textWidth(std::string_view(text).substr(in.begin, end - in.begin), Face::Body),
                                 static_cast<float>(line) * layout.lineHeight};
}

std::size_t offsetAt(const Canvas& canvas, const Layout& layout, const std::string& text, Point place)
{
    const float row = (place.y - layout.origin.y) / layout.lineHeight;
    const auto line = static_cast<std::size_t>(std::clamp(row, 0.0F, static_cast<float>(layout.lines.size() - 1)));
    const TextLine& in = layout.lines[line];
    std::size_t best = in.begin;
    float nearest = std::abs(place.x - layout.origin.x);
    for (std::size_t at = in.begin; at < in.end;) {
        do
            ++at;
        while (at < in.end && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
        const float x =
            layout.origin.x + canvas.textWidth(std::string_view(text).substr(in.begin, at - in.begin), Face::Body);
        if (std::abs(place.x - x) < nearest) {
            nearest = std::abs(place.x - x);
            best = at;
        }
    }
    return best;
}

/// What may come in from elsewhere: no control characters, and line breaks only where lines are shown.
std::string cleaned(const std::string& pasted, bool wraps)
{
    std::string out;
    for (const char c : pasted) {
        if (c == '\n' || c == '\t')
            out += c == '\n' && wraps ? '\n' : ' ';
        else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
            out += c;
    }
    return out;
}

void answerShortcut(Ui& ui, char letter, TextBuffer& buffer, bool wraps)
{
    switch (letter) {
    case 'A': buffer.selectAll(); break;
    case 'C': ui.clipboard().write(buffer.selected()); break;
    case 'X':
        ui.clipboard().write(buffer.selected());
        if (!buffer.selected().empty())
            buffer.eraseBack(false);
        break;
    case 'V': buffer.insert(cleaned(ui.clipboard().read(), wraps)); break;
    case 'Z': buffer.undo(); break;
    case 'Y': buffer.redo(); break;
    default: break;
    }
}

/// Returns whether the key was the text box's to answer.
bool answerKey(Ui& ui, const KeyPress& press, TextBuffer& buffer, TextBoxEvents& events, bool wraps)
{
    switch (press.key) {
    case Key::Character:
        if (press.ctrl)
            answerShortcut(ui, press.character, buffer, wraps);
        return true;
    case Key::Left: buffer.moveLeft(press.ctrl, press.shift); return true;
    case Key::Right: buffer.moveRight(press.ctrl, press.shift); return true;
    case Key::Home: buffer.moveTo(0, press.shift); return true;
    case Key::End: buffer.moveTo(buffer.text().size(), press.shift); return true;
    case Key::Backspace: buffer.eraseBack(press.ctrl); return true;
    case Key::Delete: buffer.eraseAhead(press.ctrl); return true;
    case Key::Enter: events.submitted = true; return true;
    case Key::Escape: ui.focus().clear(); return true;
    default: return false;
    }
}

void answerKeys(Ui& ui, const Canvas& canvas, const Layout& layout, TextBuffer& buffer, TextBoxEvents& events,
                bool wraps)
{
    const std::string before = buffer.text();
    std::erase_if(ui.input().keys, [&](const KeyPress& press) {
        if (press.key == Key::Up || press.key == Key::Down) {
            const Point caret = placeOf(canvas, layout, buffer.text(), buffer.caret());
            const float step = press.key == Key::Up ? -0.5F : 1.5F;
            buffer.moveTo(offsetAt(canvas, layout, buffer.text(), {caret.x, caret.y + step * layout.lineHeight}),
                          press.shift);
            return true;
        }
        return answerKey(ui, press, buffer, events, wraps);
    });
    buffer.insert(ui.input().typed);
    ui.input().typed.clear();
    events.changed = buffer.text() != before;
}

void drawSelection(const Ui& ui, const Canvas& canvas, const Layout& layout, const TextBuffer& buffer)
{
    for (std::size_t i = 0; i < layout.lines.size(); ++i) {
        const TextLine& line = layout.lines[i];
        const std::size_t from = std::max(line.begin, buffer.selectionBegin());
        const std::size_t to = std::min(line.end, buffer.selectionEnd());
        if (from >= to)
            continue;
        const std::string_view text = buffer.text();
        const float left = canvas.textWidth(text.substr(line.begin, from - line.begin), Face::Body);
        const float right = canvas.textWidth(text.substr(line.begin, to - line.begin), Face::Body);
        const Point at = layout.origin + Point{left, static_cast<float>(i) * layout.lineHeight};
        canvas.fill(boxAt(at, right - left, layout.lineHeight), mix(ui.theme().raised, ui.theme().accent, 0.3F));
    }
}

void drawCaret(Ui& ui, const Canvas& canvas, const Layout& layout, const TextBuffer& buffer)
{
    constexpr double blink = 0.55;
    const double phase = std::fmod(ui.time(), 2 * blink);
    ui.wake(phase < blink ? blink - phase : 2 * blink - phase);
    if (phase >= blink)
        return;
    const Point at = placeOf(canvas, layout, buffer.text(), buffer.caret());
    canvas.fill(boxAt({std::round(at.x), at.y}, std::max(1.0F, ui.px(1.5F)), layout.lineHeight), ui.theme().accent);
}

/// Which part of a longer text is seen.
void drawPosition(const Ui& ui, const Canvas& canvas, const Box& box, const Box& inner, const Layout& layout)
{
    const float all = static_cast<float>(layout.lines.size()) * layout.lineHeight;
    if (all <= inner.height() + 1)
        return;
    const float from = (inner.min.y - layout.origin.y) / all;
    const float length = inner.height() * inner.height() / all;
    const float x = box.max.x - ui.px(9);
    const float y = inner.min.y + inner.height() * from;
    canvas.fill({{x, y}, {x + ui.px(4), std::min(y + length, inner.max.y)}}, mix(ui.theme().raised, ui.theme().quiet, 0.5F), ui.px(2));
}

Layout layoutOf(const Canvas& canvas, const Box& inner, const TextBuffer& buffer, bool wraps)
{
    Layout layout;
    layout.lineHeight = canvas.lineHeight(Face::Body);
    layout.origin = inner.min;
    if (wraps) {
        layout.lines = canvas.wrap(buffer.text(), Face::Body, inner.width());
        const float caret = placeOf(canvas, layout, buffer.text(), buffer.caret()).y + layout.lineHeight;
        // By whole lines, so that none is cut in half.
        layout.origin.y -= std::ceil(std::max(0.0F, caret - inner.max.y - 1) / layout.lineHeight) * layout.lineHeight;
    } else {
        layout.lines = {{0, buffer.text().size()}};
        layout.origin.y = inner.centre().y - layout.lineHeight / 2;
        const float caret = placeOf(canvas, layout, buffer.text(), buffer.caret()).x;
        layout.origin.x -= std::max(0.0F, caret + 2 - inner.max.x);
    }
    return layout;
}

void answerMouse(Ui& ui, const Touch& touch, const Canvas& canvas, const Layout& layout, TextBuffer& buffer,
                 bool wasFocused, std::uint32_t id)
{
    if (!touch.held)
        return;
    const bool starts = !wasFocused || !ui.mouseWasDown();
    ui.focus().set(id);
    buffer.moveTo(offsetAt(canvas, layout, buffer.text(), ui.mouse()), !starts);
}

} // namespace

TextBoxEvents textBox(Ui& ui, std::string_view name, const Box& box, TextBuffer& buffer, const TextBoxLook& look)
{
    TextBoxEvents events;
    const Touch touch = ui.touch(name, box, true);
    ui.describe(buffer.text().empty() ? look.placeholder : buffer.text());
    const Canvas canvas = ui.canvas();
    const Theme& theme = ui.theme();
    const float radius = ui.px(8);
    canvas.fill(box, theme.raised, radius);
    canvas.frame(box,
                 touch.focused   ? theme.accent
                 : touch.hovered ? theme.quiet
                                 : controlEdge(theme),
                 touch.focused ? ui.px(2) : 1, radius);

    const Box inner = box.inset(ui.px(12), ui.px(8));
    Layout layout = layoutOf(canvas, inner, buffer, look.wraps);
    answerMouse(ui, touch, canvas, layout, buffer, touch.focused, ui.idOf(name));
    if (touch.focused) {
        answerKeys(ui, canvas, layout, buffer, events, look.wraps);
        layout = layoutOf(canvas, inner, buffer, look.wraps);
    }
    events.focused = touch.focused;
    events.settled = buffer.settle(events.changed);

    const bool scrolled = layout.origin.y < inner.min.y && look.wraps;
    canvas.clip({{box.min.x + ui.px(4), scrolled ? inner.min.y : box.min.y + ui.px(4)}, box.max - Point{ui.px(4), ui.px(4)}});
    if (buffer.text().empty())
        canvas.textWithin({inner.min.x, layout.origin.y}, look.placeholder, Face::Body, theme.quiet, inner.width());
    if (touch.focused)
        drawSelection(ui, canvas, layout, buffer);
    for (std::size_t i = 0; i < layout.lines.size(); ++i) {
        const TextLine& line = layout.lines[i];
        canvas.text(layout.origin + Point{0, static_cast<float>(i) * layout.lineHeight},
                    std::string_view(buffer.text()).substr(line.begin, line.end - line.begin), Face::Body, theme.text);
    }
    if (touch.focused)
        drawCaret(ui, canvas, layout, buffer);
    canvas.unclip();
    if (look.wraps)
        drawPosition(ui, canvas, box, inner, layout);
    return events;
}

} // namespace keel
