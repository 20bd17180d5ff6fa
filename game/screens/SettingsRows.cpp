#include "screens/SettingsRows.h"

#include "screens/Card.h"
#include "screens/Meters.h"

#include <algorithm>

namespace keel {

namespace {

constexpr float controlHeight = 40;
constexpr float gap = 8;
constexpr float rowGap = 18; ///< two rows
constexpr float padding = 28;

/// The names of a setting: bold, and a sentence below. Returns the height taken.
float drawNames(const Ui& ui, Point at, float width, const std::string& title, const std::string& text)
{
    const Canvas canvas = ui.canvas();
    const float height = canvas.paragraph(at, title, Face::Strong, ui.theme().text, width);
    if (text.empty())
        return height;
    return height + canvas.paragraph({at.x, at.y + height + ui.px(2)}, text, Face::Small, ui.theme().quiet, width) +
           ui.px(2);
}

/// A switch, its knob on the right when it is on. The word beside it says the same.
bool drawSwitch(Ui& ui, const std::string& name, const Box& room, bool on)
{
    const Canvas canvas = ui.canvas();
    const std::string word = ui.say(on ? "setup.on" : "setup.off");
    const Box box = boxAt(room.min, ui.px(60) + canvas.textWidth(word, Face::Strong), ui.px(controlHeight));
    const Touch touch = ui.touch(name, box);
    const Theme& theme = ui.theme();
    const Box track = boxAt({box.min.x, box.centre().y - ui.px(12)}, ui.px(44), ui.px(24));
    canvas.fill(track, on ? theme.accent : theme.card, track.height() / 2);
    canvas.frame(track, on || touch.hovered ? theme.accent : theme.quiet, ui.px(1.5F), track.height() / 2);
    const float knob = ui.px(8);
    canvas.disc({on ? track.max.x - ui.px(12) : track.min.x + ui.px(12), track.centre().y}, knob,
                on ? theme.onAccent : theme.quiet);
    canvas.text({track.max.x + ui.px(12), box.centre().y - canvas.lineHeight(Face::Strong) / 2}, word, Face::Strong,
                theme.text);
    if (touch.focused)
        ui.ring(track, track.height() / 2);
    return touch.pressed;
}

std::size_t rowsIn(const std::vector<float>& widths, float between, float room)
{
    std::size_t rows = 1;
    float x = 0;
    for (const float width : widths) {
        if (x > 0 && x + width > room) {
            ++rows;
            x = 0;
        }
        x += width + between;
    }
    return rows;
}

/// The narrowest room that takes no more rows: none of them is left with a single button where others are full.
float evenRoom(const std::vector<float>& widths, float between, float room)
{
    const std::size_t rows = rowsIn(widths, between, room);
    constexpr float step = 4; // pixels
    while (room > step && rowsIn(widths, between, room - step) == rows && rows > 1)
        room -= step;
    return room;
}

} // namespace

void SettingsRows::heading(const std::string& title)
{
    m_y += sectionTitle(*m_ui, {m_column.min.x, m_y}, title, m_column.width()) + m_ui->px(6);
}

void SettingsRows::note(const std::string& text)
{
    m_y += m_ui->canvas().paragraph({m_column.min.x, m_y}, text, Face::Body, m_ui->theme().text, m_column.width());
}

void SettingsRows::row(const std::string& title, const std::string& text,
                       const std::function<float(const Box&)>& controls)
{
    if (!m_first) {
        m_y += m_ui->px(rowGap / 2);
        m_ui->canvas().line({m_column.min.x, m_y}, {m_column.max.x, m_y}, m_ui->theme().border, 1);
        m_y += m_ui->px(rowGap / 2);
    }
    m_first = false;
    const bool wide = m_column.width() > m_ui->px(640);
    const float names = wide ? m_column.width() * 0.42F : m_column.width();
    const float left = drawNames(*m_ui, {m_column.min.x, m_y}, names, title, text);
    if (wide) {
        const float right = controls({{m_column.min.x + names + m_ui->px(28), m_y}, m_column.max});
        m_y += std::max(left, right);
    } else {
        m_y += left + m_ui->px(gap);
        m_y += controls({{m_column.min.x, m_y}, m_column.max});
    }
}

std::optional<std::size_t> SettingsRows::choose(const std::string& name, const std::string& title,
                                                const std::string& text, const std::vector<Segment>& all,
                                                std::size_t chosen)
{
    std::optional<std::size_t> out;
    row(title, text, [&](const Box& room) {
        const auto lookOf = [&](std::size_t i) {
            return ButtonLook{ButtonKind::Secondary, i == chosen ? std::optional(Icon::Check) : std::nullopt, "", i == chosen, true};
        };
        std::vector<float> widths;
        for (std::size_t i = 0; i < all.size(); ++i)
            widths.push_back(std::min(room.width(), buttonWidth(*m_ui, all[i].label, lookOf(i))));
        const float end = room.min.x + evenRoom(widths, m_ui->px(gap), room.width());
        Point at = room.min;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (at.x + widths[i] > end && at.x > room.min.x)
                at = {room.min.x, at.y + m_ui->px(controlHeight + gap)};
            if (button(*m_ui, name + " " + all[i].name, boxAt(at, widths[i], m_ui->px(controlHeight)), all[i].label, lookOf(i)))
                out = i;
            at.x += widths[i] + m_ui->px(gap);
        }
        return at.y + m_ui->px(controlHeight) - room.min.y;
    });
    return out;
}

bool SettingsRows::toggle(const std::string& name, const std::string& title, const std::string& text, bool on)
{
    bool pressed = false;
    row(title, text, [&](const Box& room) {
        pressed = drawSwitch(*m_ui, name, room, on);
        return m_ui->px(controlHeight);
    });
    return pressed;
}

bool SettingsRows::press(const std::string& name, const std::string& title, const std::string& text,
                         const std::string& label)
{
    bool pressed = false;
    row(title, text, [&](const Box& room) {
        const float width = std::min(room.width(), buttonWidth(*m_ui, label));
        pressed = button(*m_ui, name, boxAt(room.min, width, m_ui->px(controlHeight)), label);
        return m_ui->px(controlHeight);
    });
    return pressed;
}

float settingsCard(Ui& ui, const Box& page, float top, const std::function<void(SettingsRows&)>& content)
{
    return card(ui, {{page.min.x, top}, page.max}, {padding}, [&](const Box& inner) {
        SettingsRows rows(ui, inner);
        content(rows);
        return rows.bottom() - inner.min.y;
    });
}

} // namespace keel
