#include "screens/Icons.h"

#include "stage/Path.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <string_view>

namespace keel {

namespace {

/// Signs on a 24 × 24 grid. `M x y` begins a line, `L x y` goes on straight, `Q x y x y` in a curve, `Z` closes it,
/// `X` fills it;
/// `R x y r` is a ring, `D x y r` a disc, `A x y r from to` part of a ring in turns from the top, `B x y w h r` a
/// rounded frame, `F x y w h` a filled bar.
std::string_view strokesOf(Icon icon)
{
    static const std::map<Icon, std::string_view> strokes{
        {Icon::Phone, "M5 4L9 4L10.5 8.5L8.2 10Q9.5 14 14 15.8L15.5 13.5L20 15L20 19Q20 20 19 20Q6 19.5 4 5Q4 4 5 4Z"},
        {Icon::Chat, "M5 4L19 4L21 6L21 14L19 16L11 16L7 20L7 16L5 16L3 14L3 6ZD8 10 1.1D12 10 1.1D16 10 1.1"},
        {Icon::InPerson, "R8 7 3R16.5 8 2.5M2.5 20Q2.5 13 8 13Q13.5 13 13.5 20M16 14Q21.5 13.5 21.5 20"},
        {Icon::Social, "M4 10L4 14L8 14L17 18.5L17 5.5L8 10ZM7.5 14.5L9 20L11.5 20L10.5 15.5A17 12 3.6 .05 .45"},
        {Icon::Email, "B3 5 18 14 2M4 7L12 13L20 7"},
        {Icon::Sun, "R12 12 4M12 2.5L12 5M12 19L12 21.5M2.5 12L5 12M19 12L21.5 12M5.3 5.3L7 7M17 17L18.7 18.7"
                    "M5.3 18.7L7 17M17 7L18.7 5.3"},
        {Icon::Moon, "M20 14Q13 16.5 9.5 11Q8 7 10.5 3.5Q3 5 3.5 12.5Q4.5 20 12 20.5Q18 20 20 14Z"},
        {Icon::Gear, "M3 6L21 6M3 12L21 12M3 18L21 18D8 6 2.6D16 12 2.6D10 18 2.6"},
        {Icon::Back, "M20 12L4 12M11 5L4 12L11 19"},
        {Icon::People, "M4 20L4 12M10 20L10 5M16 20L16 9M2 20.5L22 20.5"},
        {Icon::Home, "M3 12L12 4L21 12M6 10L6 20L18 20L18 10"},
        {Icon::Replay, "A12 12.5 7.5 .02 .82M11 1.5L12.5 5L9.5 7.5"},
        {Icon::Pause, "F6.5 5 3.5 14F14 5 3.5 14"},
        {Icon::Play, "M7.5 5L19 12L7.5 19X"},
        {Icon::Check, "M4 12.5L9.5 18L20 6.5"},
        {Icon::Cross, "M5.5 5.5L18.5 18.5M18.5 5.5L5.5 18.5"},
        {Icon::Alert, "M12 3.5L21.5 20L2.5 20ZM12 9.5L12 14D12 17 1.1"},
        {Icon::Search, "R10.5 10.5 6.5M15.5 15.5L21 21"},
        {Icon::Notebook, "B5 3 15 18 2M9 8L16 8M9 12L16 12M9 16L13 16M5 7L3 7M5 12L3 12M5 17L3 17"},
        {Icon::Clock, "R12 12 9M12 7L12 12L15.5 14"},
        {Icon::Question, "A12 9 4.5 -.25 .5M12 13.5L12 16D12 19.5 1.2"},
        {Icon::Down, "M6 9L12 15.5L18 9"},
        {Icon::Up, "M6 15L12 8.5L18 15"},
        {Icon::Plus, "M12 5L12 19M5 12L19 12"},
        {Icon::Send, "M3.5 4.5L21 12L3.5 19.5L6.5 12ZM6.5 12L14 12"},
        {Icon::Transfer, "M3 8L20 8M16 4L20 8L16 12M21 16L4 16M8 12.5L4 16L8 20"},
        {Icon::Door, "M6 21L6 3.5L18 3.5L18 21M3 21L21 21D14.5 12.5 1.2"},
        {Icon::Gift, "B3.5 8.5 17 4 1M5 12.5L5 20.5L19 20.5L19 12.5M12 8.5L12 20.5"
                     "M12 8.5Q6 8.5 7.5 4.5Q10 2.5 12 8.5Q14 2.5 16.5 4.5Q18 8.5 12 8.5"},
        {Icon::Manager, "R12 7.5 4M4 21Q4 14 12 14Q20 14 20 21M12 14.5L10.7 19L12 21L13.3 19Z"},
        {Icon::Flag, "M5 21.5L5 3.5M5 4L19 4L15.5 8.5L19 13L5 13"},
        {Icon::Eye, "M2 12Q12 1 22 12Q12 23 2 12ZR12 12 3"},
        {Icon::Heart, "M12 20.5Q2 14 3 8Q5 2 12 7.5Q19 2 21 8Q22 14 12 20.5Z"},
        {Icon::Wrench, "M15 4Q9 3 9 10L3.5 15.5Q3 20 8 20.5L14 15Q21 15 20 9L16 12L12.5 8Z"},
        {Icon::Ear, "M7 10Q7 3 13 3Q19 3.5 18.5 10Q18 13 15.5 14.5Q14 16 14 18Q13.5 21 11 21Q8.5 21 8.5 18M10.5 10Q10.5 6.5 13 6.5Q15.5 7 15 10"},
        {Icon::Gauge, "A12 14 9 -.3 .3M12 14L16 8.5D12 14 1.6"},
        {Icon::Voice, "M3 9.5L7 9.5L12 5L12 19L7 14.5L3 14.5ZA12 12 4 .12 .38A12 12 8 .12 .38"},
        {Icon::VoiceOff, "M3 9.5L7 9.5L12 5L12 19L7 14.5L3 14.5ZM16 9.5L21 14.5M21 9.5L16 14.5"},
        {Icon::Handshake, "R12 12 9A12 11.5 5 .3 .7D9 9.5 1.2D15 9.5 1.2"},
    };
    const auto found = strokes.find(icon);
    return found == strokes.end() ? std::string_view() : found->second;
}

/// Draws strokes one after another.
class Pen {
public:
    Pen(const Canvas& canvas, Point origin, float unit, Colour colour)
        : m_canvas(canvas), m_origin(origin), m_unit(unit), m_colour(colour), m_width(std::max(1.2F, 1.8F * unit))
    {
    }

    void draw(std::string_view strokes)
    {
        m_rest = strokes;
        while (!m_rest.empty()) {
            const char stroke = m_rest.front();
            m_rest.remove_prefix(1);
            take(stroke);
        }
        finish(0);
    }

private:
    float number()
    {
        while (m_rest.starts_with(' '))
            m_rest.remove_prefix(1);
        float value = 0;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        return value;
    }
    Point place()
    {
        const float x = number();
        return m_origin + Point{x, number()} * m_unit;
    }
    void finish(char stroke)
    {
        if (m_drawing && stroke == 'X')
            m_canvas.shape(m_path.points(), m_colour);
        else if (m_drawing)
            m_canvas.lines(m_path.points(), m_colour, m_width, stroke == 'Z');
        m_drawing = false;
    }
    void take(char stroke);

    const Canvas& m_canvas;
    Point m_origin;
    float m_unit;
    Colour m_colour;
    float m_width;
    std::string_view m_rest;
    Path m_path{Point{}};
    bool m_drawing = false;
};

void Pen::take(char stroke)
{
    if (stroke == 'L' && m_drawing) {
        m_path.to(place());
        return;
    }
    if (stroke == 'Q' && m_drawing) {
        const Point by = place();
        m_path.curve(by, place());
        return;
    }
    finish(stroke);
    if (stroke == 'Z' || stroke == 'X')
        return;
    const Point at = place();
    if (stroke == 'M') {
        m_path = Path(at);
        m_drawing = true;
    } else if (stroke == 'R') {
        m_canvas.ring(at, number() * m_unit, m_colour, m_width);
    } else if (stroke == 'D') {
        m_canvas.disc(at, number() * m_unit, m_colour);
    } else if (stroke == 'A') {
        const float radius = number() * m_unit;
        const float from = number();
        m_canvas.arc(at, radius, from, number(), m_colour, m_width);
    } else if (stroke == 'B' || stroke == 'F') {
        const float width = number() * m_unit;
        const Box box = boxAt(at, width, number() * m_unit);
        if (stroke == 'B')
            m_canvas.frame(box, m_colour, m_width, number() * m_unit);
        else
            m_canvas.fill(box, m_colour, m_unit);
    }
}

} // namespace

Icon iconOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return Icon::Phone;
    case Channel::Chat: return Icon::Chat;
    case Channel::InPerson: return Icon::InPerson;
    case Channel::Social: return Icon::Social;
    case Channel::Email: return Icon::Email;
    }
    return Icon::Chat;
}

Icon iconOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Empathy: return Icon::Heart;
    case Dimension::Resolution: return Icon::Wrench;
    case Dimension::Courtesy: return Icon::Handshake;
    }
    return Icon::Heart;
}

void drawIcon(const Canvas& canvas, Icon icon, const Box& box, Colour colour)
{
    const float side = std::min(box.width(), box.height());
    const Point origin{box.centre().x - side / 2, box.centre().y - side / 2};
    Pen(canvas, origin, side / 24, colour).draw(strokesOf(icon));
}

void drawMark(const Canvas& canvas, const Box& box, Colour hull, Colour sail, Colour water)
{
    const float side = std::min(box.width(), box.height());
    const Point o = box.centre() - Point{side / 2, side / 2};
    const auto at = [o, side](float x, float y) { return o + Point{x, y} * (side / 24); };
    canvas.disc(at(12, 12), side / 2, hull);
    canvas.shape(Path(at(12.6F, 4)).curve(at(18, 9.5F), at(17.6F, 13)).to(at(12.6F, 13)).points(), sail);
    canvas.shape(Path(at(11.3F, 6)).curve(at(8, 9.5F), at(7, 13)).to(at(11.3F, 13)).points(), sail.seenThrough(1));
    canvas.shape(Path(at(5, 14.6F))
                     .to(at(19, 14.6F))
                     .curve(at(16.8F, 17.8F), at(12.8F, 17.8F))
                     .to(at(12.8F, 21.4F))
                     .to(at(11.2F, 21.4F))
                     .to(at(11.2F, 17.8F))
                     .curve(at(7.2F, 17.8F), at(5, 14.6F))
                     .points(),
                 water);
}

} // namespace keel
